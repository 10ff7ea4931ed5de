// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/limits.h"

namespace network {

/// The most time and memory that one answer may take; what exceeds a limit fails. All are positive,
/// except `redirects`, which may be 0. The defaults are those of a manifest.
struct FetchLimits
{
    qint64 bytes = errors::limits::manifestBytes; ///< of the body, decompressed
    /// Seconds without a byte from the server, connecting included.
    int silentSeconds = 15;
    /// From the request to the last byte; by then a person will have given up.
    int totalSeconds = 60;
    /// In a row; browsers follow 20, honest servers need 2 or 3.
    int redirects = 10;
};

/// The Accept header field of a request for a IIIF manifest, collection or annotation page (IIIF
/// Presentation API 3.0 §6.3): version 3 first, then 2, then any JSON, as servers that do not
/// negotiate know only one name for it.
inline constexpr char acceptManifest[] =
    "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\", "
    "application/ld+json;profile=\"http://iiif.io/api/presentation/2/context.json\";q=0.9, "
    "application/ld+json;q=0.8, application/json;q=0.7, */*;q=0.5";

} // namespace network
