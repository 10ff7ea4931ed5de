// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/loadqueue.h"

#include <algorithm>

namespace imaging {

namespace {

using Urgency = LoadRequest::Urgency;

constexpr int loadThreads = 2;
constexpr size_t loadsAtOnce = 4; // most of them wait for the network

} // namespace

LoadQueue::LoadQueue(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(loadThreads);
}

void LoadQueue::setFetch(const Fetch &fetch)
{
    m_fetch = fetch;
    m_infos.setFetch(fetch);
}

QList<ComposedSource> LoadQueue::sourcesOf(const ImageKey &key) const
{
    return imaging::sourcesOf(key, bool(m_fetch));
}

void LoadQueue::requestAll(const QList<LoadRequest> &requests)
{
    for (const LoadRequest &request : requests)
        add(request);
    startNext();
}

void LoadQueue::add(const LoadRequest &request)
{
    if (const auto running = findRunning(request.key); running != m_running.end()) {
        running->request.urgency = request.urgency;
        return;
    }
    m_waiting.removeIf([&request](const LoadRequest &other) { return other.key == request.key; });
    m_waiting.append(request);
}

void LoadQueue::cancel(const std::function<bool(const LoadRequest &)> &isUnwanted)
{
    m_waiting.removeIf(isUnwanted);
    std::erase_if(m_running,
                  [&isUnwanted](const Running &running) { return isUnwanted(running.request); });
    startNext();
}

bool LoadQueue::contains(const ImageKey &key) const
{
    return isRunning(key) ||
           std::any_of(m_waiting.begin(), m_waiting.end(),
                       [&key](const LoadRequest &request) { return request.key == key; });
}

double LoadQueue::progress(const ImageKey &key) const
{
    const auto at =
        std::find_if(m_running.begin(), m_running.end(),
                     [&key](const Running &running) { return running.request.key == key; });
    return at == m_running.end() ? -1 : at->job->progress();
}

bool LoadQueue::isPending() const
{
    const auto isAwaited = [](const LoadRequest &request) {
        return request.urgency == Urgency::Visible || request.urgency == Urgency::Now;
    };
    return std::any_of(m_waiting.begin(), m_waiting.end(), isAwaited) ||
           std::any_of(m_running.begin(), m_running.end(),
                       [isAwaited](const Running &running) { return isAwaited(running.request); });
}

void LoadQueue::setPaused(bool paused)
{
    m_isPaused = paused;
    startNext();
}

std::vector<LoadQueue::Running>::iterator LoadQueue::findRunning(const ImageKey &key)
{
    return std::find_if(m_running.begin(), m_running.end(),
                        [&key](const Running &running) { return running.request.key == key; });
}

bool LoadQueue::isRunning(const ImageKey &key) const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [&key](const Running &running) { return running.request.key == key; });
}

qsizetype LoadQueue::next() const
{
    if (m_isPaused)
        return -1;
    const bool loadsCurrent =
        std::any_of(m_running.begin(), m_running.end(),
                    [](const Running &running) { return running.request.urgency == Urgency::Now; });
    qsizetype best = -1;
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        const LoadRequest &request = m_waiting.at(i);
        const bool mayStart = (request.urgency == Urgency::Now || m_running.size() < loadsAtOnce) &&
                              (request.urgency != Urgency::Ahead || !loadsCurrent) &&
                              (request.urgency != Urgency::Around || m_running.empty());
        if (mayStart && (best < 0 || request.urgency > m_waiting.at(best).urgency))
            best = i;
    }
    return best;
}

void LoadQueue::startNext()
{
    for (qsizetype i = next(); i >= 0; i = next()) {
        const LoadRequest request = m_waiting.takeAt(i);
        auto job =
            std::make_unique<LoadJob>(request.key.purpose, sourcesOf(request.key), request.fit,
                                      m_fetch, &m_infos, &m_pool, int(request.urgency), this);
        LoadJob *started = job.get();
        connect(started, &LoadJob::finished, this, [this, started] { finish(started); });
        connect(started, &LoadJob::progressed, this,
                [this, key = request.key] { Q_EMIT progressed(key); });
        m_running.push_back({request, std::move(job)});
        started->start();
    }
}

void LoadQueue::finish(const LoadJob *job)
{
    const auto at = std::find_if(m_running.begin(), m_running.end(), [job](const Running &running) {
        return running.job.get() == job;
    });
    Running finished = std::move(*at);
    m_running.erase(at);
    LoadJob *done = finished.job.release();
    done->deleteLater(); // as it calls this
    startNext();
    Q_EMIT loaded(finished.request, done->outcome());
}

} // namespace imaging

#include "moc_loadqueue.cpp"
