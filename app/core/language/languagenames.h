// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace language {

/// What the languages of a gallery's texts are called, and what their tags say about showing them.
/// Tags are BCP 47; `none` and an empty one stand for no language.
class LanguageNames
{
    Q_DECLARE_TR_FUNCTIONS(language::LanguageNames)
public:
    /// What the language calls itself, with a capital, and its region or script where the tag has
    /// one: "Português (Brasil)". The tag itself where nothing is known of it.
    static QString native(const QString &tag);
    /// What the interface's language calls it, as within a sentence: "simplified Chinese",
    /// "anglais". native() where the catalogue does not know it.
    static QString spoken(const QString &tag);
};

/// The locale that a tag stands for; the C locale for one that says nothing.
QLocale localeOf(const QString &tag);

/// How a text runs: as its language does where it has one with a direction, else as its own first
/// letter does that has one.
Qt::LayoutDirection directionOf(const QString &tag, const QString &words);

} // namespace language
