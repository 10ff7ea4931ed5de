// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Holds a label against Presentation 3.0 §4.4: an object of language tags with arrays of strings.
void lintLabel(const JsonNode &label);

/// The same of a text that may hold HTML, which is held against §4.5.
void lintText(const JsonNode &text);

/// A `requiredStatement` or an entry of `metadata` (§3.1).
void lintStatement(const JsonNode &statement);

/// The HTML of one string; what is no HTML by the specification's test is well.
void lintHtml(const JsonNode &value);

} // namespace iiif
