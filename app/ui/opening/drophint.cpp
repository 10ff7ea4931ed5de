// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/drophint.h"

#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int hintInset = 8; // of the frame from the edges
constexpr int hintPadding = 18;
constexpr double hintScale = 1.4;
constexpr double hintOpacity = 0.85;

} // namespace

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showOver(const QWidget *area)
{
    setGeometry(area->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(float(hintOpacity));
    painter.fillRect(rect(), ground);
    const QRect frame = rect().adjusted(hintInset, hintInset, -hintInset, -hintInset);
    painter.setPen(QPen(accentColour(palette()), 3, Qt::DashLine));
    painter.drawRoundedRect(frame, hintInset, hintInset);
    QFont font = fontAround(this);
    font.setPointSizeF(font.pointSizeF() * hintScale);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(frame.adjusted(hintPadding, hintPadding, -hintPadding, -hintPadding),
                     Qt::AlignCenter | Qt::TextWordWrap, tr("Drop to open"));
}

} // namespace ui

#include "moc_drophint.cpp"
