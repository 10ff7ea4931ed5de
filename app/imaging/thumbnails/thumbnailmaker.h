// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/compose.h"
#include "imaging/thumbnails/thumbnailstore.h"

#include <optional>
#include <stop_token>

namespace imaging {

/// The local file of a photo that is one whole picture just as it lies there; empty for any other,
/// and for resources. Only such a photo shares its thumbnail with the desktop.
QString wholeFile(const QList<ImageSource> &parts, QSize canvas);

/// Makes the thumbnail of a photo that fits into `fit` device pixels: from what programs of the
/// desktop keep of it, else from the photo. In one thread, whichever.
class ThumbnailMaker
{
public:
    ThumbnailMaker(QList<ImageSource> parts, QSize canvas, QSize fit);

    /// Once a stop is requested the result is of no use, and nothing of it is kept.
    ComposedImage make(const std::stop_token &stop = {});
    /// After make(): keeps for the desktop what was made. Apart, as nobody waits for it.
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
