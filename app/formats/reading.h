// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/problem.h"
#include "gallery/collection.h"
#include "gallery/gallery.h"

#include <QList>

#include <optional>

namespace formats {

/// What came of reading: a gallery, or a collection of galleries, perhaps with notices of parts
/// that were left out; or an error and neither.
struct Reading
{
    gallery::Gallery gallery;
    std::optional<gallery::Collection> collection; ///< in place of the gallery
    QList<Problem> notices;
    std::optional<Problem> error;
};

} // namespace formats
