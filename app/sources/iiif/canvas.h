// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Reads a canvas as a slide (Presentation 3.0 §5.3): the label becomes the title, the summary the
/// caption. The images of its `placeholderCanvas` and `accompanyingCanvas` (§3.1) become
/// substitutes for its own. A canvas of Presentation 2 is upgraded first.
gallery::Slide readCanvas(const JsonNode &canvas);

} // namespace iiif
