// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/recommendations/recommendationfinder.h"

#include "core/history/history.h"
#include "sources/recommendations/recommendationdetails.h"

#include <QSet>

namespace recommendations {

namespace {

constexpr int begunGalleries = 6;
constexpr int describedOfEach = 6;   // per group; more than are shown
constexpr int openedNeighbours = 24; // files read to find these, as not every file is a gallery

/// The recommendations found so far, to avoid duplicates.
class KnownGalleries
{
public:
    explicit KnownGalleries(const OpenGallery &here)
        : m_here(here)
    {}

    bool isNew(const Recommendation &recommendation) const
    {
        const QString address = comparable(recommendation.card.address);
        const QString id = comparable(recommendation.id);
        return !m_here.isSameGallery(address) && !m_known.contains(address) &&
               (id.isEmpty() || (!m_here.isSameGallery(id) && !m_known.contains(id)));
    }
    void add(const Recommendation &recommendation)
    {
        m_known.insert(comparable(recommendation.card.address));
        if (!recommendation.id.isEmpty())
            m_known.insert(comparable(recommendation.id));
    }

private:
    const OpenGallery &m_here;
    QSet<QString> m_known;
};

QList<Recommendation> describedGroup(const QList<Recommendation> &group,
                                     KnownGalleries &knownGalleries,
                                     const network::HttpDiskCache &cache,
                                     const std::stop_token &stop)
{
    QList<Recommendation> found;
    for (const Recommendation &candidate : group) {
        if (stop.stop_requested() || found.size() >= describedOfEach)
            break;
        if (!knownGalleries.isNew(candidate))
            continue;
        const auto known = described(candidate, cache, stop);
        if (known && knownGalleries.isNew(*known)) {
            knownGalleries.add(*known);
            found += *known;
        }
    }
    return found;
}

QList<Recommendation> neighbourGroup(const OpenGallery &here, const std::stop_token &stop)
{
    QList<Recommendation> group;
    for (const QString &path : neighbours(here, stop).mid(0, openedNeighbours)) {
        Recommendation neighbour;
        neighbour.reason = Recommendation::Reason::Neighbour;
        neighbour.card.address = path;
        group += neighbour;
    }
    return group;
}

} // namespace

RecommendationFinder::RecommendationFinder(history::History *history, network::HttpDiskCache cache,
                                           QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_cache(std::move(cache))
{
    m_pool.setMaxThreadCount(1);
}

void RecommendationFinder::search(const OpenGallery &here)
{
    m_searching.cancel();
    m_recalling.cancel();
    m_isSearching = true;
    if (!m_history) {
        gather(here, {});
        return;
    }
    m_asking = background::deliver(
        m_history->unfinished(begunGalleries), this,
        [this, here](const QList<history::GalleryCard> &begun) { gather(here, begun); });
}

void RecommendationFinder::gather(const OpenGallery &here, const QList<history::GalleryCard> &begun)
{
    List group;
    for (const history::GalleryCard &card : begun)
        group += {Recommendation::Reason::Unfinished, card};
    m_searching = background::runReporting<Found>(
        &m_pool, this,
        [here, group, cache = m_cache](const std::stop_token &stop,
                                       const background::Report<Found> &report) {
            findAll(here, group, cache, stop, report);
        },
        [this](const Found &found) { addHistory(found); }, [] {});
}

// Reports a first list without the neighbours, because their folder may be on a slow disk.
void RecommendationFinder::findAll(const OpenGallery &here, const List &begun,
                                   const network::HttpDiskCache &cache, const std::stop_token &stop,
                                   const background::Report<Found> &report)
{
    KnownGalleries knownGalleries(here);
    const List pointed = describedGroup(linkedGalleries(here), knownGalleries, cache, stop);
    const List unfinished = describedGroup(begun, knownGalleries, cache, stop);
    const List own = describedGroup(builtIn(here), knownGalleries, cache, stop);
    report({pick({pointed, unfinished, own}, most), false});
    const List beside = describedGroup(neighbourGroup(here, stop), knownGalleries, cache, stop);
    report({pick({pointed, unfinished, beside, own}, most), true});
}

void RecommendationFinder::addHistory(const Found &found)
{
    if (!m_history || found.list.isEmpty()) {
        publish(found, {});
        return;
    }
    QStringList addresses;
    for (const Recommendation &recommendation : found.list)
        addresses += recommendation.card.address;
    m_recalling = background::deliver(
        m_history->known(addresses), this,
        [this, found](const QList<history::GalleryCard> &known) { publish(found, known); });
}

void RecommendationFinder::publish(const Found &found, const QList<history::GalleryCard> &known)
{
    m_found = found.list;
    for (Recommendation &recommendation : m_found) {
        history::GalleryCard &card = recommendation.card;
        for (const history::GalleryCard &remembered : known) {
            if (comparable(remembered.address) != comparable(card.address))
                continue;
            card.seen = remembered.seen;
            card.position = remembered.position;
            card.subfolders = remembered.subfolders;
            card.sorting = remembered.sorting;
            if (card.slides == 0)
                card.slides = remembered.slides;
            card.pictures += remembered.pictures;
        }
    }
    m_isSearching = !found.isLast;
    Q_EMIT changed();
}

} // namespace recommendations

#include "moc_recommendationfinder.cpp"
