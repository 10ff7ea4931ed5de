// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// A manifest in the form of Presentation 3 (§5.2) as a gallery, slides in the document's order;
/// its orders are there to be chosen from. What makes no sense in it is left out with a notice;
/// the gallery may come out without slides.
gallery::Gallery readManifest(const JsonNode &manifest);

} // namespace iiif
