// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Holds a canvas and what is painted on it against Presentation 3.0 §5.3, §5.5 and §5.6.
void lintCanvas(const JsonNode &canvas);

/// The canvases that a resource shows in place of, or beside, its own content (§3.3.1).
void lintFurtherCanvases(const JsonNode &resource);

/// Pages of what is said of a resource (§3.4, `annotations`).
void lintAnnotations(const JsonNode &resource);

} // namespace iiif
