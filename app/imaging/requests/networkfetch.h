// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"

namespace network {
class HttpDiskCache;
class Fetcher;
} // namespace network

namespace imaging {

/// Gets pictures, and what describes them, from the fetcher's cache where that has fresh ones,
/// else from the network within the limits for pictures, else old ones from the cache. At most
/// six at a time of one server; the others wait their turn here, so that waiting does not count as
/// the server's silence.
///
/// Works in the fetcher's thread. Once the fetcher is gone, what is returned never calls back.
Fetch networkFetch(network::Fetcher *fetcher);

/// Gets pictures from the fetcher's cache only, however old they are: for what shows without
/// having been asked for. Works in the fetcher's thread.
Fetch cacheFetch(network::Fetcher *fetcher);

/// Makes a networkFetch() with a fetcher of its own, which keeps its answers in `cache`: for
/// threads other than the interface's, each of which calls this once. The fetcher belongs to
/// `owner`.
std::function<Fetch(QObject *owner)> networkFetchFactory(const network::HttpDiskCache &cache);

} // namespace imaging
