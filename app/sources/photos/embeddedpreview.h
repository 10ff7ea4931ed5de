// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace photos {

/// The small picture that a camera puts into its file beside the photo: there a hundred times
/// sooner than the photo, but coarse, and in the shape of the camera's screen.
struct EmbeddedPreview
{
    QByteArray jpeg;     ///< as its sensor lay, like the photo; empty where there is none
    QSize photo;         ///< of the photo itself, in pixels, as its sensor lay
    int orientation = 1; ///< from 1 to 8, as Exif counts: how both are to be turned
};

/// The smallest preview whose longer side has at least so many pixels, else the largest below.
/// Reads only a regular file's metadata, in a millisecond or so; what is damaged, unknown or too
/// large to be quick has no preview. Can run in any thread.
EmbeddedPreview embeddedPreview(const QString &path, int side);

} // namespace photos
