// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"

#include <QTransform>

/// The places of pictures on a canvas, for compose() and for DeepZoom alike.
namespace imaging {

/// Whether a target is all of the canvas.
bool fills(const QRect &target, QSize canvas);

/// The size that targets count in: that of the canvas; where it has none, what the targets cover,
/// else `fallback`, else a square.
QSize canvasUnits(QSize canvas, const QList<QRect> &targets, QSize fallback);

/// The rectangle in `place` that a picture fills: all of it where the shapes agree, else the
/// largest of the picture's shape, in the middle.
QRectF placed(QSizeF picture, const QRectF &place);

/// The size of a picture of this size once it is turned as the gallery says.
QSize turnedSize(QSize size, const gallery::Picture &picture);

/// From the pixels of what a picture shows (of its region, where it has one) to those of the turned
/// picture, whose upper left corner is the origin.
QTransform turning(QSize shown, const gallery::Picture &picture);

} // namespace imaging
