// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"

namespace iiif {

/// The address of *Les alliés de la Russie*, which Vitrine opens when it is given no source.
inline constexpr QLatin1String russiasAllies("vitrine:russias-allies");
/// The address of the guide to Vitrine.
inline constexpr QLatin1String guide("vitrine:guide");

/// Whether an address has the scheme `vitrine:`, also where no gallery has that name. Case and
/// white space around it do not matter.
bool isBuiltinAddress(const QString &address);

/// The resource path (`:/…`) of a built-in manifest; empty where no gallery has that address.
QString builtinFile(const QString &address);

/// Reads a built-in gallery. The error is Kind::NotBuiltin where no gallery has that address. Any
/// thread.
gallery::ReadResult readBuiltinGallery(const QString &address = russiasAllies);

} // namespace iiif
