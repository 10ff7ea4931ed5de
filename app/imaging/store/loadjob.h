// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/decode/compose.h"
#include "imaging/decode/imagefetch.h"
#include "imaging/requests/composedsource.h"

#include <QObject>

class QThreadPool;

namespace imaging {

class ImageDownload;
class ImageInfoCache;

/// Loads one image: tries its sources in order, downloads what is remote, and decodes in a thread
/// of a pool. Belongs to the interface thread. Destroying it cancels the load; the thread ends its
/// work soon and needs nothing of the job.
class LoadJob : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        ComposedImage picture; ///< its image is null where no source led to one
        ComposedSource source; ///< which led to it
        ImageError fault;      ///< of the best source, where that failed or is not whole
    };

    /// `sources` are those of sourcesOf(), at least one. `fit` is in device pixels. `infos` and
    /// `pool` outlive the job. The priority is as of QThreadPool::start().
    LoadJob(Purpose purpose, QList<ComposedSource> sources, QSize fit, Fetch fetch,
            ImageInfoCache *infos, QThreadPool *pool, int priority, QObject *parent);

    void start();
    /// How much of what is downloaded has come, from 0 to 1; negative where that is unknown, and
    /// while nothing is downloaded.
    double progress() const;
    /// Once finished.
    const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// progress() may have another value.
    void progressed();
    /// Once, and never from within start().
    void finished();

private:
    void trySource();
    void handleDownload();
    void decode();
    void handleImage(const ComposedImage &image);
    bool tryOtherCandidates(const ComposedImage &image);

    const Purpose m_purpose;
    const QList<ComposedSource> m_sources;
    const QSize m_fit;
    const Fetch m_fetch;
    ImageInfoCache *const m_infos;
    QThreadPool *const m_pool;
    const int m_priority;
    int m_current = 0; ///< index of the source that is tried
    int m_awaited = 0; ///< downloads that are not finished
    QList<ImageDownload *> m_downloads;
    background::Task m_decoding;
    Outcome m_outcome;
};

} // namespace imaging
