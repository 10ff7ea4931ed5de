// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "core/gallery/languagemap.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// A label: plain text in every language, whatever it looks like (Presentation 3.0 §4.5). Reads
/// the language maps of Presentation 3 and the values of Presentation 2 (2.1 §4.3), also where a
/// document mixes them.
gallery::LanguageMap readLabel(const JsonNode &json);

/// A summary or a statement's value, which may hold HTML; sanitised.
gallery::LanguageMap readText(const JsonNode &json);

/// A `requiredStatement` or an entry of `metadata` (§3.1); empty where there is none.
gallery::Statement readStatement(const JsonNode &json);

} // namespace iiif
