// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with the languages that somebody reads in.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "core/language/languagechoice.h"
#include "ui/actions/menubar.h"
#include "ui/discover/browsecontroller.h"
#include "ui/languages/languagecontroller.h"
#include "ui/languages/textlanguagemenu.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/opening/opencontroller.h"
#include "ui/opening/ordermenu.h"
#include "ui/opening/recentmenu.h"

namespace ui {

void MainWindow::addLanguages()
{
    using Place = TextLanguageMenu::Place;
    m_captionLanguages = new TextLanguageMenu(Place::Captions, m_languages, this);
    m_secondLanguages = new TextLanguageMenu(Place::Beside, m_languages, this);
    for (TextLanguageMenu *menu : {m_captionLanguages, m_secondLanguages})
        m_menus->insert(Menu::Language, (*m_actions)[Action::NextLanguage], menu);
    connect(m_languages, &LanguageController::changed, this, &MainWindow::followLanguages);
    (*m_actions)[Action::SideBySide]->setChecked(!m_tour->model()->secondLanguage().isEmpty());
}

void MainWindow::setLanguage(const QString &language)
{
    m_languages->setInterface(language);
}

void MainWindow::nextLanguage()
{
    setLanguage(language::next(m_catalogues->current(), language::available()));
}

void MainWindow::toggleSideBySide()
{
    if (!m_languages->toggleSecond())
        m_shell->tell(tr("This gallery has its texts in one language only"));
    followLanguages();
}

void MainWindow::followLanguages()
{
    tellLanguages();
    retranslate();
    (*m_actions)[Action::SideBySide]->setChecked(!m_tour->model()->secondLanguage().isEmpty());
}

void MainWindow::tellLanguages()
{
    const QStringList languages = m_tour->model()->languages();
    m_doors->setLanguages(languages);
    m_recentMenu->setLanguages(languages);
    m_orderMenu->setLanguages(languages);
    m_lobby->setLanguages(languages);
}

} // namespace ui
