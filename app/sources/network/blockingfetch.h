// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "sources/network/fetchlimits.h"
#include "sources/network/httpdiskcache.h"

#include <optional>
#include <stop_token>

namespace network {

/// What a server answered, or why it did not.
struct FetchResult : Answer
{
    std::optional<errors::Problem> error; ///< as in Fetch::error(); the body is empty then
    bool cancelled = false;               ///< there is neither a body nor an error
};

/// Sends a request and waits for its answer, within `limits`. For the command line and worker
/// threads: it runs an event loop of its own, so that the interface's thread uses a Fetcher
/// instead.
///
/// A stop is looked for twenty times a second; then the connection is closed and the function
/// returns. Where `cache` has an answer with validators, the
/// request is conditional, as in Fetch; nothing is written to the cache.
FetchResult fetchBlocking(const QUrl &address, const FetchLimits &limits, const QByteArray &accept,
                          const std::stop_token &stop = {}, const HttpDiskCache &cache = {});

} // namespace network
