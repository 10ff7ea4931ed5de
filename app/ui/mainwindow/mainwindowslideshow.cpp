// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with slideshows and presentations.

#include "ui/actions/menubar.h"
#include "ui/input/inputactivitymonitor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingstable.h"
#include "ui/slideshow/autohidecontrols.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowcontroller.h"
#include "ui/slideshow/slideshowmenu.h"

namespace ui {

void MainWindow::addProjector()
{
    auto *touches = new InputActivityMonitor(this);
    new AutoHideControls(m_page, touches, this);
    m_projector = new SlideshowController(m_tour, m_pictures, m_shell, touches, *m_actions, this);
    m_menus->insert(Menu::Go, (*m_actions)[Action::ScrollDown],
                    new SlideshowMenu(m_projector, *m_actions, this));
    connect(m_projector, &SlideshowController::fullScreenWanted, this, &MainWindow::setFullScreen);
    m_layers.add(EscapeLevel::BlackScreen, [this] { return m_projector->liftBlackScreen(); });
    m_layers.add(EscapeLevel::Slideshow, [this] { return m_projector->leave(); });
}

void MainWindow::startOrPauseSlideshow()
{
    m_projector->show()->startOrPause();
}

void MainWindow::presentFromStart()
{
    m_projector->present(SlideshowController::From::Start);
}

void MainWindow::presentFromHere()
{
    m_projector->present(SlideshowController::From::Here);
}

void MainWindow::showBlackScreen()
{
    m_projector->showBlackScreen();
}

void MainWindow::showSlideshowOptions()
{
    m_projector->setRestsForDialogs(false);
    openSettings(SettingsPage::Slideshow);
    m_projector->setRestsForDialogs(true);
}

} // namespace ui
