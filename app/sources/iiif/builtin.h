// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"

namespace iiif {

/// The address of the gallery that Vitrine opens unasked, *Les alliés de la Russie*.
inline constexpr QLatin1String russiasAllies("vitrine:russias-allies");
/// The address of the gallery that shows what Vitrine can do.
inline constexpr QLatin1String guide("vitrine:guide");

/// Whether this is the address of a gallery that Vitrine ships with, or would be if there were one
/// of that name. Case and spaces around it do not matter.
bool isBuiltinAddress(const QString &address);

/// The embedded manifest of such an address; empty where there is no gallery of that name.
QString builtinFile(const QString &address);

/// A gallery that Vitrine ships with: an embedded manifest, read as anyone's is.
gallery::ReadResult readBuiltinGallery(const QString &address = russiasAllies);

} // namespace iiif
