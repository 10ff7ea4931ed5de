// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"
#include "sources/iiif/json/jsonnode.h"

#include <QHash>
#include <QList>
#include <QString>

namespace iiif {

/// The row of each canvas by its id.
using CanvasRows = QHash<QString, int>;

/// The ranges of a manifest (Presentation 3.0 §3.4 `structures`, §5.4).
struct Structures
{
    /// The ranges with a label, of all top-level ranges, parents before children. Ranges with the
    /// behavior `no-nav`, `thumbnail-nav` or `sequence` are left out (§3.2). The children of a
    /// range without a label belong to the range around it.
    QList<gallery::Chapter> chapters;
    /// The top-level ranges with the behavior `sequence` (§3.2); the first is the default.
    QList<gallery::Order> orders;
    /// The row where the default order begins: the range's `start` (§3.3.2), else its first canvas;
    /// -1 without orders.
    int start = -1;
};

/// Reads `structures`. Unknown canvases are left out with a notice, chapters deeper than
/// limits::rangeDepth and slides beyond limits::chapterSlides too.
Structures readStructures(const JsonNode &structures, const CanvasRows &rows);

/// The row of a referenced canvas, -1 where it is unknown. A reference is a canvas, its id with or
/// without a media fragment, or a specific resource.
int rowOfReference(const JsonNode &reference, const CanvasRows &rows);

} // namespace iiif
