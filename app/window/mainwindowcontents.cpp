// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of contents and the guide.

#include "window/contents.h"
#include "window/contentsmenu.h"
#include "window/doors.h"
#include "window/mainwindow.h"
#include "window/menus.h"

namespace window {

void MainWindow::toggleContents()
{
    m_contents->toggle();
}

void MainWindow::openGuide()
{
    m_doors->openGuide();
}

void MainWindow::addContents()
{
    m_contents = new Contents(m_tour, m_shell, (*m_actions)[Action::Contents]);
    m_menus->insert(Menu::Go, (*m_actions)[Action::GoTo], m_contents->menu());
    m_layers.add(Layer::Contents, [this] { return m_contents->leave(); });
}

} // namespace window
