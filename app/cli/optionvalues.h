// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include <QString>

/// Parse the values of options. Each function stores one value in the options and returns an empty
/// string, or returns the error as a sentence in the interface's language.
namespace cli {

/// The values of --show, joined by `separator`.
QString partNames(const QString &separator);

QString takeLanguage(const QString &value, Options &options);
QString takeCaptions(const QString &value, Options &options);
QString takeBeside(const QString &value, Options &options);
QString takeSlide(const QString &value, Options &options);
QString takeTheme(const QString &value, Options &options);
QString takePart(const QString &value, Options &options);
QString takeSize(const QString &value, Options &options);
QString takeScale(const QString &value, Options &options);
QString takeSort(const QString &value, Options &options);
QString takePhotos(const QString &value, Options &options);
QString takeList(const QString &value, Options &options);
QString takeScreenshot(const QString &value, Options &options);
QString takePdf(const QString &value, Options &options);
QString takeLayout(const QString &value, Options &options);

} // namespace cli
