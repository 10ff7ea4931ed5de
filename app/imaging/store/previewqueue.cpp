// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/previewqueue.h"

#include "imaging/decode/canvasgeometry.h"
#include "imaging/thumbnails/photopreview.h"

#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace imaging {

namespace {

// The file that the best way to a thumbnail leads to, if it is the photo just as it lies there.
QString fileOf(const LoadRequest &order)
{
    const QList<Attempt> ways = attempts(order.sources, Purpose::Thumbnail, order.key.option, true);
    if (ways.isEmpty() || ways.first().pieces.size() != 1)
        return {};
    const Attempt::Piece &piece = ways.first().pieces.first();
    const gallery::Picture &picture = piece.picture;
    const QUrl address(picture.address);
    const bool whole = picture.service.id.isEmpty() && picture.region.isNull() &&
                       picture.rotation == 0 && !picture.mirrored &&
                       fills(piece.target, ways.first().canvas);
    return whole && address.isLocalFile() && reachOf(address) == Reach::Local ? localPath(address)
                                                                              : QString();
}

} // namespace

PreviewQueue::PreviewQueue(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PreviewQueue::~PreviewQueue()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PreviewQueue::want(const LoadRequest &order)
{
    const int row = order.key.row;
    if (m_done.contains(row))
        return;
    if (m_running && m_running->key == order.key) {
        m_running->urgency = qMax(m_running->urgency, order.urgency);
        return;
    }
    LoadRequest newest = order;
    const auto older =
        std::find_if(m_waiting.begin(), m_waiting.end(),
                     [row](const LoadRequest &other) { return other.key.row == row; });
    if (older != m_waiting.end()) {
        newest.urgency = qMax(newest.urgency, older->urgency);
        m_waiting.erase(older);
    }
    m_waiting.append(newest);
    startNext();
}

void PreviewQueue::giveUp(const std::function<bool(int row)> &isFar)
{
    m_waiting.removeIf([&isFar](const LoadRequest &order) { return isFar(order.key.row); });
    m_done.removeIf(isFar);
}

void PreviewQueue::clear()
{
    delete m_watcher;
    m_watcher = nullptr;
    m_running.reset();
    m_waiting.clear();
    m_done.clear();
}

void PreviewQueue::startNext()
{
    while (!m_running && !m_waiting.isEmpty()) {
        const LoadRequest order = m_waiting.takeLast();
        m_done.insert(order.key.row);
        const QString file = fileOf(order);
        if (file.isEmpty())
            continue;
        m_running = order;
        const auto promise = std::make_shared<QPromise<QImage>>();
        auto *watcher = new QFutureWatcher<QImage>(this);
        m_watcher = watcher;
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            const LoadRequest done = *std::exchange(m_running, {});
            m_watcher = nullptr;
            watcher->deleteLater();
            startNext();
            Q_EMIT found(done, watcher->result());
        });
        watcher->setFuture(promise->future());
        promise->start();
        m_pool.start([promise, file] {
            promise->addResult(quickPreview(file));
            promise->finish();
        });
    }
}

} // namespace imaging
