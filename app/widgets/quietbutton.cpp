// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quietbutton.h"

#include "widgets/colours.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int padding = 4;
constexpr int smallestHeight = 28; // WCAG 2.5.8 asks for 24
constexpr double cornerRadius = 4;

} // namespace

QuietButton::QuietButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QuietButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding + 1,
            qMax(smallestHeight, fontMetrics().height() + 2 * padding)};
}

void QuietButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont words = font();
    words.setUnderline(isEnabled()); // without an edge, colour alone would tell that it is one
    painter.setFont(words);
    painter.setPen(isEnabled() ? accentTextColour(palette())
                               : palette().color(QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeading), text());
    if (hasFocus()) {
        painter.setPen(QPen(accentColour(palette()), focusWidth(palette())));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
}

void QuietButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
