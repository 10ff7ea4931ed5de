// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace language {

/// Names of the languages of a gallery's texts. Tags are BCP 47; `none` and an empty tag stand for
/// no language.
class LanguageNames
{
    Q_DECLARE_TR_FUNCTIONS(language::LanguageNames)
public:
    /// The language's own name, capitalised, with the region or script that the tag names:
    /// “Português (Brasil)”. The tag itself if the language is unknown.
    static QString native(const QString &tag);
    /// The name in the language of the interface, as used within a sentence: “simplified Chinese”,
    /// “anglais”. native() if the catalogue has no name.
    static QString spoken(const QString &tag);
};

/// The locale of a tag; the C locale if the tag names no known language.
QLocale localeOf(const QString &tag);

/// The direction of a text: that of its language if the tag names one, else that of its first
/// letter that has a direction.
Qt::LayoutDirection directionOf(const QString &tag, const QString &words);

} // namespace language
