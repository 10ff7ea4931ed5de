// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/blockingfetch.h"

#include "sources/network/fetcher.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace network {

FetchResult fetchBlocking(const QUrl &address, const FetchLimits &limits, const QByteArray &accept,
                          const std::function<bool()> &cancelled, const HttpDiskCache &cache)
{
    // Whatever ends the loop before the answer, such as the thread's end, cancels.
    FetchResult fetched;
    fetched.cancelled = true;
    if (cancelled && cancelled())
        return fetched;

    Fetcher fetcher;
    if (cache.bytes() > 0)
        fetcher.setCache(cache);
    QEventLoop loop;
    const Fetch *fetch = fetcher.get(address, limits, accept);
    // The connection ends with the loop, which is destroyed before what the lambda refers to.
    // clazy:excludeall=lambda-in-connect
    QObject::connect(fetch, &Fetch::finished, &loop, [&fetched, &loop, fetch] {
        fetched = {fetch->answer(), fetch->error()};
        loop.quit();
    });
    QTimer timer;
    if (cancelled) {
        QObject::connect(&timer, &QTimer::timeout, &loop, [&cancelled, &loop] {
            if (cancelled())
                loop.quit();
        });
        timer.start(std::chrono::milliseconds(50));
    }
    loop.exec();
    return fetched;
}

} // namespace network
