// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/prefetch.h"

#include "sources/network/address.h"

#include <QPromise>

namespace loading {

Prefetch::~Prefetch()
{
    m_future.cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void Prefetch::begin(const OpenRequest &wish, const std::function<void(const OpenResult &)> &then)
{
    if (isBegun() || (wish.sources.size() == 1 && network::webAddress(wish.sources.first())))
        return;
    m_wish = wish;
    QPromise<OpenResult> promise;
    m_future = promise.future();
    promise.start();
    std::promise<void> done;
    m_done = done.get_future();
    m_thread =
        std::thread([promise = std::move(promise), done = std::move(done), wish, then]() mutable {
            const OpenResult opened =
                readLocal(wish, Depth::FirstSlide, [&promise] { return promise.isCanceled(); });
            promise.addResult(opened);
            promise.finish();
            done.set_value();
            if (then && !opened.reading.error && !promise.isCanceled())
                then(opened);
        });
}

std::optional<OpenResult> Prefetch::take(std::chrono::milliseconds patience)
{
    if (!m_done.valid() || m_done.wait_for(patience) != std::future_status::ready ||
        m_future.resultCount() == 0 || m_future.resultAt(0).reading.error) {
        return {};
    }
    QFuture<OpenResult> future = m_future; // m_future has no result after this
    return future.takeResult();
}

} // namespace loading
