// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QString>
#include <QStringList>

namespace cli {

/// Languages without those that are only regional forms of another: of `fr`, `fr-CA` and `en`,
/// `fr` and `en`. One or none needs no translation.
QStringList distinct(const QStringList &languages);

/// Which of these languages a text lacks, in no form; none where there is only one to have, where
/// there is no text, or where all of it is without a language.
QStringList missingLanguages(const gallery::LanguageMap &text, const QStringList &languages);

/// A language's name for people, with its tag: `Français (fr)`.
QString nameOf(const QString &language);

} // namespace cli
