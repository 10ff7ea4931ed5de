// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QPalette;

namespace ui {

/// The ground that stands for a photo that is on its way or could not be loaded: a little off the
/// background around photos. Text of the window has a contrast of 7:1 to it.
QColor skeletonColour(const QPalette &palette);

/// Fills `area` with that ground, with an outline in high contrast. `radius` is that of its
/// corners.
void paintSkeleton(QPainter &painter, const QRectF &area, const QPalette &palette, double radius);

/// Paints the sign of a photo that could not be loaded in the middle of `area`, `height` high: a
/// picture that is crossed out.
void paintBrokenSign(QPainter &painter, const QRectF &area, double height, const QPalette &palette);

} // namespace ui
