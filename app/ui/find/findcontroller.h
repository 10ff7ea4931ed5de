// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/viewtimer.h"
#include "core/search/findsession.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

class Actions;
class FindPanel;
class PageStack;
class SlidePage;

/// Find in the gallery: its actions and panel, the marks in the caption, and the focus before and
/// after; also the dialog that goes to a position or title.
class FindController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    FindController(gallery::Tour *tour, SlidePage *slidePage, Actions &actions, PageStack *pages);

    /// Opens the panel, or gives its line the focus where it is open. Unless `words` is empty it is
    /// looked for.
    void open(const QString &words = {});

private:
    void next();
    void previous();
    void openGoToDialog();
    bool leave();
    bool isReady();
    void handlePanelChange();
    void updateMarks();
    void notifyOfHit();
    void restoreFocus();
    void updateActions();
    void updateDwell();

    gallery::Tour *const m_tour;
    SlidePage *const m_page;
    Actions &m_actions;
    PageStack *const m_pages;
    search::FindSession m_search;
    history::ViewTimer m_dwell; ///< until a slide that is shown while typing counts as seen
    FindPanel *const m_panel;
    QPointer<QWidget> m_before; ///< had the focus before the panel
    QString m_wrapNote;         ///< that the last step went round an end; empty if it did not
    bool m_keepsMarks = false;  ///< when the panel closes
};

} // namespace ui
