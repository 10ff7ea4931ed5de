// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"
#include "core/gallery/sorting.h"

namespace photos {

/// Whether slides have to be described before they can be sorted.
bool needsDetails(const gallery::Sorting &sorting);

/// Sorts the slides of a gallery that listPhotos() returned, which are in the order of their names.
/// Of equal ones that order remains. Photos whose date, size or credit is unknown come last, also
/// where the order is reversed; those without stars are between those with one star and those that
/// were rejected. Slides stay within their chapters, and the gallery still starts at the same
/// photo. Any thread.
void sortPhotos(gallery::Gallery &gallery, const gallery::Sorting &sorting);

} // namespace photos
