// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/loadqueue.h"

#include "imaging/store/startupprefetch.h"

#include <algorithm>

namespace imaging {

namespace {

using Urgency = LoadRequest::Urgency;

constexpr int loadThreads = 2;
constexpr int loadsAtOnce = 4; // most of them wait for the network

} // namespace

LoadQueue::LoadQueue(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(loadThreads);
}

LoadQueue::~LoadQueue()
{
    clear();
    m_pool.clear();
    m_pool.waitForDone();
}

void LoadQueue::setFetch(const Fetch &fetch)
{
    m_fetch = fetch;
    m_infos.setFetch(fetch);
}

QList<Attempt> LoadQueue::attemptsFor(const LoadRequest &order) const
{
    return attempts(order.sources, order.key.purpose, order.key.option, bool(m_fetch));
}

std::optional<LoadJob::Outcome> LoadQueue::atHand(const LoadRequest &order) const
{
    const QList<Attempt> attempts = m_headStart ? attemptsFor(order) : QList<Attempt>();
    if (attempts.isEmpty() || attempts.first().pieces.size() != 1)
        return {};
    const Attempt::Piece &piece = attempts.first().pieces.first();
    const QUrl address(piece.picture.address);
    if (!piece.picture.service.id.isEmpty() || reachOf(address) != Reach::Local)
        return {};
    ImageSource part{piece.picture, piece.target};
    part.file = localPath(address);
    const auto photo = m_headStart->atHand({part}, attempts.first().canvas, order.fit);
    if (!photo)
        return {};
    return Outcome{*photo, attempts.first(), attempts.first().standIn, photo->fault};
}

void LoadQueue::want(const LoadRequest &order)
{
    if (const auto running = m_running.find(order.key);
        running != m_running.end() && running->order.sources == order.sources) {
        running->order.urgency = order.urgency;
        return;
    }
    m_waiting.removeIf([&order](const LoadRequest &other) { return other.key == order.key; });
    m_waiting.append(order);
    startNext();
}

void LoadQueue::giveUp(const std::function<bool(const LoadRequest &)> &isStale)
{
    m_waiting.removeIf(isStale);
    m_running.removeIf([&isStale](const std::pair<const PictureKey &, Running &> &running) {
        if (!isStale(running.second.order))
            return false;
        delete running.second.loading;
        return true;
    });
    startNext();
}

void LoadQueue::clear()
{
    m_waiting.clear();
    for (const Running &running : std::as_const(m_running))
        delete running.loading;
    m_running.clear();
}

bool LoadQueue::isPending() const
{
    const auto isLookedAt = [](const LoadRequest &order) {
        return order.urgency == Urgency::InARow || order.urgency == Urgency::Now;
    };
    return std::any_of(m_waiting.begin(), m_waiting.end(), isLookedAt) ||
           std::any_of(m_running.begin(), m_running.end(),
                       [isLookedAt](const Running &running) { return isLookedAt(running.order); });
}

qsizetype LoadQueue::next() const
{
    const bool looksAtOne =
        std::any_of(m_running.begin(), m_running.end(),
                    [](const Running &running) { return running.order.urgency == Urgency::Now; });
    const bool onlyNow = looksAtOne && m_headStart && m_headStart->isBusy();
    qsizetype best = -1;
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        const LoadRequest &order = m_waiting.at(i);
        const bool mayStart =
            !m_running.contains(order.key) &&
            (order.urgency == Urgency::Now || (m_running.size() < loadsAtOnce && !onlyNow)) &&
            (order.urgency != Urgency::Ahead || !looksAtOne) &&
            (order.urgency != Urgency::Around || m_running.isEmpty());
        if (mayStart && (best < 0 || order.urgency > m_waiting.at(best).urgency))
            best = i;
    }
    return best;
}

void LoadQueue::startNext()
{
    for (qsizetype i = next(); i >= 0; i = next()) {
        const LoadRequest order = m_waiting.takeAt(i);
        auto *loading = new LoadJob(order.key.purpose, attemptsFor(order), order.fit, m_fetch,
                                    &m_infos, &m_pool, int(order.urgency), this);
        m_running.insert(order.key, {order, loading});
        connect(loading, &LoadJob::finished, this, [this, key = order.key] { finish(key); });
        loading->setHeadStart(m_headStart);
        loading->start();
    }
}

void LoadQueue::finish(const PictureKey &key)
{
    const Running running = m_running.take(key);
    running.loading->deleteLater();
    startNext();
    Q_EMIT loaded(running.order, running.loading->outcome());
}

} // namespace imaging
