// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/arrowbutton.h"

#include "ui/painting/discpainter.h"
#include "ui/style/touchtarget.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int diameter = touchTargetSize;

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
    paintButtonDisc(painter, *this);
    const double reach = diameter * 0.09;
    const double side = m_direction == Qt::LeftArrow ? -1 : 1;
    const QPointF tip = QRectF(rect()).center() + QPointF(side * reach, 0);
    const QPointF back(-side * reach * 1.7, 0);
    const QPointF arm(0, reach * 1.7);
    const QPointF stroke[] = {tip + back - arm, tip, tip + back + arm};
    painter.drawPolyline(stroke, 3);
}

} // namespace ui

#include "moc_arrowbutton.cpp"
