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

/// One picture of a photo, at hand: in a file or in memory.
struct ImageSource
{
    gallery::Picture picture;
    QRect target;              ///< where on the canvas; null for all of it
    QString file = {};         ///< a local path or resource; empty where the bytes are here
    QByteArray bytes = {};     ///< still encoded
    TileMosaic mosaic = {};    ///< in place of bytes; has no tiles otherwise
    bool regionServed = false; ///< the bytes are the picture's region already
    QSize wholeSize = {};      ///< of the whole picture, where the bytes may be a smaller copy
    ImageError fault = {};     ///< why the picture is not to be had
};

/// A photo, upright and in sRGB, or why there is none.
struct ComposedImage
{
    QImage image;         ///< null where no part could be had; ready to paint in any painter
    QSize size;           ///< in pixels, were it shown as large as its parts are
    QList<QSize> parts;   ///< of what each shows, in its own pixels before it is turned; empty ones
                          ///< could not be had
    bool full = false;    ///< a larger size would show no more
    bool drawing = false; ///< a single one, which has more to show at any size
    ImageError fault;     ///< of the first part that could not be had, or not whole
    std::shared_ptr<const ImageSource> moving = {}; ///< what Animation plays, where the photo moves
};

/// Decodes the parts and paints them in order, in any thread. A single part that fills the canvas
/// keeps its own shape; several are scaled into their targets on a canvas that fits into `fit`
/// device pixels. What no part covers stays transparent.
/// A request to stop ends it early, with a result of no use.
ComposedImage compose(const QList<ImageSource> &parts, QSize canvas, QSize fit,
                      const std::stop_token &stop = {});

/// A frame of what moves, of the part's whole picture, as compose() would show it.
QImage placedFrame(const QImage &frame, const ImageSource &part, QSize fit);

} // namespace imaging
