// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"
#include "sources/iiif/json/jsonnode.h"

#include <optional>

namespace iiif {

/// The version and compliance level that a service, or its `info.json`, states in its type, context
/// and profile (Image API 3.0 §5.2 and §6, 2.1 §5.3 and §6).
struct Compliance
{
    int version = 0;          ///< of the Image API: 1, 2 or 3; 0 where it is another service
    std::optional<int> level; ///< 0 to 2; none where it is not stated
};

Compliance readCompliance(const JsonNode &service);

/// The base URI of a service's requests (3.0 §2): its id without `/info.json` or a final slash.
QString serviceId(const QString &written);

/// The Image API service of the newest version among the values of `service` (Presentation 3.0
/// §3.3.1); empty where there is none.
gallery::ImageService readImageService(const JsonNode &services);

} // namespace iiif
