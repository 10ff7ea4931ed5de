// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Checks a label (Presentation 3.0 §4.4): an object of language tags with arrays of strings.
void lintLabel(const JsonNode &label);

/// Checks a text that may hold HTML (§4.4, §4.5).
void lintText(const JsonNode &text);

/// Checks a `requiredStatement` or an entry of `metadata` (§3.1).
void lintStatement(const JsonNode &statement);

/// Checks the HTML of one string (§4.5). A string that is no HTML by the specification's test
/// passes.
void lintHtml(const JsonNode &value);

} // namespace iiif
