// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace history {

class Database;

/// The tables, as steps of migration. `user_version` of a database is the number of steps that it
/// has gone through. A step that was released is never changed.
namespace schema {

/// The statements of each migration, in order.
const QList<QStringList> &steps();
/// The schema version of this program.
int latest();
/// The version of a database; 0 for an empty one, and where it cannot be read.
int version(Database &database);
/// Runs the steps that are left, each in a transaction; other processes may do so at the same time.
/// False after an error, which the database has.
bool migrate(Database &database);

} // namespace schema

} // namespace history
