// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Checks a canvas and its painting annotations (Presentation 3.0 §5.3, §5.5, §5.6).
void lintCanvas(const JsonNode &canvas);

/// Checks the `placeholderCanvas` and `accompanyingCanvas` of a resource (§3.1).
void lintFurtherCanvases(const JsonNode &resource);

/// Checks the `annotations` of a resource (§3.4).
void lintAnnotations(const JsonNode &resource);

} // namespace iiif
