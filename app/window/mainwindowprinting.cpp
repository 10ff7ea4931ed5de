// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with copies and prints.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "sources/loading/offlinecache.h"
#include "sources/network/fetcher.h"
#include "widgets/picturefetch.h"
#include "widgets/slidepage.h"
#include "widgets/stage.h"
#include "window/copying.h"
#include "window/mainwindow.h"
#include "window/printdesk.h"
#include "window/shell.h"

#include <QMenu>

namespace window {

void MainWindow::addPrinting()
{
    m_copying = new Copying(m_tour, m_pictures, m_page, this);
    m_printDesk = new PrintDesk(
        m_tour, m_page->stage(), m_teller,
        [folder = loading::keptAnswers()](QObject *owner) {
            auto *fetcher = new network::Fetcher(owner);
            fetcher->keepAnswers(folder);
            return widgets::pictureFetch(fetcher);
        },
        this);
    connect(m_tour, &gallery::Tour::currentChanged, this, &MainWindow::followCopying);
    connect(m_tour->model(), &gallery::SlideModel::updated, this, &MainWindow::followCopying);
    connect(m_tour->model(), &QAbstractItemModel::dataChanged, this, &MainWindow::followCopying);
    m_page->stage()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_page->stage(), &QWidget::customContextMenuRequested, this,
            &MainWindow::showPhotoMenu);
}

void MainWindow::followCopying()
{
    const bool onSlide = m_shell->page() == Shell::Page::Slides && m_tour->current() >= 0;
    const bool hasPhoto = onSlide && m_copying->hasPhoto();
    (*m_actions)[Action::CopyCaption]->setEnabled(onSlide);
    (*m_actions)[Action::CopyCitation]->setEnabled(onSlide);
    (*m_actions)[Action::CopyPhoto]->setEnabled(hasPhoto);
    (*m_actions)[Action::CopyPhoto]->setToolTip(
        hasPhoto ? tr("The photo, with its address and its credit")
                 : tr("There is no photo to copy on this slide."));
    for (const Action action : {Action::Print, Action::SavePdf})
        (*m_actions)[action]->setEnabled(m_tour->current() >= 0);
}

void MainWindow::copyCaption()
{
    m_copying->copyCaption();
}

void MainWindow::copyPhoto()
{
    m_copying->copyPhoto();
}

void MainWindow::copyCitation()
{
    m_copying->copyCitation(QLocale(m_catalogues->current()));
}

void MainWindow::print()
{
    openDialog(m_printDesk->makeDialog(PrintDesk::Target::Printer));
}

void MainWindow::savePdf()
{
    openDialog(m_printDesk->makeDialog(PrintDesk::Target::Pdf));
}

void MainWindow::showPhotoMenu(const QPoint &point)
{
    auto *menu = new QMenu(m_page->stage());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("photoMenu"));
    menu->setToolTipsVisible(true);
    for (const Action action : {Action::CopyCaption, Action::CopyPhoto, Action::CopyCitation})
        menu->addAction((*m_actions)[action]);
    menu->addSeparator();
    for (const Action action : {Action::Print, Action::SavePdf})
        menu->addAction((*m_actions)[action]);
    menu->popup(m_page->stage()->mapToGlobal(point));
}

} // namespace window
