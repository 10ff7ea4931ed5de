// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace history {

class Database;

/// The tables of the database and their migrations. `user_version` contains the number of
/// migrations that were applied; a released migration is never changed.
namespace schema {

/// The statements of each migration, in order.
const QList<QStringList> &steps();
/// The schema version of this program.
int latest();
/// The schema version of a database; 0 for an empty or unreadable one.
int version(Database &database);
/// Applies the missing migrations, each in a transaction; other processes may do the same at the
/// same time.
bool migrate(Database &database);

} // namespace schema

} // namespace history
