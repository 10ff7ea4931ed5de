// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "sources/network/fetchlimits.h"
#include "sources/network/httpdiskcache.h"

#include <functional>
#include <optional>

namespace network {

/// What a Fetch leaves.
struct FetchResult : Answer
{
    std::optional<errors::Problem> error;
    bool cancelled = false; ///< neither body nor error: nobody wants them any more
};

/// Waits for an address, for the command line and worker threads; in the interface's thread a
/// Fetcher keeps the window alive instead. Works in any thread. `cancelled` is asked in that
/// thread, several times a second. What `cache` has and the server has not changed since is not
/// sent again; nothing is written there.
FetchResult fetchBlocking(const QUrl &address, const FetchLimits &limits, const QByteArray &accept,
                          const std::function<bool()> &cancelled = {},
                          const HttpDiskCache &cache = {});

} // namespace network
