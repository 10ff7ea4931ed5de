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
#include "ui/cards/cardlist.h"
#include "ui/discover/mostviewedview.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/messages/dialogs.h"
#include "ui/opening/opencontroller.h"
#include "ui/slidepage/endpage.h"
#include "ui/slidepage/slidepage.h"

namespace ui {

BrowseController::BrowseController(history::History *history, loading::Session *session,
                                   OpenController *doors, CentralWidget *shell, QWidget *window)
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
    ui::MostViewedView *mostViewed = m_page->mostViewed();
    mostViewed->setTab(settings::mostViewedTab.get());
    mostViewed->setKeepsViews(settings::keepViews.get());
    connect(mostViewed, &ui::MostViewedView::tabChosen, this, [this](int tab) {
        settings::mostViewedTab.set(tab);
        askMostViewed();
    });
    connect(mostViewed, &ui::MostViewedView::keepsViewsChosen, this,
            [](bool keep) { settings::keepViews.set(keep); });
    settings::keepViews.onChange(
        this, [mostViewed] { mostViewed->setKeepsViews(settings::keepViews.get()); });
    connect(mostViewed, &ui::MostViewedView::clearWanted, this, &BrowseController::askToClear);
    connect(m_page, &ui::BrowsePage::chosen, this, &BrowseController::open);
    connect(m_page, &ui::BrowsePage::backWanted, this, &BrowseController::leave);
    const ui::SlidePage *slides = shell->slides();
    connect(slides, &ui::SlidePage::endShown, this, &BrowseController::lookAround);
    connect(slides->end()->recommendations(), &ui::CardList::chosen, this, &BrowseController::open);
    connect(&m_finder, &recommendations::RecommendationFinder::changed, this,
            &BrowseController::showFound);
    if (m_history) {
        connect(m_history, &history::History::viewsChanged, this, [this] {
            if (isShown())
                askMostViewed();
        });
    }
}

void BrowseController::setFetcher(const imaging::Fetch &fetch)
{
    m_page->setFetcher(fetch);
    m_shell->slides()->end()->recommendations()->setFetcher(fetch);
}

void BrowseController::setLanguages(const QStringList &preferences)
{
    m_page->setLanguages(preferences);
    m_shell->slides()->end()->recommendations()->setLanguages(preferences);
}

bool BrowseController::isShown() const
{
    return m_shell->page() == CentralWidget::Page::Browse;
}

void BrowseController::toggle(ui::BrowsePage::Part part)
{
    if (isShown() && m_page->part() == part) {
        leave();
        return;
    }
    m_shell->showPage(CentralWidget::Page::Browse);
    m_page->open(part);
    askMostViewed();
    lookAround();
}

bool BrowseController::leave()
{
    if (!isShown())
        return false;
    m_shell->showPage(CentralWidget::Page::Slides);
    return true;
}

void BrowseController::askMostViewed()
{
    if (!m_history)
        return;
    const auto span = history::Span(m_page->mostViewed()->tab());
    m_askingViews = background::deliver(m_history->mostViewed(span), this,
                                        [this](const history::MostViewed &found) {
                                            QList<ui::Card> galleries;
                                            for (const auto &gallery : found.galleries)
                                                galleries += m_cards.of(gallery);
                                            QList<ui::Card> slides;
                                            for (const auto &slide : found.slides)
                                                slides += m_cards.of(slide);
                                            m_page->mostViewed()->setCards(galleries, slides);
                                        });
}

void BrowseController::lookAround()
{
    const loading::OpenResult &current = m_session->current();
    const gallery::Gallery &gallery = m_session->tour()->model()->gallery();
    m_lookedFor = gallery.id + u'\n' + current.address;
    m_finder.look(
        {current.address, current.kind, gallery.id, gallery.details, m_doors->collection()});
}

void BrowseController::showFound()
{
    // Once all of it was shown, a part of it would only make rows jump.
    if (m_finder.isLooking() && m_shownFor == m_lookedFor)
        return;
    m_shownFor = m_lookedFor;
    QList<ui::Card> cards;
    for (const recommendations::Recommendation &found : m_finder.found())
        cards += m_cards.of(found);
    m_page->setRecommendations(cards);
    m_shell->slides()->end()->setRecommendations(cards);
}

void BrowseController::open(const ui::Card &card)
{
    if (m_cards.isOpen(card.address)) {
        m_shell->showPage(CentralWidget::Page::Slides);
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

void BrowseController::askToClear()
{
    if (m_history && Dialogs::askToClearViews(m_window))
        m_history->clearViews();
}

} // namespace ui
