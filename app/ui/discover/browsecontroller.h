// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/decode/imagefetch.h"
#include "sources/recommendations/recommendationfinder.h"
#include "ui/discover/browsepage.h"
#include "ui/discover/cardbuilder.h"

#include <QObject>

#include <optional>

namespace ui {

class Actions;
class PageStack;
class SlidePage;

/// LES PLUS VUS and NOS RECOMMANDATIONS, on their page, on the cover and after the last slide:
/// brings the page into the page stack, fills it, and asks to open what is chosen there.
class BrowseController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it. `history` is null where nothing is
    /// remembered. `fetch` gets the images of cards.
    BrowseController(history::History *history, loading::Session *session,
                     const imaging::Fetch &fetch, SlidePage *slidePage, Actions &actions,
                     PageStack *pages);

    /// The collection that the gallery was chosen from: its neighbours are recommended.
    void setCollection(const std::optional<gallery::Collection> &collection);
    /// Deletes what was viewed, if the reader confirms it.
    void askToClear();

Q_SIGNALS:
    /// A card was chosen whose gallery is to be opened; at a slide of it unless `slide` is empty.
    void openRequested(const loading::OpenRequest &request, const QString &slide,
                       std::optional<int> position);

private:
    void toggle(BrowsePage::Part part);
    bool leave();
    bool isShown() const;
    void updateLanguages();
    void requestMostViewed();
    void requestRecommendations();
    void showRecommendations();
    void open(const Card &card);

    history::History *const m_history;
    loading::Session *const m_session;
    SlidePage *const m_slidePage;
    PageStack *const m_pages;
    BrowsePage *const m_page;
    CardBuilder m_cards;
    recommendations::RecommendationFinder m_finder;
    std::optional<gallery::Collection> m_collection;
    QString m_shownFor;     ///< the gallery that the recommendations on the page are for
    QString m_requestedFor; ///< the gallery that they were last requested for
    background::Task m_viewsRequest;
};

} // namespace ui
