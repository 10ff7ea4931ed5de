// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Reads a manifest in the form of Presentation 3 (§5.2) as a gallery. Slides are in the order of
/// `items`; see Gallery::inOrder() for the ranges that give another one. What makes no sense is
/// left out with a notice; the gallery may come out without slides.
gallery::Gallery readManifest(const JsonNode &manifest);

} // namespace iiif
