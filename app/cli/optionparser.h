// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;

namespace cli {

/// Options, or one sentence on what is wrong with the arguments.
struct Parsed
{
    Options options;
    QString error; ///< in the interface's language; empty when all is well
};

/// Reads a command line, the program's name first. Pure: it looks at nothing else and may run
/// before there is an application, then with texts in English.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(cli::Parser)
public:
    static Parsed parse(const QStringList &arguments);
    /// What `--help` prints.
    static QString help();

private:
    /// The table of options, with their texts in the language of the moment.
    static void declare(QCommandLineParser &parser);
};

} // namespace cli
