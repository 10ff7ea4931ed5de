// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/counterbutton.h"

#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr double counterFocusRadius = 4;

} // namespace

CounterButton::CounterButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void CounterButton::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize CounterButton::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height())
        .expandedTo({touchTargetSize, touchTargetSize});
}

void CounterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont words = font();
    words.setUnderline(underMouse() && isEnabled());
    painter.setFont(words);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment)), text());
    if (hasFocus()) {
        painter.setPen(QPen(accentColour(palette()), focusWidth(palette())));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), counterFocusRadius,
                                counterFocusRadius);
    }
}

} // namespace ui

#include "moc_counterbutton.cpp"
