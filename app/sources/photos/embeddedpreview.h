// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace photos {

/// The preview that a camera stores in a photo's file: a hundred times faster to read than the
/// photo, but coarse, and sometimes with another aspect ratio.
struct EmbeddedPreview
{
    QByteArray jpeg;     ///< in the orientation of the sensor, as the photo; empty for none
    QSize photo;         ///< of the photo, in pixels, in the orientation of the sensor
    int orientation = 1; ///< of both: 1 to 8 as in Exif 2.32 §4.6.4
};

/// The smallest preview whose longer side has at least `side` pixels, else the largest. Reads only
/// the metadata of a regular file, in about a millisecond. Empty for damaged or unknown files and
/// for previews too large to be fast. Any thread.
EmbeddedPreview embeddedPreview(const QString &path, int side);

} // namespace photos
