// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>

namespace iiif {

/// The flat list of ranges of Presentation 2, linked by their addresses (2.1 §5.4), as the trees
/// of Presentation 3: the range that is `top`, or else those that no other names. A range that is
/// named twice, or inside itself, stands where it was named first.
QJsonArray upgradedRanges(const QJsonArray &structures);

/// Whether ranges are linked by their addresses though they are in the form of Presentation 3,
/// which asks for trees.
bool isFlat(const QJsonArray &structures);

} // namespace iiif
