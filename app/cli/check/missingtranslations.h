// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QString>
#include <QStringList>

namespace cli {

/// Removes languages that are regional forms of another one: `fr`, `fr-CA` and `en` become `fr` and
/// `en`. One or no language means that no translation is needed.
QStringList distinct(const QStringList &languages);

/// The languages that a text lacks in any regional form. Empty for a single language, an empty
/// text, and a text without a language.
QStringList missingLanguages(const gallery::LanguageMap &text, const QStringList &languages);

/// A language's name with its tag: `Français (fr)`.
QString nameOf(const QString &language);

} // namespace cli
