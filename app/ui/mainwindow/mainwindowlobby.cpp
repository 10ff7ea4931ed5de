// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// LES PLUS VUS, NOS RECOMMANDATIONS and the end of the gallery.

#include "imaging/requests/networkfetch.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/coverlinks.h"
#include "ui/discover/browsecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/slidepage/slidepage.h"

namespace ui {

void MainWindow::connectLobby()
{
    m_lobby->setFetcher(imaging::cacheFetch(m_fetcher));
    const ui::CoverLinks *links = m_page->caption()->coverLinks();
    connect(links, &ui::CoverLinks::mostViewedWanted, this, &MainWindow::toggleMostViewed);
    connect(links, &ui::CoverLinks::recommendationsWanted, this,
            &MainWindow::toggleRecommendations);
}

void MainWindow::toggleMostViewed()
{
    m_lobby->toggle(ui::BrowsePage::Part::MostViewed);
}

void MainWindow::toggleRecommendations()
{
    m_lobby->toggle(ui::BrowsePage::Part::Recommendations);
}

} // namespace ui
