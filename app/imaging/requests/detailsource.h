// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/composedsource.h"

#include <QTransform>

namespace imaging {

/// What an image was made of: enough to show parts of it in more detail.
struct DetailSource
{
    ComposedSource source;
    QList<QSize> parts;   ///< of what each picture shows, in its own pixels before it is turned;
                          ///< empty where unknown
    QSize size;           ///< of the photo in its own pixels: ImageState::size
    bool drawing = false; ///< vector graphics: there is more to show at any size
    double detail = 0;    ///< pixels in the image for each of the photo's, along a side

    friend bool operator==(const DetailSource &, const DetailSource &) = default;
};

/// One of the pictures that a photo is composed of, and its place in the photo.
struct TileLayer
{
    gallery::Picture picture;
    QSize units;        ///< what `region` counts in; empty for the picture's own pixels
    QRectF region;      ///< the part that shows
    QTransform toPhoto; ///< from `units` to the photo's pixels
};

/// The layers in the order of painting, without those that could not be had.
QList<TileLayer> tileLayers(const DetailSource &shown);

} // namespace imaging
