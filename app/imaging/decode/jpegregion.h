// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImageIOHandler>
#include <QRect>
#include <QSize>

/// Regions of stored and upright pictures.
namespace imaging {

/// Convert a rectangle between the upright picture and the stored pixels, of which there are
/// `stored`.
QRect toStored(const QRect &upright, QSize stored, QImageIOHandler::Transformations turn);
QRect toUpright(const QRect &area, QSize stored, QImageIOHandler::Transformations turn);

/// A part of a JPEG that is decoded by itself.
struct JpegRegion
{
    QRect area;      ///< in stored pixels: the wanted part and a margin
    int divisor = 1; ///< 1, 2, 4 or 8, by which each side is reduced; divides the edges of `area`

    QSize size() const { return area.size() / divisor; }
};

/// The smallest region around `area` that Qt's JPEG plugin reduces by exactly this divisor: with
/// QImageReader::setClipRect() and a scaled size, it uses the largest power of two that divides all
/// edges of the region.
JpegRegion cutAround(const QRect &area, QSize stored, int divisor);

} // namespace imaging
