// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/lobby.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/history/history.h"
#include "core/settings/settings.h"
#include "sources/loading/offlinecache.h"
#include "sources/loading/session.h"
#include "widgets/cardlist.h"
#include "widgets/endpanel.h"
#include "widgets/mostviewed.h"
#include "widgets/slidepage.h"
#include "window/dialogs.h"
#include "window/doors.h"
#include "window/shell.h"

namespace window {

Lobby::Lobby(history::History *history, loading::Session *session, Doors *doors, Shell *shell,
             QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_session(session)
    , m_doors(doors)
    , m_shell(shell)
    , m_window(window)
    , m_page(shell->lobby())
    , m_cards(session)
    , m_finder(history, loading::keptAnswers())
{
    widgets::MostViewed *mostViewed = m_page->mostViewed();
    mostViewed->setTab(settings::mostViewedTab.get());
    mostViewed->setKeepsViews(settings::keepViews.get());
    connect(mostViewed, &widgets::MostViewed::tabChosen, this, [this](int tab) {
        settings::mostViewedTab.set(tab);
        askMostViewed();
    });
    connect(mostViewed, &widgets::MostViewed::keepsViewsChosen, this,
            [](bool keep) { settings::keepViews.set(keep); });
    connect(settings::changes(), &settings::Changes::changed, this,
            [mostViewed] { mostViewed->setKeepsViews(settings::keepViews.get()); });
    connect(mostViewed, &widgets::MostViewed::clearWanted, this, &Lobby::askToClear);
    connect(m_page, &widgets::LobbyPage::chosen, this, &Lobby::open);
    connect(m_page, &widgets::LobbyPage::backWanted, this, &Lobby::leave);
    const widgets::SlidePage *slides = shell->slides();
    connect(slides, &widgets::SlidePage::endShown, this, &Lobby::lookAround);
    connect(slides->end()->recommendations(), &widgets::CardList::chosen, this, &Lobby::open);
    connect(&m_finder, &recommendations::RecommendationFinder::changed, this, &Lobby::showFound);
    if (m_history) {
        connect(m_history, &history::History::viewsChanged, this, [this] {
            if (isShown())
                askMostViewed();
        });
    }
}

void Lobby::setFetcher(const imaging::Fetch &fetch)
{
    m_page->setFetcher(fetch);
    m_shell->slides()->end()->recommendations()->setFetcher(fetch);
}

void Lobby::setLanguages(const QStringList &preferences)
{
    m_page->setLanguages(preferences);
    m_shell->slides()->end()->recommendations()->setLanguages(preferences);
}

bool Lobby::isShown() const
{
    return m_shell->page() == Shell::Page::Lobby;
}

void Lobby::toggle(widgets::LobbyPage::Part part)
{
    if (isShown() && m_page->part() == part) {
        leave();
        return;
    }
    m_shell->showPage(Shell::Page::Lobby);
    m_page->open(part);
    askMostViewed();
    lookAround();
}

bool Lobby::leave()
{
    if (!isShown())
        return false;
    m_shell->showPage(Shell::Page::Slides);
    return true;
}

void Lobby::askMostViewed()
{
    if (!m_history)
        return;
    const auto span = history::Span(m_page->mostViewed()->tab());
    m_history->mostViewed(span).then(
        this, [this, question = ++m_question](const history::MostViewed &found) {
            if (question != m_question)
                return;
            QList<widgets::Card> galleries;
            for (const auto &gallery : found.galleries)
                galleries += m_cards.of(gallery);
            QList<widgets::Card> slides;
            for (const auto &slide : found.slides)
                slides += m_cards.of(slide);
            m_page->mostViewed()->setCards(galleries, slides);
        });
}

void Lobby::lookAround()
{
    const loading::OpenResult &current = m_session->current();
    const gallery::Gallery &gallery = m_session->tour()->model()->gallery();
    m_lookedFor = gallery.id + u'\n' + current.address;
    m_finder.look(
        {current.address, current.kind, gallery.id, gallery.details, m_doors->collection()});
}

void Lobby::showFound()
{
    // Once all of it was shown, a part of it would only make rows jump.
    if (m_finder.isLooking() && m_shownFor == m_lookedFor)
        return;
    m_shownFor = m_lookedFor;
    QList<widgets::Card> cards;
    for (const recommendations::Recommendation &found : m_finder.found())
        cards += m_cards.of(found);
    m_page->setRecommendations(cards);
    m_shell->slides()->end()->setRecommendations(cards);
}

void Lobby::open(const widgets::Card &card)
{
    if (m_cards.isOpen(card.address)) {
        m_shell->showPage(Shell::Page::Slides);
        if (!card.slide.isEmpty())
            m_session->tour()->goTo(m_cards.rowIn(card));
        return;
    }
    loading::OpenRequest wish;
    wish.sources = {card.address};
    wish.subfolders = card.subfolders;
    wish.byDate = card.byDate;
    if (card.slide.isEmpty())
        m_doors->openAt(wish);
    else
        m_doors->openAt(wish, card.slide, card.position);
}

void Lobby::askToClear()
{
    if (m_history && Dialogs::askToClearViews(m_window))
        m_history->clearViews();
}

} // namespace window
