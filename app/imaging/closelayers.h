// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/sources.h"

#include <QTransform>

namespace imaging {

/// What the picture of a slide that shows was made of: enough to show parts of it in more detail.
struct Shown
{
    Attempt attempt;
    QList<QSize> parts;   ///< of what each piece shows, before it is turned; empty where unknown
    QSize size;           ///< of the photo: what Face::size says
    bool drawing = false; ///< there is more to show at any size
    double detail = 0;    ///< pixels that are there already for each of the photo's

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// One of the pictures that a photo is composed of, and where it stands in the photo.
struct CloseLayer
{
    gallery::Picture picture;
    QSize units;        ///< what `region` counts in; empty for the picture's own pixels
    QRectF region;      ///< the part that shows
    QTransform toPhoto; ///< from `units` to the photo's pixels
};

/// The layers in the order of painting, without those that could not be had.
QList<CloseLayer> closeLayers(const Shown &shown);

} // namespace imaging
