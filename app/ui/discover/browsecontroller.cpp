// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/discover/browsecontroller.h"

#include "core/background/run.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/history/history.h"
#include "core/settings/settings.h"
#include "sources/loading/offlinecache.h"
#include "sources/loading/session.h"
#include "ui/actions/actions.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/coverlinks.h"
#include "ui/cards/cardlist.h"
#include "ui/controls/linkbutton.h"
#include "ui/discover/mostviewedview.h"
#include "ui/messages/dialogs.h"
#include "ui/pages/pagestack.h"
#include "ui/slidepage/endpage.h"
#include "ui/slidepage/slidepage.h"

namespace ui {

BrowseController::BrowseController(history::History *history, loading::Session *session,
                                   const imaging::Fetch &fetch, SlidePage *slidePage,
                                   Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_history(history)
    , m_session(session)
    , m_slidePage(slidePage)
    , m_pages(pages)
    , m_page(new BrowsePage(pages))
    , m_cards(session)
    , m_finder(history, loading::offlineCache())
{
    pages->setPage(Page::Browse, m_page);
    m_page->setFetcher(fetch);
    CardList *atEnd = slidePage->endPage()->recommendations();
    atEnd->setFetcher(fetch);
    actions.bind(Action::MostViewed, this, [this] { toggle(BrowsePage::Part::MostViewed); });
    actions.bind(Action::Recommendations, this,
                 [this] { toggle(BrowsePage::Part::Recommendations); });
    actions.escapeStack().add(EscapeLevel::Page, [this] { return leave(); });
    const CoverLinks *links = slidePage->caption()->coverLinks();
    new ButtonShortcut(m_page->backButton(), actions, Action::Back);
    new ButtonShortcut(links->mostViewedButton(), actions, Action::MostViewed);
    new ButtonShortcut(links->recommendationsButton(), actions, Action::Recommendations);
    connect(links, &CoverLinks::mostViewedRequested, actions[Action::MostViewed],
            &QAction::trigger);
    connect(links, &CoverLinks::recommendationsRequested, actions[Action::Recommendations],
            &QAction::trigger);
    MostViewedView *mostViewed = m_page->mostViewed();
    mostViewed->setTab(settings::mostViewedTab.get());
    mostViewed->setKeepsViews(settings::keepViews.get());
    connect(mostViewed, &MostViewedView::tabChosen, this, [this](int tab) {
        settings::mostViewedTab.set(tab);
        requestMostViewed();
    });
    connect(mostViewed, &MostViewedView::keepsViewsChosen, this,
            [](bool keep) { settings::keepViews.set(keep); });
    settings::keepViews.onChange(
        this, [mostViewed] { mostViewed->setKeepsViews(settings::keepViews.get()); });
    connect(mostViewed, &MostViewedView::clearRequested, this, &BrowseController::askToClear);
    connect(m_page, &BrowsePage::chosen, this, &BrowseController::open);
    connect(m_page, &BrowsePage::backRequested, this, &BrowseController::leave);
    connect(slidePage, &SlidePage::endPageShown, this, &BrowseController::requestRecommendations);
    connect(atEnd, &CardList::chosen, this, &BrowseController::open);
    connect(&m_finder, &recommendations::RecommendationFinder::changed, this,
            &BrowseController::showRecommendations);
    if (m_history) {
        connect(m_history, &history::History::viewsChanged, this, [this] {
            if (isShown())
                requestMostViewed();
        });
    }
    connect(session->tour()->model(), &gallery::SlideModel::languagesChanged, this,
            &BrowseController::updateLanguages);
    updateLanguages();
}

void BrowseController::setCollection(const std::optional<gallery::Collection> &collection)
{
    m_collection = collection;
}

void BrowseController::updateLanguages()
{
    const QStringList languages = m_session->tour()->model()->languages();
    m_page->setLanguages(languages);
    m_slidePage->endPage()->recommendations()->setLanguages(languages);
}

bool BrowseController::isShown() const
{
    return m_pages->page() == Page::Browse;
}

void BrowseController::toggle(BrowsePage::Part part)
{
    if (isShown() && m_page->part() == part) {
        leave();
        return;
    }
    m_pages->showPage(Page::Browse);
    m_page->open(part);
    requestMostViewed();
    requestRecommendations();
}

bool BrowseController::leave()
{
    if (!isShown())
        return false;
    m_pages->showPage(Page::Slides);
    return true;
}

void BrowseController::requestMostViewed()
{
    if (!m_history)
        return;
    const auto span = history::Span(m_page->mostViewed()->tab());
    m_viewsRequest = background::deliver(m_history->mostViewed(span), this,
                                         [this](const history::MostViewed &found) {
                                             QList<Card> galleries;
                                             for (const auto &gallery : found.galleries)
                                                 galleries += m_cards.of(gallery);
                                             QList<Card> slides;
                                             for (const auto &slide : found.slides)
                                                 slides += m_cards.of(slide);
                                             m_page->setMostViewed(galleries, slides);
                                         });
}

void BrowseController::requestRecommendations()
{
    const loading::OpenResult &current = m_session->current();
    const gallery::Gallery &gallery = m_session->tour()->model()->gallery();
    m_requestedFor = gallery.id + u'\n' + current.address;
    m_finder.search({current.address, current.kind, gallery.id, gallery.details, m_collection});
}

void BrowseController::showRecommendations()
{
    // Once all recommendations have been shown, those found so far would only make rows jump.
    const bool isComplete = !m_finder.isSearching();
    if (!isComplete && m_shownFor == m_requestedFor)
        return;
    m_shownFor = m_requestedFor;
    QList<Card> cards;
    for (const recommendations::Recommendation &found : m_finder.found())
        cards += m_cards.of(found);
    m_page->setRecommendations(cards, isComplete);
    m_slidePage->endPage()->setRecommendations(cards);
}

void BrowseController::open(const Card &card)
{
    if (m_cards.isOpen(card.address)) {
        m_pages->showPage(Page::Slides);
        if (!card.slide.isEmpty())
            m_session->tour()->goTo(m_cards.rowIn(card));
        return;
    }
    loading::OpenRequest request;
    request.sources = {card.address};
    request.subfolders = card.subfolders;
    request.sorting = card.sorting;
    if (card.slide.isEmpty())
        Q_EMIT openRequested(request, {}, {});
    else
        Q_EMIT openRequested(request, card.slide, card.position);
}

void BrowseController::askToClear()
{
    if (m_history && Dialogs::askToClearViews(m_pages->window()))
        m_history->clearViews();
}

} // namespace ui

#include "moc_browsecontroller.cpp"
