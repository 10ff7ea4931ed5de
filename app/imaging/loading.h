// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/compose.h"
#include "imaging/fetch.h"
#include "imaging/sources.h"

#include <QObject>

#include <memory>

class QThreadPool;

namespace imaging {

class HeadStart;
class ImageInfos;
class Obtaining;

/// Brings one picture: tries the ways to it in order, fetches what is remote, and has the rest done
/// in a thread of the pool. Lives in the interface thread; destroying it gives the picture up: the
/// work in the pool ends soon, and as long as it does not, the pool has a thread more.
class Loading : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        Composed picture; ///< its image is null where no way led to one
        Attempt attempt;  ///< the way that led to it
        bool standIn = false;
        Fault fault; ///< of the best way, where it failed
    };

    /// `infos` outlives it.
    Loading(Purpose purpose, QList<Attempt> attempts, QSize fit, Fetch fetch, ImageInfos *infos,
            QThreadPool *pool, int priority, QObject *parent);
    ~Loading() override;

    /// What may have begun already; it outlives the pool's work.
    void setHeadStart(const HeadStart *headStart) { m_headStart = headStart; }
    void start();
    const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// Once, and never from within start().
    void finished();

private:
    class Work;

    void attempt();
    void arrive();
    void decode();
    void judge(const Composed &composed);
    bool triesOtherWays(const Composed &composed);

    const Purpose m_purpose;
    const QList<Attempt> m_attempts;
    const QSize m_fit;
    const Fetch m_fetch;
    ImageInfos *const m_infos;
    QThreadPool *const m_pool;
    const int m_priority;
    const HeadStart *m_headStart = nullptr;
    int m_attempt = 0;
    int m_awaited = 0; ///< parts not yet here
    QList<Obtaining *> m_parts;
    std::shared_ptr<Work> m_work; ///< null while nothing is being decoded
    Outcome m_outcome;
};

} // namespace imaging
