// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/painting/discpainter.h"

#include "ui/style/colours.h"

#include <QAbstractButton>
#include <QPainter>

namespace ui {

namespace {

constexpr int discAlpha = 190; // white stands out from it over a white photo too
constexpr int hoverAlpha = 230;
constexpr int discRimAlpha = 160; // for dark photos
constexpr double discStroke = 2.2;

} // namespace

void paintButtonDisc(QPainter &painter, const QAbstractButton &button)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(button.rect()).adjusted(1, 1, -1, -1);
    const bool strong = isHighContrast(button.palette());
    const bool isHovered = strong || button.underMouse() || button.isDown();
    painter.setPen(QPen(QColor(255, 255, 255, strong ? 255 : discRimAlpha), strong ? 2 : 1));
    painter.setBrush(QColor(0, 0, 0, isHovered ? hoverAlpha : discAlpha));
    painter.drawEllipse(disc);
    painter.setBrush(Qt::NoBrush);
    if (button.hasFocus()) {
        // White between dark, so that it stands out from any photo.
        painter.setPen(QPen(Qt::black, focusWidth(button.palette()) + 2));
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
        painter.setPen(QPen(Qt::white, focusWidth(button.palette())));
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
    }
    painter.setPen(QPen(Qt::white, discStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace ui
