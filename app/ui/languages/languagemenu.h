// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;

namespace ui {

class Actions;
class LanguageController;
class LanguageSwitch;
class MenuBar;
class PageStack;

/// What the reader chooses languages by: the entries of the Language menu, the two language actions
/// and the switch in the top bar. All follow the LanguageController.
class LanguageMenu : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    LanguageMenu(LanguageController *languages, LanguageSwitch *languageSwitch, Actions &actions,
                 MenuBar &menus, PageStack *pages);

private:
    void addInterfaceLanguages(QMenu *menu);
    void toggleSideBySide();
    void update();

    LanguageController *const m_languages;
    LanguageSwitch *const m_switch;
    QAction *const m_sideBySide;
    PageStack *const m_pages;
    QHash<QString, QAction *> m_entries; ///< by tag, of the interface's languages
};

} // namespace ui
