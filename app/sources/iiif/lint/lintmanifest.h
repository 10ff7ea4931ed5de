// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Holds a manifest with its canvases and ranges against Presentation 3.0 §5.2 to §5.4.
void lintManifest(const JsonNode &manifest);

/// Holds a collection against Presentation 3.0 §5.1; what its items hold is in other documents.
void lintCollection(const JsonNode &collection);

} // namespace iiif
