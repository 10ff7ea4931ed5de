// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/fetch.h"
#include "sources/network/httpcache.h"

#include <QNetworkAccessManager>

#include <memory>

namespace network {

/// Asks the network for addresses, without cookies, referrer or questions to the reader. Qt's
/// network is set up at the first address, so that galleries from the disk wait for nothing.
///
/// Lives in one thread with an event loop. Deleting it cancels what is under way.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    explicit Fetcher(QObject *parent = nullptr);
    ~Fetcher() override;

    /// Never null: what cannot be asked for fails in finished(). Qt asks one server six things at a
    /// time, and waiting for a turn counts as silence, so ask for no more at once.
    Fetch *get(const QUrl &address, const FetchLimits &limits, const QByteArray &accept);

    /// Where those who fetch keep what they get and look for what they cannot. get() always asks
    /// the network, but has only what changed since sent again. Null before setCache(), which
    /// may be called again where more or less is to be kept.
    HttpCache *cache() const { return m_cache.get(); }
    void setCache(const HttpDiskCache &disk);

private:
    std::unique_ptr<HttpCache> m_cache;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace network
