// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "sources/loading/openresult.h"

namespace startup {

class Startup;

/// `--screenshot`: draws the window with what was opened into an image file, and returns the exit
/// status. Uses the reader's settings and history without changing them. Needs a QApplication.
int saveScreenshot(const loading::OpenResult &opened, const cli::Options &options,
                   Startup &startup);

} // namespace startup
