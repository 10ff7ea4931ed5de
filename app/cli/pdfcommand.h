// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "sources/loading/openresult.h"

#include <QStringList>

namespace cli {

/// `--pdf`: what was opened, or the slide that the options name, as a PDF file. Needs a
/// QGuiApplication.
int savePdf(const loading::OpenResult &opened, const cli::Options &options,
            const QStringList &languages);

} // namespace cli
