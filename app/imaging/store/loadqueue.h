// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/imageinfocache.h"
#include "imaging/store/loadjob.h"

#include <QHash>
#include <QThreadPool>

namespace imaging {

/// Which picture of which slide.
struct PictureKey
{
    Purpose purpose = Purpose::Large;
    int row = 0;
    int option = 0; ///< among the alternatives of gallery::choiceLayer()

    friend bool operator==(const PictureKey &, const PictureKey &) = default;
    friend size_t qHash(const PictureKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.purpose), key.row, key.option);
    }
};

/// A picture to load.
struct LoadRequest
{
    /// How much it is needed, least first.
    enum class Urgency {
        Around, ///< a thumbnail that nobody sees yet, near what is looked at; one at a time, when
                ///< there is nothing else to do
        InARow, ///< a thumbnail
        Ahead,  ///< a neighbour of what is looked at; waits until all that is looked at has come
        Now,    ///< looked at
    };

    PictureKey key;
    QSize fit; ///< device pixels
    ImageSources sources;
    Urgency urgency = Urgency::InARow;
};

/// Loads pictures one after another: the most urgent first and among these the newest, a few at a
/// time. Belongs to the interface thread.
class LoadQueue : public QObject
{
    Q_OBJECT
public:
    using Outcome = LoadJob::Outcome;

    explicit LoadQueue(QObject *parent = nullptr);
    ~LoadQueue() override;

    void setFetch(const Fetch &fetch);
    const Fetch &fetch() const { return m_fetch; }
    /// It outlives the queue.
    void setHeadStart(const StartupPrefetch *headStart) { m_headStart = headStart; }
    ImageInfoCache *infos() { return &m_infos; }
    QList<Attempt> attemptsFor(const LoadRequest &order) const;

    /// A picture that is there without being loaded.
    std::optional<Outcome> atHand(const LoadRequest &order) const;
    /// Orders a picture that some attempt can lead to. One that is on its way is not loaded twice;
    /// it only becomes as urgent, and as new, as the last order says.
    void want(const LoadRequest &order);
    /// Gives up what `isStale` names, in whatever state it is.
    void giveUp(const std::function<bool(const LoadRequest &)> &isStale);
    /// Gives up everything; nothing ordered before will come.
    void clear();
    /// Whether anything that somebody sees or waits for is on its way.
    bool isPending() const;

Q_SIGNALS:
    void loaded(const imaging::LoadRequest &order, const imaging::LoadJob::Outcome &outcome);

private:
    struct Running
    {
        LoadRequest order;
        LoadJob *loading = nullptr;
    };

    void startNext();
    qsizetype next() const;
    void finish(const PictureKey &key);

    Fetch m_fetch;
    const StartupPrefetch *m_headStart = nullptr;
    ImageInfoCache m_infos;
    QThreadPool m_pool;
    QList<LoadRequest> m_waiting; ///< newest last
    QHash<PictureKey, Running> m_running;
};

} // namespace imaging
