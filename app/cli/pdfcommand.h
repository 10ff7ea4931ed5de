// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "sources/loading/openresult.h"

#include <QStringList>

namespace cli {

/// `--pdf`: writes what was opened, or the slide that the options name, into a PDF file, and
/// returns the exit status. Needs a QGuiApplication.
int savePdf(const loading::OpenResult &opened, const cli::Options &options,
            const QStringList &languages);

} // namespace cli
