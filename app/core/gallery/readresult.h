// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/gallery/collection.h"
#include "core/gallery/gallery.h"

#include <QList>

#include <optional>

namespace gallery {

/// The result of reading a source: a gallery or a collection, with notices about parts that were
/// left out; or an error and neither.
struct ReadResult
{
    Gallery gallery;
    std::optional<Collection> collection; ///< if set, replaces the gallery
    QList<errors::Problem> notices;
    QList<errors::Problem> hints; ///< what a reader may miss and is no fault, such as videos
    std::optional<errors::Problem> error;
};

} // namespace gallery
