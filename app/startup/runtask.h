// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cli {

class Startup;

/// Does what the command line asks for, in the language that it and the desktop ask for, and
/// returns the exit status. Needs the application object of createApplication().
int run(const QStringList &arguments, Startup &startup);

} // namespace cli
