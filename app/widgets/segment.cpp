// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/segment.h"

#include "widgets/colours.h"
#include "widgets/target.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int sidePadding = 12;
constexpr int padding = 5;
constexpr int air = 6; // above and below what is drawn, where it need not be as high
constexpr int cornerRadius = 5;

} // namespace

Segment::Segment(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Segment::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + 2 * sidePadding,
                 fontMetrics().height() + 2 * padding)
        .expandedTo({target, target});
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int spare = height() - fontMetrics().height() - 2 * padding;
    const double inset = qBound(0, spare / 2, air) + 0.5;
    const QRectF body = QRectF(rect()).adjusted(0.5, inset, -0.5, -inset);
    painter.setPen(lineColour(palette()));
    painter.setBrush(palette().color(isChecked() ? QPalette::Highlight : QPalette::Base));
    painter.drawRoundedRect(body, cornerRadius, cornerRadius);
    if (hasFocus() || (underMouse() && !isChecked())) {
        painter.setPen(
            QPen(isChecked() ? palette().color(QPalette::HighlightedText) : accentColour(palette()),
                 hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(2, 2, -2, -2), cornerRadius - 2, cornerRadius - 2);
    }
    painter.setPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace widgets
