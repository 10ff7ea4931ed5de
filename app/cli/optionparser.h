// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;

namespace cli {

/// The result of parsing: options, or an error.
struct Parsed
{
    Options options;
    QString error; ///< a sentence in the interface's language; empty if there is none
};

/// Parses the command line. Accesses nothing but its arguments, so it may run before there is an
/// application object, with texts in English.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(cli::Parser)
public:
    /// `arguments` begins with the name of the program.
    static Parsed parse(const QStringList &arguments);
    /// The output of `--help`.
    static QString help();

private:
    /// Declares all options, with their texts in the current language.
    static void declare(QCommandLineParser &parser);
};

} // namespace cli
