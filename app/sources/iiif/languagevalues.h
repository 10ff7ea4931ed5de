// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "core/gallery/languagemap.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Reads a text without HTML, such as a label (Presentation 3.0 §4.4): the language maps of
/// Presentation 3 and the values of Presentation 2 (2.1 §4.3), also where a document mixes them.
/// Empty strings are left out, languages beyond limits::languages with a notice.
gallery::LanguageMap readLabel(const JsonNode &json);

/// Reads a text that may hold HTML (3.0 §4.5), such as a summary or the value of a statement, and
/// sanitises it.
gallery::LanguageMap readText(const JsonNode &json);

/// Reads a `requiredStatement` or an entry of `metadata` (3.0 §3.1); empty without a value.
gallery::Statement readStatement(const JsonNode &json);

} // namespace iiif
