// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window remembers what is seen in it.

#include "core/history/history.h"
#include "window/mainwindow.h"
#include "window/remembering.h"
#include "window/shell.h"
#include "window/teller.h"

namespace window {

void MainWindow::remember()
{
    m_remembering = new Remembering(m_session, m_history, this);
    connect(m_history, &history::History::failed, m_teller, &Teller::tell);
    connect(m_shell, &Shell::pageChanged, this, &MainWindow::followEyes);
}

void MainWindow::followEyes()
{
    if (m_remembering)
        m_remembering->setLooking(!isMinimized() && m_shell->page() == Shell::Page::Slides);
}

} // namespace window
