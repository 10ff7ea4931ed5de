// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QString>

namespace gallery {

/// The usual name of the licence or rights statement at an address, such as `CC BY 4.0`, for those
/// of Creative Commons (creativecommons.org) and of RightsStatements.org; else the address itself.
LanguageMap licenceName(const QString &address);

/// The https form of an http address: IIIF identifies rights by http addresses (Presentation 3.0
/// §3.1), but the pages are served by https.
QString secureAddress(const QString &address);

} // namespace gallery
