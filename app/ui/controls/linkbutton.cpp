// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/linkbutton.h"

#include "ui/style/colours.h"
#include "ui/style/textsize.h"
#include "ui/style/touchtarget.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr int quietPadding = 4;
constexpr double quietRadius = 4;

// The width that the text needs on one line. QFontMetrics rounds it, maybe to less than the text
// layout takes, which would then break the line.
int lineWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    return QSize(lineWidth(font(), text()) + 2 * quietPadding,
                 fontMetrics().height() + 2 * quietPadding)
        .expandedTo({touchTargetSize, touchTargetSize});
}

QSize LinkButton::minimumSizeHint() const
{
    return {touchTargetSize, touchTargetSize};
}

int LinkButton::heightForWidth(int width) const
{
    const int room = width - 2 * quietPadding;
    if (room >= lineWidth(font(), text()))
        return sizeHint().height();
    const QFontMetrics metrics(fittedToWords(font(), text(), room));
    const QRect words = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                             int(Qt::AlignLeading) | Qt::TextWordWrap, text());
    return qMax(touchTargetSize, words.height() + 2 * quietPadding);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont words = fittedToWords(font(), text(), width() - 2 * quietPadding);
    words.setUnderline(isEnabled()); // without an edge, colour alone would tell that it is one
    painter.setFont(words);
    painter.setPen(isEnabled() ? accentTextColour(palette())
                               : palette().color(QPalette::Disabled, QPalette::ButtonText));
    const QRect room = rect().adjusted(quietPadding, 0, -quietPadding, 0);
    const int wrapping =
        lineWidth(words, text()) <= room.width() ? Qt::TextSingleLine : Qt::TextWordWrap;
    // On the side where the page begins, in the direction of its own language.
    const Qt::Alignment side =
        Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(room, int(Qt::AlignVCenter | side) | wrapping, text());
    if (hasFocus()) {
        painter.setPen(QPen(accentColour(palette()), focusWidth(palette())));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), quietRadius, quietRadius);
    }
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ui

#include "moc_linkbutton.cpp"
