// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/arrowbutton.h"

#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int diameter = touchTargetSize;
constexpr int discAlpha = 190; // white stands out from it over a white photo too
constexpr int hoverAlpha = 230;
constexpr int arrowRimAlpha = 160; // for dark photos
constexpr double strokeWidth = 2.2;

} // namespace

ArrowButton::ArrowButton(Qt::ArrowType direction, QWidget *parent)
    : QAbstractButton(parent)
    , m_direction(direction)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAutoRepeat(true);
    resize(sizeHint());
}

void ArrowButton::setDirection(Qt::ArrowType direction)
{
    m_direction = direction;
    update();
}

void ArrowButton::setShown(bool shown)
{
    m_shown = shown;
    update();
}

QSize ArrowButton::sizeHint() const
{
    return {diameter, diameter};
}

void ArrowButton::paintEvent(QPaintEvent *)
{
    if (!isEnabled() || !(m_shown || hasFocus()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool strong = isHighContrast(palette());
    painter.setPen(QPen(QColor(255, 255, 255, strong ? 255 : arrowRimAlpha), strong ? 2 : 1));
    painter.setBrush(QColor(0, 0, 0, strong || underMouse() || isDown() ? hoverAlpha : discAlpha));
    painter.drawEllipse(disc);
    if (hasFocus()) {
        // White between dark, so that it stands out from any photo.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, focusWidth(palette()) + 2));
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
        painter.setPen(QPen(Qt::white, focusWidth(palette())));
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
    }

    const double reach = diameter * 0.09;
    const double side = m_direction == Qt::LeftArrow ? -1 : 1;
    const QPointF tip = disc.center() + QPointF(side * reach, 0);
    const QPointF back(-side * reach * 1.7, 0);
    const QPointF arm(0, reach * 1.7);
    painter.setPen(QPen(Qt::white, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF stroke[] = {tip + back - arm, tip, tip + back + arm};
    painter.drawPolyline(stroke, 3);
}

} // namespace ui

#include "moc_arrowbutton.cpp"
