// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/openresult.h"
#include "sources/network/httpdiskcache.h"
#include "sources/recommendations/recommendation.h"

#include <optional>

namespace recommendations {

/// What else is known of a recommendation: title, number of slides, pictures. What is local is
/// read as opening it begins; of what is on the web only what is kept in the cache, as nobody
/// asked to go there: the network is never touched. Nothing where it turns out to be no gallery, or
/// to be gone. Takes as long as the disk does: for worker threads.
std::optional<Recommendation> described(const Recommendation &recommendation,
                                        const network::HttpDiskCache &kept,
                                        const std::stop_token &stop = {});

/// What a list shows of a gallery, which is called as its file where it has no title.
history::GalleryCard cardOf(const gallery::Gallery &gallery, const QString &address);

} // namespace recommendations
