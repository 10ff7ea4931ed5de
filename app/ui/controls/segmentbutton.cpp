// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/segmentbutton.h"

#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int segmentSidePadding = 12;
constexpr int segmentPadding = 5;
constexpr int air = 6; // largest space above and below the drawn part, within the touch target
constexpr int segmentRadius = 5;
constexpr int segmentUnderline =
    2; // of the checked one, for readers who cannot distinguish the colours

QFont chosenFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

SegmentButton::SegmentButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    // The same size checked or not, so that nothing moves.
    return QSize(QFontMetrics(chosenFont(font())).horizontalAdvance(text()) +
                     2 * segmentSidePadding,
                 fontMetrics().height() + 2 * segmentPadding)
        .expandedTo({touchTargetSize, touchTargetSize});
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int spare = height() - fontMetrics().height() - 2 * segmentPadding;
    const double inset = qBound(0, spare / 2, air) + 0.5;
    const QRectF body = QRectF(rect()).adjusted(0.5, inset, -0.5, -inset);
    painter.setPen(QPen(edgeColour(palette()), edgeWidth(palette())));
    painter.setBrush(palette().color(isChecked() ? QPalette::Highlight : QPalette::Base));
    painter.drawRoundedRect(body, segmentRadius, segmentRadius);
    if (hasFocus() || (underMouse() && !isChecked())) {
        painter.setPen(
            QPen(isChecked() ? palette().color(QPalette::HighlightedText) : accentColour(palette()),
                 hasFocus() ? focusWidth(palette()) : 1));
        painter.setBrush(Qt::NoBrush);
        const double in = edgeWidth(palette()) + 1 + painter.pen().widthF() / 2;
        painter.drawRoundedRect(body.adjusted(in, in, -in, -in), segmentRadius - 2,
                                segmentRadius - 2);
    }
    painter.setPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::Text));
    if (isChecked())
        painter.setFont(chosenFont(font()));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (isChecked()) {
        const int width = painter.fontMetrics().horizontalAdvance(text());
        const int top = (height() + painter.fontMetrics().height()) / 2 - segmentUnderline;
        painter.fillRect((this->width() - width) / 2, top, width, segmentUnderline,
                         painter.pen().color());
    }
}

} // namespace ui

#include "moc_segmentbutton.cpp"
