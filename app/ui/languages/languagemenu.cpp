// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages/languagemenu.h"

#include "core/gallery/slidemodel.h"
#include "core/language/catalogues.h"
#include "core/language/languagechoice.h"
#include "ui/actions/actions.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/actions/menubar.h"
#include "ui/languages/languagecontroller.h"
#include "ui/languages/languageswitch.h"
#include "ui/languages/textlanguagemenu.h"
#include "ui/pages/pagestack.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QMenu>

namespace ui {

LanguageMenu::LanguageMenu(LanguageController *languages, LanguageSwitch *languageSwitch,
                           Actions &actions, MenuBar &menus, PageStack *pages)
    : QObject(pages)
    , m_languages(languages)
    , m_switch(languageSwitch)
    , m_sideBySide(actions[Action::SideBySide])
    , m_pages(pages)
{
    QMenu *menu = menus.menu(Menu::Language);
    addInterfaceLanguages(menu);
    using Place = TextLanguageMenu::Place;
    for (const Place place : {Place::Captions, Place::Beside})
        menus.insert(Menu::Language, actions[Action::NextLanguage],
                     new TextLanguageMenu(place, languages, menu));
    actions.bind(Action::NextLanguage, this, [languages] {
        languages->setInterface(language::next(languages->interface(), language::available()));
    });
    actions.bind(Action::SideBySide, this, &LanguageMenu::toggleSideBySide);
    for (QAbstractButton *segment : languageSwitch->segments())
        new ButtonShortcut(segment, actions, Action::NextLanguage);
    connect(languageSwitch, &LanguageSwitch::chosen, languages, &LanguageController::setInterface);
    connect(languages, &LanguageController::changed, this, &LanguageMenu::update);
    connect(languages->model(), &QAbstractItemModel::modelReset, this, &LanguageMenu::update);
    update();
}

void LanguageMenu::addInterfaceLanguages(QMenu *menu)
{
    QAction *const before = menu->actions().value(0);
    auto *group = new QActionGroup(this);
    for (const QString &tag : language::available()) {
        auto *entry = new QAction(language::nativeName(tag), group);
        entry->setObjectName(QStringLiteral("language_") + tag);
        entry->setCheckable(true);
        menu->insertAction(before, entry);
        m_entries.insert(tag, entry);
        connect(entry, &QAction::triggered, m_languages,
                [languages = m_languages, tag] { languages->setInterface(tag); });
    }
    menu->insertSeparator(before);
}

void LanguageMenu::toggleSideBySide()
{
    if (!m_languages->toggleSecond())
        m_pages->notify(tr("This gallery has its texts in one language only"));
    update();
}

void LanguageMenu::update()
{
    const QString interface = m_languages->interface();
    if (QAction *entry = m_entries.value(interface))
        entry->setChecked(true);
    m_switch->setCurrent(interface);
    m_sideBySide->setChecked(!m_languages->model()->secondLanguage().isEmpty());
}

} // namespace ui

#include "moc_languagemenu.cpp"
