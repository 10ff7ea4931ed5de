// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/tourbutton.h"

#include "imaging/placeholder/contrast.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"
#include "ui/style/touchtarget.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int tourSidePadding = 20;
constexpr int tourPadding = 10;
constexpr int tourRadius = 8;
constexpr int letterSpacingPercent = 104;
constexpr double hoverShare = 0.12;
constexpr double pressedShare = 0.24;
constexpr double defaultEdge = 0.5; // of the way from the fill to the text

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
    return {metrics.horizontalAdvance(text()) + 2 * tourSidePadding,
            qMax(touchTargetSize, metrics.height() + 2 * tourPadding)};
}

QSize TourButton::minimumSizeHint() const
{
    return {touchTargetSize, sizeHint().height()};
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
    // The default button has a thicker edge, for readers who cannot distinguish the colours.
    const double edge = edgeWidth(palette()) * (filled ? 2 : 1);
    QColor line = filled ? imaging::mixed(fill, text, defaultEdge) : edgeColour(palette());
    if (!isEnabled())
        line = words;
    const double inset = (edge - 1) / 2;
    painter.setPen(QPen(line, edge, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), tourRadius, tourRadius);
    if (hasFocus()) {
        painter.setPen(QPen(filled ? words : accentColour(palette()), focusWidth(palette())));
        painter.setBrush(Qt::NoBrush);
        const double in = 2 * edgeWidth(palette()) + 1 + focusWidth(palette()) / 2;
        painter.drawRoundedRect(body.adjusted(in, in, -in, -in), tourRadius - 3, tourRadius - 3);
    }
    painter.setPen(words);
    painter.setFont(fittedToLine(font(), QPushButton::text(), width() - tourSidePadding));
    painter.drawText(rect(), Qt::AlignCenter, QPushButton::text());
}

} // namespace ui

#include "moc_tourbutton.cpp"
