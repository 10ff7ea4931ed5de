// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/history/database.h"

#include <QString>

#include <optional>

namespace history {

/// Renames a damaged database, so that a new one can be created. Returns its new name; an empty
/// string where another process has done so, and the file is good again; nothing where it cannot be
/// renamed, as another process has it open. The database is closed in this process.
std::optional<QString> moveAside(const QString &file);

/// What to show the reader about a database that fails.
errors::Problem problemOf(const DatabaseError &fault, const QString &file);

} // namespace history
