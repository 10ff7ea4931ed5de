// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/topbar.h"

#include "widgets/colours.h"
#include "widgets/languageswitch.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace widgets
{

namespace
{

/// The desktop's style without the lines of a menu bar, as the bar around it has one of its own.
class FramelessMenus : public QProxyStyle
{
public:
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool chosen = option->state.testFlag(State_Selected);
        if (element == CE_MenuBarItem && item && !chosen) {
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic,
                         item->palette, item->state.testFlag(State_Enabled), item->text,
                         QPalette::WindowText);
        } else if (element != CE_MenuBarEmptyArea) {
            QProxyStyle::drawControl(element, option, painter, widget);
        }
    }
};

} // namespace

TopBar::TopBar(const QStringList &languages, QWidget *parent)
    : QWidget(parent), m_menuBar(new QMenuBar(this)), m_switch(new LanguageSwitch(languages, this))
{
    setObjectName(QStringLiteral("topBar"));
    m_menuBar->setObjectName(QStringLiteral("menuBar"));
    m_menuBar->setNativeMenuBar(false);
    auto *style = new FramelessMenus;
    style->setParent(this);
    m_menuBar->setStyle(style);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1); // the line below
    layout->setSpacing(0);
    layout->addWidget(m_menuBar, 1, Qt::AlignVCenter);
    layout->addWidget(m_switch);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(lineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace widgets
