// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/menubar.h"

#include <QEvent>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

constexpr Menu menuOrder[] = {Menu::File, Menu::Edit,     Menu::View,
                              Menu::Go,   Menu::Language, Menu::Help};

QString titleWithLetter(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return MenuBar::tr("&File");
    case Menu::Edit:
        return MenuBar::tr("&Edit");
    case Menu::View:
        return MenuBar::tr("&View");
    case Menu::Go:
        return MenuBar::tr("&Go");
    case Menu::Language:
        return MenuBar::tr("&Language");
    case Menu::Help:
        return MenuBar::tr("&Help");
    }
    Q_UNREACHABLE();
}

} // namespace

MenuBar::MenuBar(QMenuBar *bar, const Actions &actions)
    : QObject(bar)
{
    for (const Menu menu : menuOrder)
        m_menus.insert(int(menu), bar->addMenu(QString()));
    // Why something cannot be copied.
    m_menus.value(int(Menu::Edit))->setToolTipsVisible(true);

    for (const ActionRow &row : Actions::table()) {
        QMenu *menu = m_menus.value(int(row.menu));
        if (row.traits.testFlag(ActionTrait::Grouped))
            menu->addSeparator();
        if (!row.traits.testFlag(ActionTrait::Hidden))
            menu->addAction(actions[row.action]);
    }
    retranslate();
    bar->installEventFilter(this);
}

void MenuBar::insert(Menu menu, QAction *before, QMenu *submenu)
{
    this->menu(menu)->insertMenu(before, submenu);
}

void MenuBar::retranslate()
{
    for (const Menu menu : menuOrder)
        m_menus.value(int(menu))->setTitle(titleWithLetter(menu));
}

bool MenuBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

QString MenuBar::title(Menu menu)
{
    return titleWithLetter(menu).remove(u'&');
}

QList<Menu> MenuBar::forReading()
{
    QList<Menu> menus{Menu::Go, Menu::View, Menu::Language};
    for (const Menu menu : menuOrder) {
        if (!menus.contains(menu))
            menus += menu;
    }
    return menus;
}

QString MenuBar::openedBy(const QKeySequence &key)
{
    for (const Menu menu : menuOrder) {
        if (QKeySequence::mnemonic(titleWithLetter(menu)) == key)
            return title(menu);
    }
    return {};
}

} // namespace ui

#include "moc_menubar.cpp"
