// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace iiif {

/// Whether a tag is of the form of BCP 47 and its two-letter language exists (ISO 639-1); longer
/// ones and what follows are not looked up. `fr`, `zh-Hans` and `x-klingon` are, `jp` and `true`
/// are not.
bool isLanguageTag(const QString &tag);

} // namespace iiif
