// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/optionparser.h"

#include <QCoreApplication>

#include <memory>

namespace cli {

/// Makes the application object that the arguments need: with widgets for a window, with fonts for
/// what draws pictures or pages, else without a display. Sets the environment variables by which Qt
/// chooses its platform and scale. `argc` and `argv` outlive it.
std::unique_ptr<QCoreApplication> createApplication(int &argc, char **argv,
                                                    const cli::Parsed &parsed);

} // namespace cli
