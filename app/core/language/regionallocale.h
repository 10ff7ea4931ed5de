// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace language {

/// The locale that dates and figures are written by in a language of the interface (a BCP 47 tag):
/// with the region of the desktop (LC_ALL, LC_TIME, LANG) where that names one for this language,
/// else with the region that the language comes from, so that English has no American dates unless
/// the desktop is American.
QLocale regionalLocale(const QString &language);

} // namespace language
