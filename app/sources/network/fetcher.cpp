// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/fetcher.h"

#include <QThread>

namespace network {

Fetcher::Fetcher(QObject *parent)
    : QObject(parent)
{}

Fetcher::~Fetcher()
{
    // Fetches, and the queues that own some, before what they ask.
    const QObjectList asking = children();
    qDeleteAll(asking);
}

Fetch *Fetcher::get(const QUrl &address, const FetchLimits &limits, const QByteArray &accept)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (!m_manager)
        m_manager = std::make_unique<QNetworkAccessManager>();
    return new Fetch(m_manager.get(), m_cache.get(), address, limits, accept, this);
}

void Fetcher::setCache(const HttpDiskCache &disk)
{
    if (m_cache)
        m_cache->setDiskCache(disk); // somebody may wait for what it finds
    else
        m_cache = std::make_unique<HttpCache>(disk);
}

void Fetcher::revalidate()
{
    if (m_cache)
        m_cache->revalidate();
    emit revalidated();
}

} // namespace network

#include "moc_fetcher.cpp"
