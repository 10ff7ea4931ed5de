// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/builtin.h"

#include "iiif/document.h"

namespace iiif {

formats::Reading readBuiltinGallery()
{
    return readDocumentFile(QStringLiteral(":/galleries/russias-allies/manifest.json"));
}

} // namespace iiif
