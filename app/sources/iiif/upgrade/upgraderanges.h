// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>

namespace iiif {

/// The flat list of ranges of Presentation 2, which reference each other by id (2.1 §5.6), as the
/// trees of Presentation 3 (3.0 §5.4). The roots are the ranges with the viewingHint `top`, else
/// those that no other one references. A range that is referenced twice, or by itself, stands where
/// the first reference is.
QJsonArray upgradedRanges(const QJsonArray &structures);

/// Whether ranges of Presentation 3 are a flat list too: one references another without its items.
bool isFlat(const QJsonArray &structures);

} // namespace iiif
