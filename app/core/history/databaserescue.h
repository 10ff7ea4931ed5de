// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/history/database.h"

#include <QString>

#include <optional>

namespace history {

/// Renames a damaged database, so that a new one is created, and returns its new name. Returns an
/// empty string if another process was faster and the file is intact again; nothing if it cannot be
/// renamed, for instance while another process has it open. The caller has closed the database.
std::optional<QString> putAside(const QString &file);

/// The message about a database that fails, and about one that was renamed.
errors::Problem problemOf(const DatabaseError &fault, const QString &file);
errors::Problem problemOfDamage(const QString &file, const QString &aside);

} // namespace history
