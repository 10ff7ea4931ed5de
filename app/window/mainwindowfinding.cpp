// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do to find a slide.

#include "window/finding.h"
#include "window/gotodialog.h"
#include "window/mainwindow.h"

namespace window {

void MainWindow::goTo()
{
    openDialog(new GoToDialog(m_tour, this));
}

void MainWindow::find()
{
    m_finding->open();
}

void MainWindow::findNext()
{
    m_finding->next();
}

void MainWindow::findPrevious()
{
    m_finding->previous();
}

} // namespace window
