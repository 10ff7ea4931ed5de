// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// What a manifest, collection or canvas says beside title, caption and credit: rights, metadata,
/// providers and links (Presentation 3.0 §3.1, §3.3.2). Links that the desktop should not be asked
/// to open are left out; the format of a IIIF manifest or collection names its profile, such as
/// http://iiif.io/api/presentation/3/context.json, if only its type or profile told what it is.
gallery::Details readDetails(const JsonNode &resource);

} // namespace iiif
