// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/flattabs.h"

#include "ui/style/colours.h"
#include "ui/style/textsize.h"
#include "ui/style/touchtarget.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int tabSidePadding = 12;
constexpr int tabUnderline = 4;
constexpr int restingLine = 1; // height of the line below the other tabs
constexpr double tabRadius = 4;

} // namespace

FlatTabs::FlatTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setUsesScrollButtons(false);
    if (parent)
        parent->installEventFilter(this);
    updateFont();
}

QSize FlatTabs::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void FlatTabs::updateFont()
{
    QString all;
    for (int i = 0; i < count(); ++i)
        all += tabText(i);
    QFont words = fontAround(this);
    words.setBold(true);
    const int room = parentWidget() ? parentWidget()->width() : QWIDGETSIZE_MAX;
    words = fittedToLine(words, all, room - 2 * tabSidePadding * count());
    if (words != font())
        setFont(words);
}

bool FlatTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        updateFont();
    return QTabBar::eventFilter(watched, event);
}

void FlatTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateFont();
}

QSize FlatTabs::tabSizeHint(int index) const
{
    return QSize(fontMetrics().horizontalAdvance(tabText(index)) + 2 * tabSidePadding,
                 2 * fontMetrics().height())
        .expandedTo({touchTargetSize, touchTargetSize});
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
        line.setTop(place.bottom() + 1 - (current ? tabUnderline : restingLine));
        painter.fillRect(line, current ? accentColour(palette()) : edgeColour(palette()));
        if (current && hasFocus()) {
            painter.setPen(QPen(accentColour(palette()), focusWidth(palette())));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1 - tabUnderline), tabRadius,
                                    tabRadius);
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

} // namespace ui

#include "moc_flattabs.cpp"
