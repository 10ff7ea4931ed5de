// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with slideshows and presentations.

#include "slideshow/slideshow.h"
#include "window/fullscreenrest.h"
#include "window/mainwindow.h"
#include "window/menus.h"
#include "window/projector.h"
#include "window/settingstable.h"
#include "window/slideshowmenu.h"
#include "window/touches.h"

namespace window {

void MainWindow::addProjector()
{
    auto *touches = new Touches(this);
    new FullScreenRest(m_page, touches, this);
    m_projector = new Projector(m_tour, m_pictures, m_shell, touches, *m_actions, this);
    m_menus->insert(Menu::Go, (*m_actions)[Action::ScrollDown],
                    new SlideshowMenu(m_projector, *m_actions, this));
    connect(m_projector, &Projector::fullScreenWanted, this, &MainWindow::setFullScreen);
    m_layers.add(Layer::BlackScreen, [this] { return m_projector->liftBlackScreen(); });
    m_layers.add(Layer::Slideshow, [this] { return m_projector->leave(); });
}

void MainWindow::startOrPauseSlideshow()
{
    m_projector->show()->startOrPause();
}

void MainWindow::presentFromStart()
{
    m_projector->present(Projector::From::Start);
}

void MainWindow::presentFromHere()
{
    m_projector->present(Projector::From::Here);
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

} // namespace window
