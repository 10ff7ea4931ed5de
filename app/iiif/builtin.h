// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reading.h"

namespace iiif {

/// The gallery that Vitrine ships with, *Les alliés de la Russie*: an embedded manifest, read as
/// anyone's is.
formats::Reading readBuiltinGallery();

} // namespace iiif
