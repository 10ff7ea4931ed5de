// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening/pagereader.h"

#include "iiif/document.h"
#include "network/accept.h"
#include "network/address.h"
#include "network/fetch.h"
#include "network/fetcher.h"

namespace opening {

namespace {

constexpr int pagesASlide = 8; // further ones are for machines

} // namespace

PageReader::PageReader(network::Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{}

PageReader::~PageReader()
{
    clear();
}

void PageReader::read(const gallery::Slide &slide)
{
    const QStringList pages = slide.paintingPages + slide.remarkPages;
    if (pages.isEmpty() || slide.id.isEmpty() || m_works.contains(slide.id))
        return;
    m_works.insert(slide.id, {slide, pages.first(qMin(pages.size(), pagesASlide)), {}});
    readNext(slide.id);
}

void PageReader::clear()
{
    for (const Work &work : std::as_const(m_works)) {
        if (work.fetch)
            work.fetch->cancel();
    }
    m_works.clear();
}

void PageReader::readNext(const QString &id)
{
    Work &work = m_works[id];
    while (!work.pages.isEmpty()) {
        const auto address = network::webAddress(work.pages.takeFirst());
        if (!address)
            continue;
        network::Fetch *fetch =
            m_fetcher->get(*address, network::Bounds(), network::acceptManifest);
        work.fetch = fetch;
        connect(fetch, &network::Fetch::finished, this, [this, id, fetch] {
            if (!fetch->error())
                iiif::addAnnotationPage(m_works[id].slide, fetch->body(), fetch->finalAddress());
            readNext(id);
        });
        return;
    }
    work.slide.remarkPages.clear();
    work.slide.paintingPages.clear();
    Q_EMIT completed(work.slide);
}

} // namespace opening
