// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gallery {

/// One text in several languages, of which one is chosen when the text is shown: a IIIF language
/// map (Presentation 3.0 §4.4). A language holds one or more values; values without a language
/// stand under `none`.
class LanguageMap
{
public:
    /// What is shown of a map: every value of one language, never a mixture.
    struct Choice
    {
        QString language; ///< the map's own tag, `none`, or empty when there is nothing to show
        QStringList values;
    };

    /// The tag of values that have no language.
    static QString none();

    /// An empty map.
    LanguageMap() = default;
    /// One value in one language.
    LanguageMap(const QString &language, const QString &value);

    /// Adds values to a language. `@none` (Presentation 2 writes it so) is `none`; an empty list
    /// adds nothing, as an empty array means that the language is absent.
    void add(const QString &language, const QStringList &values);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// The tags in the order in which they were added.
    QStringList languages() const;
    /// The values of a language, by its exact tag; empty where the map has none.
    QStringList values(const QString &language) const;

    /// What a reader sees who prefers these languages (BCP 47 tags, best first), by §4.4:
    /// all values where none has a language; else the best match (exact, then the language without
    /// its region, then with any region; case is ignored); else those without a language; else
    /// those of the first language.
    Choice choose(const QStringList &preferences) const;

    /// The chosen values on one line, with ` · ` between them, as titles and labels need them.
    QString line(const QStringList &preferences) const;

    friend bool operator==(const LanguageMap &, const LanguageMap &) = default;

private:
    struct Entry
    {
        QString language;
        QStringList values;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    const Entry *bestMatch(const QString &preference) const;

    QList<Entry> m_entries;
};

/// Whether `tag` is `prefix` or a longer form of it, ignoring case: `fr-CA` extends `fr`, `frr`
/// does not (RFC 4647 §3.3.1).
bool extendsLanguage(const QString &tag, const QString &prefix);

} // namespace gallery
