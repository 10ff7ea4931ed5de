// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>

/// What the program writes on its standard streams, and the exit statuses that go with it.
namespace cli {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitWrongArguments = 2;

/// Writes to standard output; `exitFailed`, with an error, where that cannot be written.
int print(const QString &text);

/// One line on standard error, and the status that comes with it.
int printError(const QString &sentence, int status);
/// The same for a problem: what, where and what to do.
int printError(const errors::Problem &problem);

/// What was left out, a line each, on standard error.
void printNotices(const QList<errors::Problem> &notices);

} // namespace cli
