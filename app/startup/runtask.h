// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace startup {

class Startup;

/// Runs the task that the command line names and returns the exit status. Texts are in the language
/// of the options, the settings or the desktop. Needs the application object of
/// createApplication().
int run(const QStringList &arguments, Startup &startup);

} // namespace startup
