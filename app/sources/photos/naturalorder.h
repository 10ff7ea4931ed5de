// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace photos {

/// The rows of file names in the order in which file managers show them: numbers by their value
/// (`2` before `10`), words by the rules of the reader's language without regard to case, a name
/// before the longer ones that it begins (`a.jpg` before `a-1.jpg`). The same names come in the
/// same order whatever order they are given in. Needs a Qt that is built with ICU, as distributions
/// build it: otherwise QCollator has no numeric mode, and numbers sort as text. Any thread.
QList<int> naturalOrder(const QStringList &names);

} // namespace photos
