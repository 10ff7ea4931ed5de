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

/// The result of decoding: an image, or an error, or both where the file is cut off.
struct Decoded
{
    QImage image = {}; ///< upright and in sRGB; null with any fault but CutOff
    bool full = false; ///< in full resolution: a larger `fit` gives no more pixels
    QSize size = {};   ///< of the wanted part in full resolution, upright; a drawing's own size
    ImageError fault = {};
    bool drawing = false; ///< an SVG, which can be rendered at any size
    bool moves = false;   ///< the image is the first of several; see Animation
};

/// Which part of a picture is needed, and how large.
struct Wanted
{
    QSize fit;           ///< device pixels that the part fits into; empty for its full size
    QRect region = {};   ///< the part, upright, in units of `regionOf`; null for everything
    QSize regionOf = {}; ///< the size that `region` counts in; empty for the picture's own pixels
    /// Stops the decoding, with ImageError::Kind::GivenUp.
    std::stop_token stop = {};
};

/// Decodes a picture file, in any thread except the interface's, as it may wait for memory (see
/// DecodeBudget). The format is that of the content, whatever the file is called. Photos are never
/// enlarged; drawings are rendered at any size. Refuses what openPicture() refuses, and pictures
/// beyond `errors::limits`. Of a JPEG or a drawing only the wanted part takes memory. A part in
/// full resolution has the same pixels as the whole; the edges of a scaled part are exact to a
/// pixel.
Decoded decodeFile(const QString &path, const Wanted &wanted);

/// The same for an encoded picture in memory.
Decoded decodeBytes(const QByteArray &bytes, const Wanted &wanted);

} // namespace imaging
