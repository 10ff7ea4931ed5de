// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/history/database.h"

#include <QString>

#include <optional>

namespace history {

/// Puts a damaged database aside, so that a new one can be begun: under which name; an empty one
/// where another process was quicker and the file is a good one again; nothing where it cannot be
/// done, as when another process has it open and noticed nothing yet. For when the database is
/// closed here.
std::optional<QString> putAside(const QString &file);

/// What to tell a person about a database that fails.
errors::Problem problemOf(const DatabaseError &fault, const QString &file);

} // namespace history
