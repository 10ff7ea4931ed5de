// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace ui {

/// The menu bar, from the action table; the Language menu also holds an entry for each language of
/// the interface.
class MenuBar : public QObject
{
    Q_OBJECT
public:
    MenuBar(QMenuBar *bar, const Actions &actions, const QStringList &languages);

    void setLanguage(const QString &language);
    /// Puts a menu into another one, above the action.
    void insert(Menu menu, QAction *before, QMenu *inner);
    void retranslate();
    /// A menu's title in the interface's language, without its underlined letter.
    static QString title(Menu menu);
    /// All menus, with those first that a reader of keys wants first.
    static QList<Menu> forReading();
    /// The title of the menu that a key opens by its underlined letter; empty where it opens none.
    static QString openedBy(const QKeySequence &key);

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    QHash<int, QMenu *> m_menus;
    QHash<QString, QAction *> m_languages;
};

} // namespace ui
