// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace photos {

/// The indexes of file names in natural order, as file managers sort: numbers by value (`2` before
/// `10`), words by the rules of the reader's language without regard to case, and a name before
/// longer names that begin with it (`a.jpg` before `a-1.jpg`). Independent of the order of `names`.
/// Needs Qt with ICU, as distributions build it: otherwise QCollator has no numeric mode, and
/// numbers sort as text. Any thread.
QList<int> naturalOrder(const QStringList &names);

} // namespace photos
