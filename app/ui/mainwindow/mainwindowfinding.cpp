// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the action table can do to find a slide.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "sources/loading/session.h"
#include "ui/find/findcontroller.h"
#include "ui/find/gotodialog.h"
#include "ui/mainwindow/mainwindow.h"

namespace ui {

void MainWindow::goTo()
{
    openDialog(new GoToDialog(m_tour, this));
}

void MainWindow::find()
{
    m_finding->open();
}

void MainWindow::findWords(const QString &words)
{
    if (m_tour->model()->rowCount() > 0) {
        m_finding->open(words);
        return;
    }
    connect(
        m_session, &loading::Session::galleryOpened, m_finding,
        [this, words] { m_finding->open(words); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::findNext()
{
    m_finding->next();
}

void MainWindow::findPrevious()
{
    m_finding->previous();
}

} // namespace ui
