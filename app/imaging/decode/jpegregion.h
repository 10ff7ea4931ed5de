// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImageIOHandler>
#include <QRect>
#include <QSize>

/// Where a part of a picture lies, so that a decoder need make no more than that.
namespace imaging {

/// Between the pixels as they are stored, in a picture of `stored` size, and upright.
QRect toStored(const QRect &upright, QSize stored, QImageIOHandler::Transformations turn);
QRect toUpright(const QRect &area, QSize stored, QImageIOHandler::Transformations turn);

/// A part of a JPEG to be decoded by itself.
struct JpegRegion
{
    QRect area;      ///< in stored pixels: the part wanted, and perhaps some around it
    int divisor = 1; ///< 1, 2, 4 or 8: pixels become one across and down; divides `area`

    QSize size() const { return area.size() / divisor; }
};

/// The smallest part around `area` of a picture of `stored` size that Qt's decoder of JPEG reduces
/// by just this divisor: it takes the largest power of two that divides all of the part's edges
/// (QImageReader::setClipRect() with a scaled size, which it asks for no more than that).
JpegRegion cutAround(const QRect &area, QSize stored, int divisor);

} // namespace imaging
