// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Checks a manifest with its canvases and ranges (Presentation 3.0 §5.2 to §5.4).
void lintManifest(const JsonNode &manifest);

/// Checks a collection and its items' own properties (Presentation 3.0 §5.1).
void lintCollection(const JsonNode &collection);

} // namespace iiif
