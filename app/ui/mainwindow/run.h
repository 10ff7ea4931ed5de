// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class Start;

/// Does what the command line asks for, in the language that it and the desktop ask for, and
/// returns the exit status: 0, 1 when something could not be done, 2 for wrong arguments. Needs a
/// QApplication for windows, a QCoreApplication for the rest.
int run(const QStringList &arguments, Start &start);
