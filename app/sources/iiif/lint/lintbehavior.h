// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

#include <QString>

namespace iiif {

/// Holds the `behavior` of a resource of some type against Presentation 3.0 §3.2: words that it
/// knows, where they belong, and none that contradict each other.
void lintBehavior(const JsonNode &behaviors, const QString &type);

} // namespace iiif
