// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace network {

/// The Accept header for a IIIF manifest: Presentation 3 first, then 2, then any JSON, since
/// servers that negotiate offer several and others know only one name for it.
inline constexpr char acceptManifest[] =
    "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\", "
    "application/ld+json;profile=\"http://iiif.io/api/presentation/2/context.json\";q=0.9, "
    "application/ld+json;q=0.8, application/json;q=0.7, */*;q=0.5";

} // namespace network
