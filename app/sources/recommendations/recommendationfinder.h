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

/// NOS RECOMMANDATIONS: where to go on from the gallery that is open. First what it points to, then
/// what was begun and not finished, then its neighbours, then what is built in; nothing twice, and
/// never the gallery itself.
///
/// Looks in a thread of its own, and never asks the network.
class RecommendationFinder : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 8;

    /// The history outlives the finder; null where nothing is remembered.
    RecommendationFinder(history::History *history, network::HttpDiskCache kept,
                         QObject *parent = nullptr);
    /// Waits until the thread has noticed that nobody wants its answer.
    ~RecommendationFinder() override = default;

    /// Looks around; what was looked for before is given up.
    void look(const Here &here);
    /// What was found so far; of the last gallery that was looked from until there is something.
    const QList<Recommendation> &found() const { return m_found; }
    bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    /// found() has another answer, or isLooking() has.
    void changed();

private:
    using List = QList<Recommendation>;

    struct Found
    {
        List list;
        bool isLast = false;
    };

    void gather(const Here &here, const QList<history::GalleryCard> &begun);
    void recall(const Found &found);
    void publish(const Found &found, const QList<history::GalleryCard> &known);

    static void search(const Here &here, const List &begun, const network::HttpDiskCache &kept,
                       const std::stop_token &stop, const background::Report<Found> &report);

    history::History *const m_history;
    const network::HttpDiskCache m_kept;
    QThreadPool m_pool;        ///< its own, so that a disk that hangs keeps nobody else waiting
    background::Task m_asking; ///< the history for what was begun
    background::Task m_searching;
    background::Task m_recalling; ///< what the history knows of what was found
    List m_found;
    bool m_isLooking = false;
};

} // namespace recommendations
