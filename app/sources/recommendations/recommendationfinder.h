// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/run.h"
#include "sources/network/httpdiskcache.h"
#include "sources/recommendations/recommendation.h"
#include "sources/recommendations/relatedgalleries.h"

#include <QObject>
#include <QThreadPool>

namespace history {
class History;
}

namespace recommendations {

/// NOS RECOMMANDATIONS: finds galleries that the reader may open after the current one. First those
/// that it links to, then unfinished ones, then its neighbours in the folder, then the built-in
/// ones; each once, and never the current gallery.
///
/// Searches in a thread of its own, and never accesses the network.
class RecommendationFinder : public QObject
{
    Q_OBJECT
public:
    /// The maximum number of recommendations.
    static constexpr int most = 8;

    /// The history outlives the finder; may be null.
    RecommendationFinder(history::History *history, network::HttpDiskCache cache,
                         QObject *parent = nullptr);
    /// Waits until the thread has noticed the cancellation.
    ~RecommendationFinder() override = default;

    /// Starts a search for a gallery; cancels the previous one.
    void search(const OpenGallery &here);
    /// The recommendations found so far; those of the previous search until there are any.
    const QList<Recommendation> &found() const { return m_found; }
    bool isSearching() const { return m_isSearching; }

Q_SIGNALS:
    /// found() or isSearching() has changed.
    void changed();

private:
    using List = QList<Recommendation>;

    struct Found
    {
        List list;
        bool isLast = false;
    };

    void gather(const OpenGallery &here, const QList<history::GalleryCard> &begun);
    void addHistory(const Found &found);
    void publish(const Found &found, const QList<history::GalleryCard> &known);

    static void findAll(const OpenGallery &here, const List &begun,
                        const network::HttpDiskCache &cache, const std::stop_token &stop,
                        const background::Report<Found> &report);

    history::History *const m_history;
    const network::HttpDiskCache m_cache;
    QThreadPool m_pool;        ///< of its own, so that an unresponsive disk blocks no other work
    background::Task m_asking; ///< the history for what was begun
    background::Task m_searching;
    background::Task m_recalling; ///< what the history knows of what was found
    List m_found;
    bool m_isSearching = false;
};

} // namespace recommendations
