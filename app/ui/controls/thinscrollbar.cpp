// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/thinscrollbar.h"

#include "ui/style/colours.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionSlider>

namespace ui {

namespace {

constexpr int thickness = 12;
constexpr int idleInset = 4;
constexpr int activeInset = 2;

} // namespace

ThinScrollBar::ThinScrollBar(QScrollArea *area)
    : QScrollBar(Qt::Vertical, area)
    , m_area(area)
{
    setObjectName(QStringLiteral("captionScrollBar"));
    setAttribute(Qt::WA_Hover);
    QScrollBar *own = area->verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, &ThinScrollBar::syncWithArea);
    connect(own, &QScrollBar::valueChanged, this, &QScrollBar::setValue);
    connect(this, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    syncWithArea();
}

QSize ThinScrollBar::sizeHint() const
{
    return {thickness, thickness};
}

void ThinScrollBar::moveToEdge()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setGeometry(mirrored ? 0 : m_area->width() - thickness, 0, thickness, m_area->height());
    raise();
}

void ThinScrollBar::syncWithArea()
{
    const QScrollBar *own = m_area->verticalScrollBar();
    setRange(own->minimum(), own->maximum());
    setPageStep(own->pageStep());
    setSingleStep(own->singleStep());
    setValue(own->value());
    setVisible(own->maximum() > own->minimum());
    moveToEdge();
}

void ThinScrollBar::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const int inset = underMouse() || isSliderDown() ? activeInset : idleInset;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(quietTextColour(palette()));
    const QRectF body = QRectF(handle).adjusted(inset, 1, -inset, -1);
    painter.drawRoundedRect(body, body.width() / 2, body.width() / 2);
}

} // namespace ui

#include "moc_thinscrollbar.cpp"
