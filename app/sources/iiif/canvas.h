// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// A canvas as a slide (Presentation 3.0 §5.3): its label is the title, its summary the caption;
/// the pictures of its placeholder and accompanying canvases stand in for its own.
gallery::Slide readCanvas(const JsonNode &canvas);

} // namespace iiif
