// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/openresult.h"
#include "sources/network/httpdiskcache.h"

namespace loading {

/// The cache for answers from the network, in the user's cache folder and of the size in the
/// settings.
network::HttpDiskCache offlineCache();

/// Reads a cached answer, and adds a notice that says so.
OpenResult readCached(const OpenRequest &request, const network::Answer &cached);

} // namespace loading
