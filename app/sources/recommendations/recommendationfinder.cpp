// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/recommendations/recommendationfinder.h"

#include "core/history/history.h"
#include "sources/recommendations/recommendationdetails.h"

#include <QSet>
#include <QtConcurrent>

namespace recommendations {

namespace {

constexpr int begunGalleries = 6;
constexpr int describedOfEach = 6;   // per group; more than are shown
constexpr int openedNeighbours = 24; // files read to find these, as not every file is a gallery

/// The recommendations found so far, to avoid duplicates.
class Crowd
{
public:
    explicit Crowd(const Here &here)
        : m_here(here)
    {}

    bool isNew(const Recommendation &recommendation) const
    {
        const QString address = comparable(recommendation.card.address);
        const QString id = comparable(recommendation.id);
        return !m_here.isAt(address) && !m_known.contains(address) &&
               (id.isEmpty() || (!m_here.isAt(id) && !m_known.contains(id)));
    }
    void add(const Recommendation &recommendation)
    {
        m_known.insert(comparable(recommendation.card.address));
        if (!recommendation.id.isEmpty())
            m_known.insert(comparable(recommendation.id));
    }

private:
    const Here &m_here;
    QSet<QString> m_known;
};

QList<Recommendation> describedGroup(const QList<Recommendation> &group, Crowd &crowd,
                                     const network::HttpDiskCache &kept,
                                     const loading::Cancelled &cancelled)
{
    QList<Recommendation> found;
    for (const Recommendation &candidate : group) {
        if (cancelled() || found.size() >= describedOfEach)
            break;
        if (!crowd.isNew(candidate))
            continue;
        const auto known = described(candidate, kept, cancelled);
        if (known && crowd.isNew(*known)) {
            crowd.add(*known);
            found += *known;
        }
    }
    return found;
}

QList<Recommendation> neighbourGroup(const Here &here, const loading::Cancelled &cancelled)
{
    QList<Recommendation> group;
    for (const QString &path : neighbours(here, cancelled).mid(0, openedNeighbours)) {
        Recommendation neighbour;
        neighbour.reason = Recommendation::Reason::Neighbour;
        neighbour.card.address = path;
        group += neighbour;
    }
    return group;
}

} // namespace

RecommendationFinder::RecommendationFinder(history::History *history, network::HttpDiskCache kept,
                                           QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_kept(std::move(kept))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_search, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { recall(m_search.resultAt(index), index == 1); });
}

RecommendationFinder::~RecommendationFinder()
{
    m_search.cancel();
    m_pool.waitForDone();
}

void RecommendationFinder::look(const Here &here)
{
    m_search.cancel();
    m_isLooking = true;
    const int serial = ++m_serial;
    if (!m_history) {
        gather(here, {});
        return;
    }
    m_history->unfinished(begunGalleries)
        .then(this, [this, here, serial](const QList<history::GalleryCard> &begun) {
            if (serial == m_serial)
                gather(here, begun);
        });
}

void RecommendationFinder::gather(const Here &here, const QList<history::GalleryCard> &begun)
{
    List group;
    for (const history::GalleryCard &card : begun)
        group += {Recommendation::Reason::Unfinished, card};
    m_search.setFuture(
        QtConcurrent::run(&m_pool, &RecommendationFinder::search, here, group, m_kept));
}

// Reports a first list without the neighbours, because their folder may be on a slow disk.
void RecommendationFinder::search(QPromise<List> &promise, const Here &here, const List &begun,
                                  const network::HttpDiskCache &kept)
{
    const auto cancelled = [&promise] { return promise.isCanceled(); };
    Crowd crowd(here);
    const List pointed = describedGroup(pointedTo(here), crowd, kept, cancelled);
    const List unfinished = describedGroup(begun, crowd, kept, cancelled);
    const List own = describedGroup(builtIn(here), crowd, kept, cancelled);
    promise.addResult(pick({pointed, unfinished, own}, most));
    const List beside = describedGroup(neighbourGroup(here, cancelled), crowd, kept, cancelled);
    promise.addResult(pick({pointed, unfinished, beside, own}, most));
}

void RecommendationFinder::recall(const List &list, bool isLast)
{
    if (!m_history || list.isEmpty()) {
        publish(list, {}, isLast);
        return;
    }
    QStringList addresses;
    for (const Recommendation &recommendation : list)
        addresses += recommendation.card.address;
    m_history->known(addresses).then(
        this, [this, list, isLast, serial = m_serial](const QList<history::GalleryCard> &known) {
            if (serial == m_serial)
                publish(list, known, isLast);
        });
}

void RecommendationFinder::publish(const List &list, const QList<history::GalleryCard> &known,
                                   bool isLast)
{
    m_found = list;
    for (Recommendation &recommendation : m_found) {
        history::GalleryCard &card = recommendation.card;
        for (const history::GalleryCard &remembered : known) {
            if (comparable(remembered.address) != comparable(card.address))
                continue;
            card.seen = remembered.seen;
            card.position = remembered.position;
            card.subfolders = remembered.subfolders;
            card.byDate = remembered.byDate;
            if (card.slides == 0)
                card.slides = remembered.slides;
            card.pictures += remembered.pictures;
        }
    }
    m_isLooking = !isLast;
    Q_EMIT changed();
}

} // namespace recommendations
