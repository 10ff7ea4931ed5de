// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/menubar.h"

#include "core/language/catalogues.h"

#include <QActionGroup>
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

MenuBar::MenuBar(QMenuBar *bar, const Actions &actions, const QStringList &languages)
    : QObject(bar)
{
    for (const Menu menu : menuOrder)
        m_menus.insert(int(menu), bar->addMenu(QString()));
    // Why something cannot be copied.
    m_menus.value(int(Menu::Edit))->setToolTipsVisible(true);

    QMenu *languageMenu = m_menus.value(int(Menu::Language));
    auto *group = new QActionGroup(this);
    for (const QString &language : languages) {
        QAction *action = languageMenu->addAction(language::nativeName(language));
        action->setObjectName(QStringLiteral("language_") + language);
        action->setCheckable(true);
        group->addAction(action);
        m_languages.insert(language, action);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    languageMenu->addSeparator();
    for (const ActionRow &row : Actions::table()) {
        QMenu *menu = m_menus.value(int(row.menu));
        if (row.traits.testFlag(ActionTrait::Grouped))
            menu->addSeparator();
        if (!row.traits.testFlag(ActionTrait::Hidden))
            menu->addAction(actions[row.action]);
    }
    retranslate();
}

void MenuBar::setLanguage(const QString &language)
{
    if (QAction *action = m_languages.value(language))
        action->setChecked(true);
}

void MenuBar::insert(Menu menu, QAction *before, QMenu *inner)
{
    m_menus.value(int(menu))->insertMenu(before, inner);
}

void MenuBar::retranslate()
{
    for (const Menu menu : menuOrder)
        m_menus.value(int(menu))->setTitle(titleWithLetter(menu));
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
