// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>

/// What the program says on its standard streams, and the exit statuses that go with it.
namespace output {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongArguments = 2;

/// Writes to standard output; `failed`, with a complaint, where that cannot be written.
int print(const QString &text);

/// One line on standard error, and the status that comes with it.
int complain(const QString &sentence, int status);
/// The same for a problem: what, where and what to do.
int complain(const errors::Problem &problem);

/// What was left out, a line each, on standard error.
void notice(const QList<errors::Problem> &notices);

} // namespace output
