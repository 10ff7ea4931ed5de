// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/builtin.h"

namespace formats {

Reading readBuiltinGallery()
{
    return readManifestFile(QStringLiteral(":/galleries/russias-allies/manifest.json"));
}

} // namespace formats
