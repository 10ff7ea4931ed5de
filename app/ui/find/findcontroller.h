// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/findsession.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

class FindPanel;
class SlidePage;

class CentralWidget;

/// Finding in the window: the panel for it, the marks on the slide, and where the focus goes.
class FindController : public QObject
{
    Q_OBJECT
public:
    /// The tour and the shell outlive it.
    FindController(gallery::Tour *tour, CentralWidget *shell, QObject *parent);

    /// Opens the panel, or goes back to its line; with words, finds these.
    void open(const QString &words = {});
    /// To the next or the previous hit; repeats the last query where the panel is closed, and opens
    /// it where there is none.
    void next();
    void previous();
    /// Closes the panel and takes the marks away; the slide stays. Whether there was anything.
    bool leave();

private:
    bool isReady();
    void followPanel();
    void mark();
    void tell();
    void giveFocusBack();

    gallery::Tour *const m_tour;
    CentralWidget *const m_shell;
    ui::SlidePage *const m_page;
    search::FindSession m_search;
    ui::FindPanel *const m_panel;
    QPointer<QWidget> m_before; ///< what had the focus
    QString m_turn;             ///< what the last step has to say of going round
    bool m_keepsMarks = false;  ///< when the panel closes
};

} // namespace ui
