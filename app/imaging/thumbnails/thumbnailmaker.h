// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/compose.h"
#include "imaging/thumbnails/thumbnailstore.h"

#include <optional>
#include <stop_token>

namespace imaging {

/// The local file of a photo that is one whole picture, unchanged; empty for any other, and for
/// resources. Only the thumbnails of such photos are shared with the desktop.
QString wholeFile(const QList<ImageSource> &parts, QSize canvas);

/// Makes the thumbnail of a photo, to fit into `fit` device pixels: of the desktop's shared
/// thumbnail, else of the photo. For one thread at a time.
class ThumbnailMaker
{
public:
    ThumbnailMaker(QList<ImageSource> parts, QSize canvas, QSize fit);

    /// After a request to stop, the result is to be ignored, and keep() keeps nothing.
    ComposedImage make(const std::stop_token &stop = {});
    /// After make(): stores what was made as a shared thumbnail. Separate, as it takes longer and
    /// nobody waits for it.
    void keep() const;

private:
    const QList<ImageSource> m_parts;
    const QSize m_canvas;
    const QSize m_fit;
    const int m_side; ///< of the kind of thumbnails that serves
    std::optional<ThumbnailStore> m_store;
    ComposedImage m_made; ///< to be kept
};

} // namespace imaging
