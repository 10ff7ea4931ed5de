// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// A collection in the form of Presentation 3 (§5.1) with the collections that are embedded in it,
/// whatever their version; the galleries in it are only named.
gallery::Collection readCollection(const JsonNode &collection);

} // namespace iiif
