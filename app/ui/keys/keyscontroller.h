// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

class Actions;
class KeySheet;
class PageStack;

/// Shows the sheet of all keys, and the dialog that changes them.
class KeysController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the actions outlive it.
    KeysController(Actions &actions, PageStack *pages);

    /// Opens the dialog over a window, to which the keyboard goes back.
    void changeKeys(QWidget *over);

private:
    void showSheet();

    Actions &m_actions;
    PageStack *const m_pages;
    QPointer<KeySheet> m_sheet;
};

} // namespace ui
