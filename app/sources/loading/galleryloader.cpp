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

constexpr int loaderThreads = 8; // all but one belong to cancelled requests, which a disk may block

std::optional<QUrl> webAddress(const OpenRequest &request)
{
    return request.sources.size() == 1 ? network::webAddress(request.sources.first())
                                       : std::nullopt;
}

} // namespace

GalleryLoader::GalleryLoader(network::Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{
    m_pool.setMaxThreadCount(loaderThreads);
}

GalleryLoader::~GalleryLoader()
{
    stop();
}

void GalleryLoader::open(const OpenRequest &request)
{
    stop();
    m_request = request;
    m_isOpening = true;
    ++m_serial;
    const QString first = request.sources.value(0);
    const auto begun = std::exchange(m_prefetched, std::nullopt);
    if (const auto web = webAddress(request)) {
        fetch(*web);
    } else if (begun && request == m_prefetchRequest) {
        waitFor(*begun);
    } else {
        read([request](const std::stop_token &stop) {
            return readLocal(request, Depth::FirstSlide, stop);
        });
    }
    Q_EMIT started(first); // last, as a slot may start another request
}

void GalleryLoader::usePrefetch(const OpenRequest &request,
                                const background::Work<OpenResult> &reading)
{
    m_prefetchRequest = request;
    m_prefetched = reading;
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
    connect(fetch, &network::Fetch::finished, this, [this, fetch] { handleReply(fetch); });
}

void GalleryLoader::handleReply(network::Fetch *fetch)
{
    m_fetch.clear();
    if (const auto error = fetch->error()) {
        openCached(*error);
        return;
    }
    m_answer = fetch->answer();
    read([request = m_request, answer = *m_answer](const std::stop_token &) {
        return readAnswer(request, answer.body, answer.address);
    });
}

void GalleryLoader::openCached(const errors::Problem &error)
{
    network::HttpCache *cache = m_fetcher->cache();
    if (!cache || !network::NetworkProblem::isAway(error)) {
        fail(error);
        return;
    }
    cache->find(*webAddress(m_request), network::HttpDiskCache::Reading::Whole, this,
                [this, error, serial = m_serial](const std::optional<network::Answer> &cached) {
                    if (!m_isOpening || serial != m_serial)
                        return;
                    if (cached)
                        read([request = m_request, answer = *cached](const std::stop_token &) {
                            return readCached(request, answer);
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
                                    [this](const OpenResult &result) { handleResult(result); });
}

void GalleryLoader::handleResult(const OpenResult &result)
{
    if (m_answer && !result.reading.error && m_fetcher->cache())
        m_fetcher->cache()->store(*webAddress(m_request), *m_answer);
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
        Q_EMIT failed(*result.reading.error, OpenRequest(m_request));
    else
        Q_EMIT opened(result);
    if (serial == m_serial) // else a slot has started another request
        Q_EMIT ended();
}

} // namespace loading

#include "moc_galleryloader.cpp"
