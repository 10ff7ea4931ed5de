// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Checks the main requirements of Presentation 2.1 on a manifest or collection: context, ids,
/// types, labels, sizes, and that images are painted on the canvas that holds them.
void lintPresentation2(const JsonNode &document);

} // namespace iiif
