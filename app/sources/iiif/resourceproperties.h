// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Reads the properties of a collection, manifest or canvas that are neither title, caption nor
/// credit: rights, metadata, provider and navDate (Presentation 3.0 §3.1), homepage, rendering,
/// seeAlso and partOf (§3.3). Links with schemes other than http, https and mailto are left out.
/// The format of a link to a IIIF manifest or collection holds the profile, such as
/// http://iiif.io/api/presentation/3/context.json, also where the document gives only a type.
gallery::Details readDetails(const JsonNode &resource);

} // namespace iiif
