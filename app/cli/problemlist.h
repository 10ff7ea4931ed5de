// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QString>

namespace cli {

/// What `--check` prints, in the form that editors and CI know from compilers: a line a problem,
/// `FILE: PLACE: sentence`, without what is empty. A file's problems stand together, files in the
/// order in which they first occur, and places in the order of their numbers.
QString findings(const QList<errors::Problem> &problems);

} // namespace cli
