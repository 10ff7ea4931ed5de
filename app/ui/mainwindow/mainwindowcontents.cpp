// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of contents and the guide.

#include "ui/actions/menubar.h"
#include "ui/contents/contentscontroller.h"
#include "ui/contents/contentsmenu.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/opening/opencontroller.h"

namespace ui {

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
    m_contents = new ContentsController(m_tour, m_shell, (*m_actions)[Action::Contents]);
    m_menus->insert(Menu::Go, (*m_actions)[Action::GoTo], m_contents->menu());
    m_layers.add(EscapeLevel::Contents, [this] { return m_contents->leave(); });
}

} // namespace ui
