// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>

/// Output to the standard streams, and exit statuses.
namespace cli {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitWrongArguments = 2;

/// Writes to standard output. Returns exitDone; or, with a message on standard error, exitFailed if
/// writing fails.
int print(const QString &text);

/// Writes a line to standard error, and returns `status`.
int printError(const QString &sentence, int status);
/// Writes a problem to standard error: what, where and what to do. Returns exitFailed.
int printError(const errors::Problem &problem);

/// Writes a line for each notice to standard error.
void printNotices(const QList<errors::Problem> &notices);

} // namespace cli
