// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/missingtranslations.h"

#include "core/language/catalogues.h"

#include <QLocale>

#include <algorithm>

namespace cli {

namespace {

bool areForms(const QString &one, const QString &other)
{
    return gallery::extendsLanguage(one, other) || gallery::extendsLanguage(other, one);
}

bool holds(const QStringList &languages, const QString &language)
{
    return std::any_of(languages.begin(), languages.end(),
                       [&language](const QString &tag) { return areForms(tag, language); });
}

} // namespace

QStringList distinct(const QStringList &languages)
{
    QStringList sorted = languages;
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.count(u'-') < b.count(u'-');
    });
    QStringList kept;
    for (const QString &language : std::as_const(sorted)) {
        if (!holds(kept, language))
            kept += language;
    }
    return kept;
}

QStringList missingLanguages(const gallery::LanguageMap &text, const QStringList &languages)
{
    QStringList own = text.languages();
    own.removeAll(gallery::LanguageMap::none());
    QStringList missing;
    if (own.isEmpty() || languages.size() < 2)
        return missing;
    for (const QString &language : languages) {
        if (!holds(own, language))
            missing += language;
    }
    return missing;
}

QString nameOf(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0);
    if (QLocale::codeToLanguage(primary) == QLocale::AnyLanguage)
        return language;
    return QStringLiteral("%1 (%2)").arg(language::nativeName(primary), language);
}

} // namespace cli
