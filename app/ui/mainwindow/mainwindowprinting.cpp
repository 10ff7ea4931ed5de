// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do with copies and prints.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/catalogues.h"
#include "imaging/requests/networkfetch.h"
#include "sources/loading/offlinecache.h"
#include "ui/clipboard/clipboardcontroller.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/photoview/photoview.h"
#include "ui/print/printcontroller.h"
#include "ui/slidepage/slidepage.h"

#include <QMenu>

namespace ui {

void MainWindow::addPrinting()
{
    m_copying = std::make_unique<ClipboardController>(m_tour, m_pictures, m_shell);
    m_printDesk = new PrintController(m_tour, m_shell, m_teller,
                                      imaging::networkFetchFactory(loading::keptAnswers()), this);
    connect(m_tour, &gallery::Tour::currentChanged, this, &MainWindow::followCopying);
    connect(m_tour->model(), &gallery::SlideModel::updated, this, &MainWindow::followCopying);
    connect(m_tour->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const int current = m_tour->current();
                if (first.row() <= current && current <= last.row() &&
                    gallery::concerns(roles, {gallery::SlideModel::PhotoRole}))
                    followCopying();
            });
    m_page->stage()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_page->stage(), &QWidget::customContextMenuRequested, this,
            &MainWindow::showPhotoMenu);
}

void MainWindow::followCopying()
{
    const bool onSlide = m_shell->page() == CentralWidget::Page::Slides && m_tour->current() >= 0;
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
    openDialog(m_printDesk->makeDialog(PrintController::Target::Printer));
}

void MainWindow::savePdf()
{
    openDialog(m_printDesk->makeDialog(PrintController::Target::Pdf));
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

} // namespace ui
