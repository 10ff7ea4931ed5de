// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "sources/loading/openresult.h"

namespace cli {

class Startup;

/// `--screenshot`: the window on what was opened, drawn into a picture file. Shows what the reader
/// chose and viewed, and changes none of it. Needs a QApplication.
int saveScreenshot(const loading::OpenResult &opened, const cli::Options &options,
                   Startup &startup);

} // namespace cli
