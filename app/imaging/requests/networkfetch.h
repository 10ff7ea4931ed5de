// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"

namespace network {
class HttpDiskCache;
class Fetcher;
} // namespace network

namespace imaging {

/// Fetches pictures, and the `info.json` of image services, through a fetcher: a fresh answer from
/// its cache, else one from the server, else, where the server cannot be reached, a stale one from
/// the cache. For half a minute a server that could not be reached is not asked for what is in the
/// cache. Sends at most six requests at a time to one server.
///
/// Called in the fetcher's thread; once the fetcher is gone, what is returned never calls back.
Fetch networkFetch(network::Fetcher *fetcher);

/// Finds pictures in the fetcher's cache only, fresh or stale, for views that must not send
/// requests, as the reader did not open what they show. Called in the fetcher's thread.
Fetch cacheFetch(network::Fetcher *fetcher);

/// Creates a networkFetch() for the thread that calls it, with a fetcher that belongs to `owner`
/// and keeps its answers in `cache`.
std::function<Fetch(QObject *owner)> networkFetchFactory(const network::HttpDiskCache &cache);

} // namespace imaging
