// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window remembers what is seen in it.

#include "core/history/history.h"
#include "ui/history/historyrecorder.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/messages/messagecontroller.h"
#include "ui/opening/opencontroller.h"

namespace ui {

void MainWindow::remember()
{
    m_remembering = new HistoryRecorder(m_session, m_history, this);
    m_doors->notes()->record();
    connect(m_history, &history::History::failed, m_teller, &MessageController::tell);
    connect(m_shell, &CentralWidget::pageChanged, this, &MainWindow::followEyes);
}

void MainWindow::followEyes()
{
    if (m_remembering)
        m_remembering->setLooking(!isMinimized() && m_shell->page() == CentralWidget::Page::Slides);
}

} // namespace ui
