// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window keeps in step with tour and settings.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "core/settings/settings.h"
#include "widgets/captionpanel.h"
#include "widgets/filmstrip.h"
#include "widgets/languageswitch.h"
#include "widgets/motion.h"
#include "widgets/slidepage.h"
#include "widgets/stage.h"
#include "window/doors.h"
#include "window/keysheet.h"
#include "window/mainwindow.h"
#include "window/menus.h"
#include "window/shell.h"
#include "window/textlanguagemenu.h"
#include "window/topbar.h"

namespace window {

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
    const bool onSlides = m_shell->page() == Shell::Page::Slides;
    (*m_actions)[Action::Discover]->setEnabled(onSlides && m_tour->canDiscover());
    (*m_actions)[Action::Review]->setEnabled(onSlides && m_tour->canRestart());
    for (const Action action : {Action::Next, Action::Previous, Action::First, Action::Last,
                                Action::ScrollDown, Action::ScrollUp})
        (*m_actions)[action]->setEnabled(onSlides);
    for (const Action action : {Action::Find, Action::FindNext, Action::FindPrevious})
        (*m_actions)[action]->setEnabled(m_shell->page() != Shell::Page::Collection);
    (*m_actions)[Action::Collection]->setEnabled(m_doors->hasCollection() &&
                                                 m_shell->page() != Shell::Page::Collection);
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
    const widgets::Motion *motion = m_page->stage()->motion();
    (*m_actions)[Action::PlayMotion]->setEnabled(motion->moves());
    (*m_actions)[Action::PlayMotion]->setChecked(motion->moves() && motion->isWanted());
}

} // namespace window
