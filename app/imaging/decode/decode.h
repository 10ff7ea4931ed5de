// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imageerror.h"

#include <QImage>
#include <QRect>
#include <QSize>
#include <QString>

#include <stop_token>

namespace imaging {

/// What came of decoding: an image, or why there is none, or not all of it.
struct Decoded
{
    QImage image = {}; ///< upright and in sRGB; null with any fault but CutOff
    bool full = false; ///< every pixel of the source is there: no larger `fit` gives more
    QSize size = {};   ///< of what was wanted at its full size, upright; a drawing's own size
    ImageError fault = {};
    bool drawing = false; ///< an SVG, which has more to show at any size
    bool moves = false;   ///< the image is the first of several; see Animation
};

/// Which part of a picture is needed, and how large.
struct Wanted
{
    QSize fit;           ///< device pixels that the part fits into; empty for its full size
    QRect region = {};   ///< the part, upright, in units of `regionOf`; null for everything
    QSize regionOf = {}; ///< the size that `region` counts in; empty for the picture's own pixels
    /// Ends the decoding early, with Fault::Kind::GivenUp.
    std::stop_token stop = {};
};

/// Decodes a picture file, in any thread but the interface's: it waits for memory (see Gate). The
/// content tells the format, whatever the name; photos are never enlarged, drawings have any size.
/// Only regular files and resources (`:/…`) are read, so that no pipe or device blocks; pictures
/// beyond `errors::limits`, or that take more memory than there is room for, are refused. Of a
/// JPEG or a drawing only the part that is wanted takes memory. A part in full size has the very
/// pixels of the whole; a reduced one is right to a pixel.
Decoded decodeFile(const QString &path, const Wanted &wanted);

/// The same for a picture that is in memory.
Decoded decodeBytes(const QByteArray &bytes, const Wanted &wanted);

} // namespace imaging
