// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening/opener.h"

#include "network/accept.h"
#include "network/address.h"
#include "network/fetch.h"
#include "network/fetcher.h"

#include <QtConcurrentRun>

namespace opening {

namespace {

constexpr int threads = 8; // all but one of which nobody waits for any more

} // namespace

Opener::Opener(network::Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{
    m_pool.setMaxThreadCount(threads);
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
    ++m_serial;
    const QString first = wish.sources.value(0);
    const auto web = wish.sources.size() == 1 ? network::webAddress(first) : std::nullopt;
    if (web) {
        fetch(*web);
    } else {
        read([wish](const Cancelled &cancelled) {
            return readLocal(wish, Depth::FirstSlide, cancelled);
        });
    }
    Q_EMIT started(first); // last, as a slot may have another wish
}

void Opener::cancel()
{
    if (!m_isOpening)
        return;
    stop();
    Q_EMIT ended();
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
        Opened nothing;
        nothing.reading.error = error;
        conclude(nothing);
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
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [job](QPromise<Opened> &promise) {
        promise.addResult(job([&promise] { return promise.isCanceled(); }));
    }));
}

void Opener::takeReading()
{
    if (!m_isOpening || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Opened result = m_watcher.result();
    m_watcher.setFuture({});
    conclude(result);
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

void Opener::conclude(const Opened &result)
{
    m_isOpening = false;
    const int serial = m_serial;
    if (result.reading.error)
        Q_EMIT failed(*result.reading.error, Wish(m_wish));
    else
        Q_EMIT opened(result);
    if (serial == m_serial) // else a slot has had another wish
        Q_EMIT ended();
}

} // namespace opening
