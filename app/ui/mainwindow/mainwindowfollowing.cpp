// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window keeps in step with tour and settings.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "core/settings/settings.h"
#include "ui/actions/menubar.h"
#include "ui/caption/captionpanel.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/keys/keysheet.h"
#include "ui/languages/languageswitch.h"
#include "ui/languages/textlanguagemenu.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/topbar.h"
#include "ui/opening/opencontroller.h"
#include "ui/photoview/animationplayer.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/slidepage.h"

namespace ui {

void MainWindow::retranslate()
{
    const QString title = m_tour->model()->galleryTitle();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Vitrine") : tr("%1 – Vitrine").arg(title));
    m_actions->retranslate();
    m_actions->setRightToLeft(m_tour->model()->isRightToLeft());
    m_menus->retranslate();
    m_menus->setLanguage(m_catalogues->current());
    m_captionLanguages->fill();
    m_secondLanguages->fill();
    m_topBar->languageSwitch()->setCurrent(m_catalogues->current());
    delete m_keySheet;
}

void MainWindow::followProgress()
{
    const bool onSlides = m_shell->page() == CentralWidget::Page::Slides;
    (*m_actions)[Action::Discover]->setEnabled(onSlides && m_tour->canDiscover());
    (*m_actions)[Action::Review]->setEnabled(onSlides && m_tour->canRestart());
    for (const Action action : {Action::Next, Action::Previous, Action::First, Action::Last,
                                Action::ScrollDown, Action::ScrollUp})
        (*m_actions)[action]->setEnabled(onSlides);
    for (const Action action : {Action::Find, Action::FindNext, Action::FindPrevious})
        (*m_actions)[action]->setEnabled(m_shell->page() != CentralWidget::Page::Collection);
    (*m_actions)[Action::Collection]->setEnabled(
        m_doors->hasCollection() && m_shell->page() != CentralWidget::Page::Collection);
    followOverview();
    followCopying();
    followZoom();
}

void MainWindow::followPanels()
{
    const bool fullScreen = isFullScreen();
    m_topBar->setVisible(!fullScreen);
    m_page->setCaptionVisible(settings::captionVisible.get());
    m_page->filmstrip()->setVisible(settings::filmstripVisible.get() && !fullScreen);
    m_page->caption()->setDetailsVisible(settings::detailsVisible.get());
    (*m_actions)[Action::Details]->setChecked(settings::detailsVisible.get());
    (*m_actions)[Action::Subfolders]->setChecked(settings::subfolders.get());
    (*m_actions)[Action::ByDate]->setChecked(settings::photosByDate.get());
    (*m_actions)[Action::FullScreen]->setChecked(fullScreen);
    (*m_actions)[Action::Caption]->setChecked(settings::captionVisible.get());
    (*m_actions)[Action::Filmstrip]->setChecked(settings::filmstripVisible.get());
    (*m_actions)[Action::Filmstrip]->setEnabled(!fullScreen); // which has none
}

void MainWindow::followMotion()
{
    const ui::AnimationPlayer *motion = m_page->stage()->motion();
    (*m_actions)[Action::PlayMotion]->setEnabled(motion->moves());
    (*m_actions)[Action::PlayMotion]->setChecked(motion->moves() && motion->isWanted());
}

} // namespace ui
