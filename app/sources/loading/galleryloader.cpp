// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/galleryloader.h"

#include "core/background/run.h"
#include "sources/loading/offlinecache.h"
#include "sources/network/address.h"
#include "sources/network/fetch.h"
#include "sources/network/fetcher.h"
#include "sources/network/fetchlimits.h"
#include "sources/network/networkproblem.h"

#include <utility>

namespace loading {

namespace {

constexpr int openerThreads = 8; // all but one belong to cancelled requests, which a disk may block

std::optional<QUrl> webAddress(const OpenRequest &wish)
{
    return wish.sources.size() == 1 ? network::webAddress(wish.sources.first()) : std::nullopt;
}

} // namespace

GalleryLoader::GalleryLoader(network::Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{
    m_pool.setMaxThreadCount(openerThreads);
}

GalleryLoader::~GalleryLoader()
{
    stop();
}

void GalleryLoader::open(const OpenRequest &wish)
{
    stop();
    m_wish = wish;
    m_isOpening = true;
    ++m_serial;
    const QString first = wish.sources.value(0);
    const auto begun = std::exchange(m_expectedReading, {});
    if (const auto web = webAddress(wish)) {
        fetch(*web);
    } else if (begun && wish == m_expected) {
        waitFor(*begun);
    } else {
        read([wish](const std::stop_token &stop) {
            return readLocal(wish, Depth::FirstSlide, stop);
        });
    }
    Q_EMIT started(first); // last, as a slot may start another request
}

void GalleryLoader::expect(const OpenRequest &wish, const background::Work<OpenResult> &reading)
{
    m_expected = wish;
    m_expectedReading = reading;
}

void GalleryLoader::cancel()
{
    if (!m_isOpening)
        return;
    stop();
    Q_EMIT ended();
}

void GalleryLoader::fetch(const QUrl &address)
{
    network::Fetch *fetch =
        m_fetcher->get(address, network::FetchLimits(), network::acceptManifest);
    m_fetch = fetch;
    connect(fetch, &network::Fetch::progress, this, &GalleryLoader::progress);
    connect(fetch, &network::Fetch::finished, this, [this, fetch] { takeAnswer(fetch); });
}

void GalleryLoader::takeAnswer(network::Fetch *fetch)
{
    m_fetch.clear();
    if (const auto error = fetch->error()) {
        recall(*error);
        return;
    }
    m_answer = fetch->answer();
    read([wish = m_wish, answer = *m_answer](const std::stop_token &) {
        return readAnswer(wish, answer.body, answer.address);
    });
}

void GalleryLoader::recall(const errors::Problem &error)
{
    network::HttpCache *cache = m_fetcher->cache();
    if (!cache || !network::NetworkProblem::isAway(error)) {
        fail(error);
        return;
    }
    cache->find(*webAddress(m_wish), network::HttpDiskCache::Reading::Whole, this,
                [this, error, serial = m_serial](const std::optional<network::Answer> &kept) {
                    if (!m_isOpening || serial != m_serial)
                        return;
                    if (kept)
                        read([wish = m_wish, answer = *kept](const std::stop_token &) {
                            return readKept(wish, answer);
                        });
                    else
                        fail(error);
                });
}

void GalleryLoader::fail(const errors::Problem &error)
{
    OpenResult nothing;
    nothing.reading.error = error;
    conclude(nothing);
}

void GalleryLoader::read(const std::function<OpenResult(const std::stop_token &)> &job)
{
    waitFor(background::start(&m_pool, job));
}

void GalleryLoader::waitFor(const background::Work<OpenResult> &reading)
{
    m_reading = background::deliver(reading, this,
                                    [this](const OpenResult &result) { takeReading(result); });
}

void GalleryLoader::takeReading(const OpenResult &result)
{
    if (m_answer && !result.reading.error && m_fetcher->cache())
        m_fetcher->cache()->keep(*webAddress(m_wish), *m_answer);
    m_answer.reset();
    conclude(result);
}

void GalleryLoader::stop()
{
    if (m_fetch)
        m_fetch->cancel();
    m_fetch.clear();
    m_reading.cancel();
    m_answer.reset();
    m_isOpening = false;
}

void GalleryLoader::conclude(const OpenResult &result)
{
    m_isOpening = false;
    const int serial = m_serial;
    if (result.reading.error)
        Q_EMIT failed(*result.reading.error, OpenRequest(m_wish));
    else
        Q_EMIT opened(result);
    if (serial == m_serial) // else a slot has started another request
        Q_EMIT ended();
}

} // namespace loading
