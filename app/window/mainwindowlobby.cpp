// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// LES PLUS VUS, NOS RECOMMANDATIONS and the end of the gallery.

#include "widgets/captionpanel.h"
#include "widgets/coverlinks.h"
#include "widgets/picturefetch.h"
#include "widgets/slidepage.h"
#include "window/lobby.h"
#include "window/mainwindow.h"

namespace window {

void MainWindow::connectLobby()
{
    m_lobby->setFetcher(widgets::keptPictureFetch(m_fetcher));
    const widgets::CoverLinks *links = m_page->caption()->coverLinks();
    connect(links, &widgets::CoverLinks::mostViewedWanted, this, &MainWindow::toggleMostViewed);
    connect(links, &widgets::CoverLinks::recommendationsWanted, this,
            &MainWindow::toggleRecommendations);
}

void MainWindow::toggleMostViewed()
{
    m_lobby->toggle(widgets::LobbyPage::Part::MostViewed);
}

void MainWindow::toggleRecommendations()
{
    m_lobby->toggle(widgets::LobbyPage::Part::Recommendations);
}

} // namespace window
