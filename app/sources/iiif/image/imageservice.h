// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"
#include "sources/iiif/json/jsonnode.h"

#include <optional>

namespace iiif {

/// What a service, or its `info.json`, says of itself in its type, context and profile.
struct Compliance
{
    int version = 0; ///< of the Image API: 1, 2 or 3; 0 where it is none or does not say
    std::optional<int> level;
};
Compliance readCompliance(const JsonNode &service);

/// A service's address as requests begin with it: without `info.json` and the slash at the end.
QString serviceId(const QString &written);

/// The Image API service among a resource's services, the newest version where there are several;
/// empty where there is none (Presentation 3.0 §3.3.2; Image 2.1 §5.1 and 3.0 §5.2 for how one
/// says its version and level).
gallery::ImageService readImageService(const JsonNode &services);

} // namespace iiif
