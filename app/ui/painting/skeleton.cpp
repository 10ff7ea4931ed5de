// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/painting/skeleton.h"

#include "imaging/placeholder/contrast.h"
#include "ui/style/colours.h"

#include <QPainter>
#include <QPalette>

namespace ui {

namespace {

constexpr double shade = 0.06; // of the text's colour in the ground
constexpr double strongOutline = 2;
constexpr double signShape = 1.35;  // width to height
constexpr double signStroke = 0.09; // of the height
constexpr double signRadius = 0.14;

} // namespace

QColor skeletonColour(const QPalette &palette)
{
    const QColor ground = photoBackgroundColour(palette);
    if (isHighContrast(palette))
        return ground;
    return QColor::fromRgb(
        imaging::mixed(ground, palette.color(QPalette::WindowText), shade).rgb());
}

void paintSkeleton(QPainter &painter, const QRectF &area, const QPalette &palette, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF inside = area;
    if (isHighContrast(palette)) {
        painter.setPen(QPen(lineColour(palette), strongOutline));
        inside.adjust(strongOutline / 2, strongOutline / 2, -strongOutline / 2, -strongOutline / 2);
    }
    painter.setBrush(skeletonColour(palette));
    painter.drawRoundedRect(inside, radius, radius);
    painter.restore();
}

void paintBrokenSign(QPainter &painter, const QRectF &area, double height, const QPalette &palette)
{
    QRectF frame(0, 0, height * signShape, height);
    frame.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(quietTextColour(palette), qMax(1.0, height * signStroke), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawRoundedRect(frame, height * signRadius, height * signRadius);
    const auto at = [&frame](double across, double down) {
        return QPointF(frame.left() + across * frame.width(), frame.top() + down * frame.height());
    };
    painter.drawLine(at(0.22, 0.25), at(0.78, 0.75));
    painter.drawLine(at(0.78, 0.25), at(0.22, 0.75));
    painter.restore();
}

} // namespace ui
