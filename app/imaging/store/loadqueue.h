// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/imageinfocache.h"
#include "imaging/store/loadjob.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace imaging {

/// An image to load.
struct LoadRequest
{
    /// How much it is needed, least first.
    enum class Urgency {
        Around,  ///< a thumbnail near the current slide that nobody sees yet; one at a time, when
                 ///< nothing else is loaded
        Visible, ///< a thumbnail that shows
        Ahead,   ///< the photo of a neighbour of the current slide; waits until those of urgency
                 ///< Now are loaded
        Now,     ///< the photo of the current slide
    };

    ImageKey key;
    QSize fit; ///< device pixels that it is to fit into
    Urgency urgency = Urgency::Visible;
};

/// Loads images: the most urgent first, and among these the latest requested, at most four at a
/// time unless more are of urgency Now. Belongs to the interface thread.
class LoadQueue : public QObject
{
    Q_OBJECT
public:
    explicit LoadQueue(QObject *parent = nullptr);

    /// How to get remote pictures; without it, only local ones are loaded.
    void setFetch(const Fetch &fetch);
    const Fetch &fetch() const { return m_fetch; }
    ImageInfoCache *infos() { return &m_infos; }
    /// As far as the queue can reach them.
    QList<ComposedSource> sourcesOf(const ImageKey &key) const;

    /// Requests an image that has a source. An image is loaded once at a time: a repeated request
    /// only changes its urgency, and its size as long as it waits.
    void request(const LoadRequest &request) { requestAll({request}); }
    /// The same for several at once: of equal urgency, the last one is loaded first.
    void requestAll(const QList<LoadRequest> &requests);
    /// Cancels the requests for which the function returns true, waiting or running.
    void cancel(const std::function<bool(const LoadRequest &)> &isUnwanted);
    /// Whether an image waits or is loaded.
    bool contains(const ImageKey &key) const;
    /// See LoadJob::progress(); negative for an image that waits.
    double progress(const ImageKey &key) const;
    /// Whether any image of urgency Visible or Now waits or is loaded.
    bool isPending() const;

    /// While paused, no load begins.
    void setPaused(bool paused);

Q_SIGNALS:
    /// progress() of an image may have another value.
    void progressed(const imaging::ImageKey &key);
    /// For each request that was not cancelled.
    void loaded(const imaging::LoadRequest &request, const imaging::LoadJob::Outcome &outcome);

private:
    struct Running
    {
        LoadRequest request;
        std::unique_ptr<LoadJob> job;
    };

    std::vector<Running>::iterator findRunning(const ImageKey &key);
    bool isRunning(const ImageKey &key) const;
    void add(const LoadRequest &request);
    void startNext();
    /// An index in what waits; -1 where nothing may begin.
    qsizetype next() const;
    void finish(const LoadJob *job);

    Fetch m_fetch;
    ImageInfoCache m_infos;
    bool m_isPaused = false;
    QThreadPool m_pool;           // before the jobs that use it
    QList<LoadRequest> m_waiting; ///< latest last
    std::vector<Running> m_running;
};

} // namespace imaging
