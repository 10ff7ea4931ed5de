// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace history {

class Database;

/// The tables and how they came to be. A database says in `user_version` how many of the steps it
/// has gone through; what was once released as a step is never changed.
namespace schema {

/// The statements of every step, the first one first.
const QList<QStringList> &steps();
/// The version that this program writes.
int latest();
/// That of a database; 0 for an empty one, and where it cannot be read.
int version(Database &database);
/// Takes the steps that are left, each in a transaction, while other processes may do the same.
bool migrate(Database &database);

} // namespace schema

} // namespace history
