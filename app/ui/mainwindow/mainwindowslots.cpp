// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do.

#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/tourcontrols.h"
#include "ui/discover/collectionpage.h"
#include "ui/keys/keysheet.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/opening/opencontroller.h"
#include "ui/overview/overview.h"
#include "ui/photoview/animationplayer.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/zoomcontroller.h"
#include "ui/slidepage/slidepage.h"

#include <QAbstractButton>

namespace ui {

void MainWindow::openFiles()
{
    m_doors->askForFiles();
}

void MainWindow::openFolder()
{
    m_doors->askForFolder();
}

void MainWindow::openAddress()
{
    m_doors->askForAddress();
    takeKeyboard();
}

void MainWindow::paste()
{
    m_doors->paste();
}

void MainWindow::openBuiltin()
{
    m_doors->openBuiltin();
}

void MainWindow::askForBuiltinPhotos()
{
    m_doors->askForBuiltinPhotos();
}

void MainWindow::toggleSubfolders()
{
    settings::subfolders.set(!settings::subfolders.get());
}

void MainWindow::toggleByDate()
{
    settings::photosByDate.set(!settings::photosByDate.get());
}

void MainWindow::closeWindow()
{
    close();
}

void MainWindow::quit()
{
    if (close())
        QCoreApplication::quit();
}

void MainWindow::toggleFullScreen()
{
    setFullScreen(!isFullScreen());
}

void MainWindow::toggleCaption()
{
    settings::captionVisible.set(!settings::captionVisible.get());
}

void MainWindow::toggleFilmstrip()
{
    settings::filmstripVisible.set(!settings::filmstripVisible.get());
}

void MainWindow::toggleDetails()
{
    const bool isVisible = settings::detailsVisible.get() && settings::captionVisible.get();
    settings::detailsVisible.set(!isVisible);
    if (!isVisible)
        settings::captionVisible.set(true); // where they are
    if (!isVisible)
        m_page->caption()->revealDetails();
}

void MainWindow::togglePlayMotion()
{
    m_page->stage()->motion()->toggle();
}

void MainWindow::enlargeText()
{
    setTextPercent(m_page->caption()->textPercent() + ui::CaptionPanel::textPercentStep);
}

void MainWindow::reduceText()
{
    setTextPercent(m_page->caption()->textPercent() - ui::CaptionPanel::textPercentStep);
}

void MainWindow::resetText()
{
    setTextPercent(settings::captionPercent.fallback());
}

void MainWindow::activate()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (m_shell->page() == CentralWidget::Page::Collection && !button)
        m_shell->collection()->chooseCurrent();
    else if (m_shell->page() == CentralWidget::Page::Overview && !button)
        m_shell->overview()->chooseCurrent();
    else if (button && button->isEnabled())
        button->click();
    else if (m_shell->page() == CentralWidget::Page::Slides)
        m_page->caption()->foot()->pressDefault();
}

void MainWindow::discover()
{
    m_tour->discover();
}

void MainWindow::review()
{
    m_tour->restart();
}

void MainWindow::next()
{
    m_tour->next();
}

void MainWindow::previous()
{
    if (!m_page->leaveEnd())
        m_tour->previous();
}

void MainWindow::first()
{
    m_page->leaveEnd(); // the tour may be at that slide already
    m_tour->first();
}

void MainWindow::last()
{
    m_page->leaveEnd();
    m_tour->last();
}

void MainWindow::showCollection()
{
    m_doors->showCollection();
    followProgress();
}

void MainWindow::scrollDown()
{
    m_page->caption()->scrollBy(1);
}

void MainWindow::scrollUp()
{
    m_page->caption()->scrollBy(-1);
}

void MainWindow::back()
{
    m_layers.undo();
    followProgress();
}

void MainWindow::showKeySheet()
{
    delete m_keySheet;
    m_keySheet = new KeySheet(*m_actions, this);
    connect(m_keySheet, &KeySheet::changeWanted, this, &MainWindow::changeKeys);
    openDialog(m_keySheet);
}

void MainWindow::showAbout()
{
    openDialog(new AboutDialog(this));
}

} // namespace ui
