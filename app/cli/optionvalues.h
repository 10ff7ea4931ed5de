// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include <QString>

/// Parse the values of options. Each function stores one value in the options and returns an empty
/// string, or returns the error as a sentence in the interface's language.
namespace cli {

/// The values of --show, joined by `separator`.
QString viewNames(const QString &separator);

QString parseLanguage(const QString &value, Options &options);
QString parseCaptions(const QString &value, Options &options);
QString parseBeside(const QString &value, Options &options);
QString parseSlide(const QString &value, Options &options);
QString parseTheme(const QString &value, Options &options);
QString parsePart(const QString &value, Options &options);
QString parseSize(const QString &value, Options &options);
QString parseScale(const QString &value, Options &options);
QString parseSort(const QString &value, Options &options);
QString parsePhotos(const QString &value, Options &options);
QString parseList(const QString &value, Options &options);
QString parseScreenshot(const QString &value, Options &options);
QString parsePdf(const QString &value, Options &options);
QString parseLayout(const QString &value, Options &options);

} // namespace cli
