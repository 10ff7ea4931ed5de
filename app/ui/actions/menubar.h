// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace ui {

/// The menus of the menu bar, made from the action table. Features insert menus and entries of
/// their own.
class MenuBar : public QObject
{
    Q_OBJECT
public:
    /// The bar is the parent.
    MenuBar(QMenuBar *bar, const Actions &actions);

    QMenu *menu(Menu menu) const { return m_menus.value(int(menu)); }
    /// Inserts a submenu above an action.
    void insert(Menu menu, QAction *before, QMenu *submenu);
    /// A menu's title in the interface's language, without its underlined letter.
    static QString title(Menu menu);
    /// All menus in the order of the key sheet, the most used first.
    static QList<Menu> forReading();
    /// The title of the menu that a key such as Alt+F opens; empty if it opens none.
    static QString openedBy(const QKeySequence &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QHash<int, QMenu *> m_menus; ///< by Menu
};

} // namespace ui
