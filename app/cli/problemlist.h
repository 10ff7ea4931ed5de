// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QString>

namespace cli {

/// The output of `--check`, in the format of compiler messages: `FILE: PLACE: sentence`, one line a
/// problem, without the parts that are empty. Sorted by files, in the order of their first
/// occurrence, and by places, where numbers are compared by value.
QString findings(const QList<errors::Problem> &problems);

} // namespace cli
