// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"

#include <QTransform>

/// Where the pictures that a photo is composed of stand in it: one set of rules for the whole photo
/// and for its parts seen closely.
namespace imaging {

/// Whether a target is all of the canvas.
bool fills(const QRect &target, QSize canvas);

/// The size that targets count in, where the canvas may not say its own: what they cover, else
/// `fallback`, else some square.
QSize canvasUnits(QSize canvas, const QList<QRect> &targets, QSize fallback);

/// Where in its place a picture goes: all of it where the shapes agree, else as large as it fits.
QRectF placed(QSizeF picture, const QRectF &place);

/// The size of a picture of this size once it is turned as the gallery says.
QSize turnedSize(QSize size, const gallery::Picture &picture);

/// From the pixels of what a picture shows (of its region, where it has one) to those of the turned
/// picture, whose upper left corner is the origin.
QTransform turning(QSize shown, const gallery::Picture &picture);

} // namespace imaging
