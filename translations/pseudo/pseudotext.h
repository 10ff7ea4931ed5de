// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Languages that nobody speaks, made from the English texts, so that what is wrong with
/// translations shows before there are any: a text without brackets was left out, one that does not
/// end with a bracket is cut off. What a program puts in or reads stays as it is: %1, %n, HTML and
/// the letter after an ampersand.
namespace pseudo {

/// In accents, between brackets, 40 % longer: `Discover` is `[Dîîšçöövéŕ]`. As in languages with
/// long words it is the words that grow.
QString accented(const QString &text);

/// Between brackets and marked to run from right to left, each word too: `Open` shows as `]nepO[`.
QString mirrored(const QString &text);

/// As many plural forms as the language has for the English ones, singular and plural.
QStringList plurals(const QString &language, const QStringList &english);

} // namespace pseudo
