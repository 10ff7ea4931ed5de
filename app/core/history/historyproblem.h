// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace history {

/// What is wrong with the database that remembers what was viewed. `file` is its path.
class HistoryProblem
{
    Q_DECLARE_TR_FUNCTIONS(history::HistoryProblem)
public:
    /// Begun anew; `aside` is the name under which the damaged one was put aside.
    static errors::Problem damaged(const QString &aside, const QString &file);
    /// Written by a newer Vitrine.
    static errors::Problem newer(const QString &file);
    /// Qt's plugin for SQLite is missing.
    static errors::Problem noDriver();
    static errors::Problem diskFull(const QString &file);
    /// The file or its folder.
    static errors::Problem notWritable(const QString &file);
    /// `reason` is the system's, without a full stop.
    static errors::Problem failed(const QString &reason, const QString &file);
};

} // namespace history
