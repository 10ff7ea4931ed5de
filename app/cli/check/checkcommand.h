// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include <QStringList>

namespace cli {

/// `--check`: prints a line for each finding in the sources and returns the exit status. Needs a
/// QGuiApplication.
int check(const cli::Options &options, const QStringList &languages);

} // namespace cli
