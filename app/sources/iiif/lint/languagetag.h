// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace iiif {

/// Whether a tag is well-formed (BCP 47, RFC 5646 §2.1) and its language exists, if that has two
/// letters (ISO 639-1). Longer languages and the other subtags are not looked up. True for `fr`,
/// `zh-Hans` and `x-klingon`; false for `jp` and `true`.
bool isLanguageTag(const QString &tag);

} // namespace iiif
