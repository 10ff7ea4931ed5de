// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening/opener.h"

#include "network/accept.h"
#include "network/address.h"
#include "network/fetch.h"
#include "network/fetcher.h"

#include <QtConcurrentRun>

namespace opening {

Opener::Opener(network::Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Opener::takeReading);
}

Opener::~Opener()
{
    stop();
}

void Opener::open(const Wish &wish)
{
    stop();
    m_wish = wish;
    m_isOpening = true;
    const QString first = wish.sources.value(0);
    const auto web = wish.sources.size() == 1 ? network::webAddress(first) : std::nullopt;
    Q_EMIT started(first);
    if (web) {
        fetch(*web);
    } else {
        read([wish](const Cancelled &cancelled) {
            return readLocal(wish, Depth::FirstSlide, cancelled);
        });
    }
}

void Opener::cancel()
{
    if (!m_isOpening)
        return;
    stop();
    end();
}

void Opener::fetch(const QUrl &address)
{
    network::Fetch *fetch = m_fetcher->get(address, network::Bounds(), network::acceptManifest);
    m_fetch = fetch;
    connect(fetch, &network::Fetch::progress, this, &Opener::progress);
    connect(fetch, &network::Fetch::finished, this, [this, fetch] { takeAnswer(fetch); });
}

void Opener::takeAnswer(network::Fetch *fetch)
{
    m_fetch.clear();
    if (const auto error = fetch->error()) {
        Q_EMIT failed(*error, m_wish);
        end();
        return;
    }
    const QByteArray body = fetch->body();
    const QUrl address = fetch->finalAddress();
    read([wish = m_wish, body, address](const Cancelled &) {
        return readAnswer(wish, body, address);
    });
}

void Opener::read(const std::function<Opened(const Cancelled &)> &job)
{
    m_watcher.setFuture(QtConcurrent::run([job](QPromise<Opened> &promise) {
        promise.addResult(job([&promise] { return promise.isCanceled(); }));
    }));
}

void Opener::takeReading()
{
    if (!m_isOpening || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Opened result = m_watcher.result();
    m_watcher.setFuture({});
    if (result.reading.error)
        Q_EMIT failed(*result.reading.error, m_wish);
    else
        Q_EMIT opened(result);
    end();
}

void Opener::stop()
{
    if (m_fetch)
        m_fetch->cancel();
    m_fetch.clear();
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_isOpening = false;
}

void Opener::end()
{
    m_isOpening = false;
    Q_EMIT ended();
}

} // namespace opening
