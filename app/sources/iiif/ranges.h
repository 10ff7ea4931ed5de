// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"
#include "sources/iiif/json/jsonnode.h"

#include <QHash>
#include <QList>
#include <QString>

namespace iiif {

/// The row of each canvas that a range may name.
using CanvasRows = QHash<QString, int>;

/// What a manifest's `structures` (Presentation 3.0 §3.4, §5.4) say of the order of slides.
struct Structures
{
    /// Labelled ranges of all hierarchies, parents before their children, without those that are
    /// not for navigation (`no-nav`, `thumbnail-nav`, `sequence`). An unlabelled range lends its
    /// children to the range around it.
    QList<gallery::Chapter> chapters;
    /// The top ranges with the behavior `sequence`; the first is the default.
    QList<gallery::Order> orders;
    /// The row where the default order begins: the range's `start` (§3.3.2), else its first canvas;
    /// -1 without orders.
    int start = -1;
};

Structures readStructures(const JsonNode &structures, const CanvasRows &rows);

/// The row of the canvas that a reference means, -1 where there is none: a canvas, its id, with or
/// without a part of it, or a specific resource.
int rowOfReference(const JsonNode &reference, const CanvasRows &rows);

} // namespace iiif
