// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/httpdiskcache.h"
#include "sources/recommendations/recommendation.h"
#include "sources/recommendations/relatedgalleries.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
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
    ~RecommendationFinder() override;

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

    void gather(const Here &here, const QList<history::GalleryCard> &begun);
    void recall(const List &list, bool isLast);
    void publish(const List &list, const QList<history::GalleryCard> &known, bool isLast);

    static void search(QPromise<List> &promise, const Here &here, const List &begun,
                       const network::HttpDiskCache &kept);

    history::History *const m_history;
    const network::HttpDiskCache m_kept;
    QThreadPool m_pool; ///< its own, so that a disk that hangs keeps nobody else waiting
    QFutureWatcher<List> m_search;
    List m_found;
    int m_serial = 0; ///< of the search
    bool m_isLooking = false;
};

} // namespace recommendations
