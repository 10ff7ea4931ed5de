// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ui {

class Actions;
class Filmstrip;
class PageStack;

/// Shows and hides the filmstrip, as the setting says. In full screen there is none.
class FilmstripController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    FilmstripController(Filmstrip *filmstrip, Actions &actions, PageStack *pages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    Filmstrip *const m_filmstrip;
    QAction *const m_action;
    PageStack *const m_pages;
    QWidget *const m_window;
};

} // namespace ui
