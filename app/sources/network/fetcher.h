// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/fetch.h"
#include "sources/network/httpcache.h"

#include <QNetworkAccessManager>

#include <memory>

namespace network {

/// Sends requests to the network, without cookies or a referrer, and without dialogs for passwords
/// or certificates. Qt's network is set up by the first request, so that galleries on the disk do
/// not wait for it.
///
/// Lives in one thread with an event loop. Deleting it cancels its requests.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    explicit Fetcher(QObject *parent = nullptr);
    ~Fetcher() override;

    /// Starts a request; `accept` is its Accept header field. The fetch belongs to the fetcher and
    /// is never null: an address that is not of the web fails in its finished().
    ///
    /// Qt sends six requests at a time to one server, and a request that waits in Qt runs into
    /// `limits.silentSeconds`: a caller with more of them uses a RequestQueue.
    Fetch *get(const QUrl &address, const FetchLimits &limits, const QByteArray &accept);

    /// Where callers keep answers, and find them while a server is away; null before setCache().
    /// get() sends a request even where the cache has a fresh answer, but makes it conditional
    /// where it has one with validators. It never writes to the cache.
    HttpCache *cache() const { return m_cache.get(); }
    /// May be called again, with another size or folder.
    void setCache(const HttpDiskCache &disk);
    /// Lets every server be asked again, whatever is fresh in the cache or was away.
    void revalidate();

signals:
    void revalidated();

private:
    std::unique_ptr<HttpCache> m_cache;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace network
