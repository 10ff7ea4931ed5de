// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with the photo on the stage.

#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/zoomcontroller.h"
#include "ui/slidepage/slidepage.h"

namespace ui {

void MainWindow::followZoom()
{
    const ui::ZoomController *magnifier = m_page->stage()->magnifier();
    const bool isOffered = magnifier->isOffered() && m_shell->page() == CentralWidget::Page::Slides;
    for (const Action action :
         {Action::ZoomIn, Action::ZoomOut, Action::ZoomFit, Action::ActualSize})
        (*m_actions)[action]->setEnabled(isOffered);
    const bool canPan = isOffered && magnifier->zoom().canPan();
    for (const Action action : {Action::PanLeft, Action::PanRight, Action::PanUp, Action::PanDown})
        (*m_actions)[action]->setEnabled(canPan);
}

void MainWindow::zoomIn()
{
    m_page->stage()->magnifier()->zoomIn();
}

void MainWindow::zoomOut()
{
    m_page->stage()->magnifier()->zoomOut();
}

void MainWindow::zoomToFit()
{
    m_page->stage()->magnifier()->fit();
}

void MainWindow::zoomToActualSize()
{
    m_page->stage()->magnifier()->toActualSize();
}

void MainWindow::panLeft()
{
    m_page->stage()->magnifier()->pan(ui::ZoomController::Direction::Left);
}

void MainWindow::panRight()
{
    m_page->stage()->magnifier()->pan(ui::ZoomController::Direction::Right);
}

void MainWindow::panUp()
{
    m_page->stage()->magnifier()->pan(ui::ZoomController::Direction::Up);
}

void MainWindow::panDown()
{
    m_page->stage()->magnifier()->pan(ui::ZoomController::Direction::Down);
}

} // namespace ui
