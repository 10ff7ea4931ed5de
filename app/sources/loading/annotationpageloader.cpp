// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/annotationpageloader.h"

#include "sources/iiif/document.h"
#include "sources/network/address.h"
#include "sources/network/fetch.h"
#include "sources/network/fetcher.h"
#include "sources/network/fetchlimits.h"
#include "sources/network/networkproblem.h"

namespace loading {

namespace {

constexpr int pagesASlide = 8;  // pages beyond these are hardly meant for readers
constexpr int slidesAtOnce = 3; // leaves connections for the pictures

// Ids alone do not identify slides, because a manifest may repeat them.
QString keyOf(const gallery::Slide &slide)
{
    return (QStringList(slide.id) + slide.paintingPages + slide.remarkPages).join(u' ');
}

} // namespace

AnnotationPageLoader::AnnotationPageLoader(network::Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_context(std::make_unique<QObject>())
{}

AnnotationPageLoader::~AnnotationPageLoader()
{
    clear();
}

void AnnotationPageLoader::read(const gallery::Slide &slide)
{
    const QStringList pages = slide.paintingPages + slide.remarkPages;
    if (pages.isEmpty() || m_asked.contains(keyOf(slide)))
        return;
    m_asked.insert(keyOf(slide));
    m_waiting.append({slide, slide, pages.first(qMin(pages.size(), pagesASlide)), {}});
    begin();
}

void AnnotationPageLoader::clear()
{
    for (const Job &job : std::as_const(m_jobs)) {
        if (job.fetch)
            job.fetch->cancel();
    }
    m_context = std::make_unique<QObject>();
    m_jobs.clear();
    m_waiting.clear();
    m_asked.clear();
}

void AnnotationPageLoader::begin()
{
    if (m_waiting.isEmpty() || m_jobs.size() >= slidesAtOnce)
        return;
    const Job job = m_waiting.takeLast();
    m_jobs.insert(keyOf(job.slide), job);
    readNext(keyOf(job.slide));
}

void AnnotationPageLoader::readNext(const QString &key)
{
    Job &job = m_jobs[key];
    while (!job.pages.isEmpty()) {
        const auto address = network::webAddress(job.pages.takeFirst());
        if (!address)
            continue;
        network::Fetch *fetch =
            m_fetcher->get(*address, network::FetchLimits(), network::acceptManifest);
        job.fetch = fetch;
        connect(fetch, &network::Fetch::finished, this,
                [this, key, fetch, address = *address] { handleReply(key, address, fetch); });
        return;
    }
    Job done = m_jobs.take(key);
    done.complete.remarkPages.clear();
    done.complete.paintingPages.clear();
    begin();
    Q_EMIT completed(done.slide, done.complete);
}

void AnnotationPageLoader::handleReply(const QString &key, const QUrl &address,
                                       const network::Fetch *fetch)
{
    network::HttpCache *cache = m_fetcher->cache();
    const auto error = fetch->error();
    if (cache && error && network::NetworkProblem::isAway(*error)) {
        cache->find(address, network::HttpDiskCache::Reading::Whole, m_context.get(),
                    [this, key](const std::optional<network::Answer> &cached) {
                        if (cached)
                            addPage(key, *cached);
                        readNext(key);
                    });
        return;
    }
    if (!error) {
        addPage(key, fetch->answer());
        if (cache && !fetch->answer().isWebPage())
            cache->store(address, fetch->answer());
    }
    readNext(key);
}

void AnnotationPageLoader::addPage(const QString &key, const network::Answer &answer)
{
    iiif::addAnnotationPage(m_jobs[key].complete, answer.body, answer.address);
}

} // namespace loading

#include "moc_annotationpageloader.cpp"
