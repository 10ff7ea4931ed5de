// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/flattabs.h"

#include "widgets/colours.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int sidePadding = 12;
constexpr int smallestHeight = 36;
constexpr int underline = 4;
constexpr int restingLine = 1; // below the others
constexpr double cornerRadius = 4;

} // namespace

FlatTabs::FlatTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    QFont words = font();
    words.setBold(true);
    setFont(words);
}

QSize FlatTabs::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * sidePadding,
            qMax(smallestHeight, 2 * fontMetrics().height())};
}

void FlatTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i);
        const bool current = i == currentIndex();
        painter.setPen(current ? accentTextColour(palette()) : quietTextColour(palette()));
        painter.drawText(place, Qt::AlignCenter, tabText(i));
        QRect line = place.adjusted(2, 0, -2, 0);
        line.setTop(place.bottom() + 1 - (current ? underline : restingLine));
        painter.fillRect(line, current ? accentColour(palette()) : edgeColour(palette()));
        if (current && hasFocus()) {
            painter.setPen(QPen(accentColour(palette()), focusWidth(palette())));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1 - underline), cornerRadius,
                                    cornerRadius);
        }
    }
}

void FlatTabs::focusInEvent(QFocusEvent *event)
{
    QTabBar::focusInEvent(event);
    update();
}

void FlatTabs::focusOutEvent(QFocusEvent *event)
{
    QTabBar::focusOutEvent(event);
    update();
}

} // namespace widgets
