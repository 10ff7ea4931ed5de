// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/compose.h"
#include "imaging/decode/imagefetch.h"
#include "imaging/requests/imagesources.h"

#include <QObject>

#include <memory>

class QThreadPool;

namespace imaging {

class StartupPrefetch;
class ImageInfoCache;
class ImageDownload;

/// Brings one picture: tries the ways to it in order, fetches what is remote, and has the rest done
/// in a thread of the pool. Lives in the interface thread; destroying it gives the picture up: the
/// work in the pool ends soon, and as long as it does not, the pool has a thread more.
class LoadJob : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        ComposedImage picture; ///< its image is null where no way led to one
        Attempt attempt;       ///< the way that led to it
        bool standIn = false;
        ImageError fault; ///< of the best way, where it failed
    };

    /// `infos` outlives it.
    LoadJob(Purpose purpose, QList<Attempt> attempts, QSize fit, Fetch fetch, ImageInfoCache *infos,
            QThreadPool *pool, int priority, QObject *parent);
    ~LoadJob() override;

    /// What may have begun already; it outlives the pool's work.
    void setHeadStart(const StartupPrefetch *headStart) { m_headStart = headStart; }
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
    void judge(const ComposedImage &composed);
    bool triesOtherWays(const ComposedImage &composed);

    const Purpose m_purpose;
    const QList<Attempt> m_attempts;
    const QSize m_fit;
    const Fetch m_fetch;
    ImageInfoCache *const m_infos;
    QThreadPool *const m_pool;
    const int m_priority;
    const StartupPrefetch *m_headStart = nullptr;
    int m_attempt = 0;
    int m_awaited = 0; ///< parts not yet here
    QList<ImageDownload *> m_parts;
    std::shared_ptr<Work> m_work; ///< null while nothing is being decoded
    Outcome m_outcome;
};

} // namespace imaging
