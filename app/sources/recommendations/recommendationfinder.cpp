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
                                     const std::stop_token &stop)
{
    QList<Recommendation> found;
    for (const Recommendation &candidate : group) {
        if (stop.stop_requested() || found.size() >= describedOfEach)
            break;
        if (!crowd.isNew(candidate))
            continue;
        const auto known = described(candidate, kept, stop);
        if (known && crowd.isNew(*known)) {
            crowd.add(*known);
            found += *known;
        }
    }
    return found;
}

QList<Recommendation> neighbourGroup(const Here &here, const std::stop_token &stop)
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

RecommendationFinder::RecommendationFinder(history::History *history, network::HttpDiskCache kept,
                                           QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_kept(std::move(kept))
{
    m_pool.setMaxThreadCount(1);
}

void RecommendationFinder::look(const Here &here)
{
    m_searching.cancel();
    m_recalling.cancel();
    m_isLooking = true;
    if (!m_history) {
        gather(here, {});
        return;
    }
    m_asking = background::deliver(
        m_history->unfinished(begunGalleries), this,
        [this, here](const QList<history::GalleryCard> &begun) { gather(here, begun); });
}

void RecommendationFinder::gather(const Here &here, const QList<history::GalleryCard> &begun)
{
    List group;
    for (const history::GalleryCard &card : begun)
        group += {Recommendation::Reason::Unfinished, card};
    m_searching = background::runReporting<Found>(
        &m_pool, this,
        [here, group, kept = m_kept](const std::stop_token &stop,
                                     const background::Report<Found> &report) {
            search(here, group, kept, stop, report);
        },
        [this](const Found &found) { recall(found); }, [] {});
}

// Reports a first list without the neighbours, because their folder may be on a slow disk.
void RecommendationFinder::search(const Here &here, const List &begun,
                                  const network::HttpDiskCache &kept, const std::stop_token &stop,
                                  const background::Report<Found> &report)
{
    Crowd crowd(here);
    const List pointed = describedGroup(pointedTo(here), crowd, kept, stop);
    const List unfinished = describedGroup(begun, crowd, kept, stop);
    const List own = describedGroup(builtIn(here), crowd, kept, stop);
    report({pick({pointed, unfinished, own}, most), false});
    const List beside = describedGroup(neighbourGroup(here, stop), crowd, kept, stop);
    report({pick({pointed, unfinished, beside, own}, most), true});
}

void RecommendationFinder::recall(const Found &found)
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
            card.byDate = remembered.byDate;
            if (card.slides == 0)
                card.slides = remembered.slides;
            card.pictures += remembered.pictures;
        }
    }
    m_isLooking = !found.isLast;
    Q_EMIT changed();
}

} // namespace recommendations
