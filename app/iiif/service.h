// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gallery/picture.h"
#include "iiif/json.h"

namespace iiif {

/// The Image API service among a resource's services, the newest version where there are several;
/// empty where there is none (Presentation 3.0 §3.3.2; Image 2.1 §5.1 and 3.0 §5.2 for how one
/// says its version and level).
gallery::ImageService readImageService(const Json &services);

} // namespace iiif
