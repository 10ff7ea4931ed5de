// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tourbutton.h"

#include "imaging/contrast.h"
#include "widgets/colours.h"
#include "widgets/target.h"
#include "widgets/textsize.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int sidePadding = 20;
constexpr int padding = 10;
constexpr int cornerRadius = 8;
constexpr int letterSpacingPercent = 104;
constexpr double hoverShare = 0.12;
constexpr double pressedShare = 0.24;

} // namespace

TourButton::TourButton(QWidget *parent)
    : QPushButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    QFont bold;
    bold.setWeight(QFont::Bold);
    bold.setLetterSpacing(QFont::PercentageSpacing, letterSpacingPercent);
    setFont(bold);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TourButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * sidePadding,
            qMax(target, metrics.height() + 2 * padding)};
}

QSize TourButton::minimumSizeHint() const
{
    return {target, sizeHint().height()};
}

void TourButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor base = palette().color(QPalette::Active, QPalette::Base);
    const QColor text = palette().color(QPalette::Active, QPalette::Text);
    const bool filled = isDefault() && isEnabled();
    const double pushed = isDown() ? pressedShare : underMouse() && isEnabled() ? hoverShare : 0;

    const QColor fill = imaging::mixed(filled ? accent : base, text, pushed);
    QColor words = filled ? palette().color(QPalette::Active, QPalette::HighlightedText) : text;
    if (!isEnabled())
        words = palette().color(QPalette::Disabled, QPalette::ButtonText);

    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(lineColour(palette()), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(body, cornerRadius, cornerRadius);
    if (hasFocus()) {
        painter.setPen(QPen(filled ? words : accentColour(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(3, 3, -3, -3), cornerRadius - 3, cornerRadius - 3);
    }
    painter.setPen(words);
    painter.setFont(fittedToLine(font(), QPushButton::text(), width() - sidePadding));
    painter.drawText(rect(), Qt::AlignCenter, QPushButton::text());
}

} // namespace widgets
