// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Holds a manifest or collection against what Presentation 2.1 requires of all of them: contexts,
/// ids, types, labels, sizes, and paintings that belong to their canvases.
void lintPresentation2(const JsonNode &document);

} // namespace iiif
