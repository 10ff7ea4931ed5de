// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/openresult.h"
#include "sources/network/httpdiskcache.h"
#include "sources/recommendations/recommendation.h"

#include <optional>

namespace recommendations {

/// Adds title, number of slides and pictures to a recommendation. Local galleries are read; for
/// remote ones only the cache is read and no request is sent, because the reader has not asked for
/// them. Nothing if there is no gallery at the address. Blocks: for worker threads.
std::optional<Recommendation> described(const Recommendation &recommendation,
                                        const network::HttpDiskCache &cache,
                                        const std::stop_token &stop = {});

/// The card of a gallery; its title is the file name if the gallery has none.
history::GalleryCard cardOf(const gallery::Gallery &gallery, const QString &address);

} // namespace recommendations
