// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

#include <QString>

namespace iiif {

/// Checks the `behavior` of a resource of that type (Presentation 3.0 §3.2): known values, on
/// resources for which they are valid, and no two that are disjoint.
void lintBehavior(const JsonNode &behaviors, const QString &type);

} // namespace iiif
