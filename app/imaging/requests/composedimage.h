// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/imagesources.h"

#include <QTransform>

namespace imaging {

/// What the picture of a slide that shows was made of: enough to show parts of it in more detail.
struct ComposedSource
{
    Attempt attempt;
    QList<QSize> parts;   ///< of what each piece shows, before it is turned; empty where unknown
    QSize size;           ///< of the photo: what Face::size says
    bool drawing = false; ///< there is more to show at any size
    double detail = 0;    ///< pixels that are there already for each of the photo's

    friend bool operator==(const ComposedSource &, const ComposedSource &) = default;
};

/// One of the pictures that a photo is composed of, and where it stands in the photo.
struct TileLayer
{
    gallery::Picture picture;
    QSize units;        ///< what `region` counts in; empty for the picture's own pixels
    QRectF region;      ///< the part that shows
    QTransform toPhoto; ///< from `units` to the photo's pixels
};

/// The layers in the order of painting, without those that could not be had.
QList<TileLayer> closeLayers(const ComposedSource &shown);

} // namespace imaging
