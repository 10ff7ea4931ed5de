// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "sources/iiif/json/jsonnode.h"

namespace iiif {

/// Reads a collection in the form of Presentation 3 (§5.1), and those that are embedded in it in
/// the form of any version. Items that are neither an object nor an address, or at an address that
/// the document may not name, are left out with a notice; the collection may come out without
/// items.
gallery::Collection readCollection(const JsonNode &collection);

} // namespace iiif
