// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gallery/chapter.h"
#include "iiif/json.h"

#include <QHash>
#include <QList>
#include <QString>

namespace iiif {

/// The row of each canvas that a range may name.
using CanvasRows = QHash<QString, int>;

/// The chapters of a manifest, from its `structures` (Presentation 3.0 §3.4, §5.4): labelled
/// ranges of all hierarchies, parents before their children, without those that are not for
/// navigation (`no-nav`, `thumbnail-nav`, `sequence`). An unlabelled range lends its children to
/// the range around it.
QList<gallery::Chapter> readRanges(const Json &structures, const CanvasRows &rows);

} // namespace iiif
