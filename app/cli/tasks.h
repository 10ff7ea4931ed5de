// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "sources/loading/openresult.h"

#include <QStringList>

/// The tasks that need no window. They wait for files and servers, print, and return the program's
/// exit status.
namespace tasks {

/// What the options ask to open.
loading::OpenRequest wish(const cli::Options &options);

/// `--list`: what was opened, as text in the reader's languages or as JSON in all of them.
int list(const loading::OpenResult &opened, const cli::Options &options,
         const QStringList &languages);

/// `--pdf`: what was opened, or the slide that the options name, as a PDF file. Needs a
/// QGuiApplication.
int savePdf(const loading::OpenResult &opened, const cli::Options &options,
            const QStringList &languages);

/// `--check`: a line for each finding in any of the sources.
int check(const cli::Options &options, const QStringList &languages);

} // namespace tasks
