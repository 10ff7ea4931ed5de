// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"
#include "imaging/decode/imageerror.h"
#include "imaging/decode/tilemosaic.h"

#include <QByteArray>
#include <QImage>

#include <memory>
#include <stop_token>

namespace imaging {

/// One picture of a photo, still encoded, in a file or in memory; or the error why it is not.
struct ImageSource
{
    gallery::Picture picture;
    QRect target;              ///< where on the canvas; null for all of it
    QString file = {};         ///< a local path or resource; empty where the bytes are here
    QByteArray bytes = {};     ///< still encoded
    TileMosaic mosaic = {};    ///< in place of bytes; has no tiles otherwise
    bool regionServed = false; ///< the bytes are the picture's region already
    QSize wholeSize = {};      ///< of the whole picture, where the bytes may be a smaller copy
    ImageError fault = {};     ///< why it is not there
};

/// A photo, upright and in sRGB, or the error.
struct ComposedImage
{
    QImage image;       ///< null where no part could be decoded; in a format that paints fast
    QSize size;         ///< of the photo in full resolution
    QList<QSize> parts; ///< of what each shows, in its own pixels before it is turned; empty where
                        ///< it could not be decoded
    bool full = false;  ///< in full resolution
    bool drawing = false;  ///< it is a single drawing, which can be rendered at any size
    bool isCanvas = false; ///< `size` counts the units of a canvas, not the pixels of a picture
    ImageError fault;      ///< of the first part that could not be decoded, or not whole
    std::shared_ptr<const ImageSource> moving =
        {}; ///< for Animation; null where the photo does not move
};

/// Decodes the parts and paints them in order, in any thread. A single part that fills the canvas
/// keeps its own shape; several are scaled into their targets on a canvas that fits into `fit`
/// device pixels. What no part covers stays transparent.
/// A request to stop ends it early; then the result is to be ignored.
ComposedImage compose(const QList<ImageSource> &parts, QSize canvas, QSize fit,
                      const std::stop_token &stop = {});

/// A frame of an animation, cut, scaled and turned as compose() does it with the part's picture.
QImage placedFrame(const QImage &frame, const ImageSource &part, QSize fit);

} // namespace imaging
