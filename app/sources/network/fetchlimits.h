// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/limits.h"

namespace network {

/// How much of a person's time and memory one answer may take. The defaults are those of a
/// manifest. A request that exceeds one of them fails.
struct FetchLimits
{
    qint64 bytes = errors::limits::manifestBytes;      ///< of the body, decompressed
    int silentSeconds = errors::limits::silentSeconds; ///< without a byte, connecting included
    int totalSeconds = errors::limits::fetchSeconds;   ///< from asking to the last byte
    int redirects = errors::limits::redirects;         ///< followed one after another
};

/// The Accept header for a IIIF manifest: Presentation 3 first, then 2, then any JSON, since
/// servers that negotiate offer several and others know only one name for it.
inline constexpr char acceptManifest[] =
    "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\", "
    "application/ld+json;profile=\"http://iiif.io/api/presentation/2/context.json\";q=0.9, "
    "application/ld+json;q=0.8, application/json;q=0.7, */*;q=0.5";

} // namespace network
