// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "sources/loading/openresult.h"

#include <QStringList>

namespace cli {

/// `--list`: prints what was opened, as text in the reader's languages or as JSON in all languages,
/// and returns the exit status.
int list(const loading::OpenResult &opened, const cli::Options &options,
         const QStringList &languages);

} // namespace cli
