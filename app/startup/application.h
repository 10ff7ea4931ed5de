// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/optionparser.h"

#include <QCoreApplication>

#include <memory>

namespace startup {

/// Creates the application object for the arguments: QApplication for a window, QGuiApplication for
/// tasks that draw pictures or pages and need fonts, else QCoreApplication, which needs no display.
/// Sets the environment variables for Qt's platform plugin and scale factor. `argc` and `argv`
/// outlive the object.
std::unique_ptr<QCoreApplication> createApplication(int &argc, char **argv,
                                                    const cli::Parsed &parsed);

} // namespace startup
