// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace search {

/// The texts of a slide, in the order in which the page shows them.
enum class Field {
    Chapter,
    Title,
    Caption,
    Credit,
    Details, ///< one entry of the metadata: keywords, the name of the file and so on
};

/// Which texts are searched.
enum class Scope {
    Shown,        ///< all fields, in the language that the reader sees
    AllLanguages, ///< all fields in all languages; the language that the reader sees comes first
    Titles,       ///< only titles, in the language that the reader sees
};

/// One text of a gallery. The title of a chapter belongs to the row that the chapter opens at.
struct Source
{
    int row = -1;
    Field field = Field::Title;
    int index = -1;   ///< in the gallery's chapters for Field::Chapter, in the slide's metadata
                      ///< for Field::Details
    QString language; ///< the tag in the language map

    friend bool operator==(const Source &, const Source &) = default;
};

/// The language map that contains a text; null if the gallery has no such text.
const gallery::LanguageMap *mapOf(const gallery::Gallery &gallery, const Source &source);
/// The entry of the metadata that contains a text of Field::Details; null for other texts.
const gallery::Statement *statementOf(const gallery::Gallery &gallery, const Source &source);
/// The plain text of a source, with a line for each paragraph; empty if the gallery has no such
/// text.
QString wordsOf(const gallery::Gallery &gallery, const Source &source);

/// All texts of a gallery in folded form, in the order of slides and fields, in one string that is
/// searched linearly. Holds no reference to the gallery. Immutable, so that any thread may read it.
class TextIndex
{
public:
    /// One text within words().
    struct Text
    {
        qsizetype start;
        int row;
        int index; ///< as in Source
        Field field;
        int language;     ///< index in the index's list of languages
        int repeated = 0; ///< units at the beginning that repeat the slide's title
    };

    /// Takes some microseconds a text; ends early, with some texts, when a stop is requested.
    TextIndex(const gallery::Gallery &gallery, const QStringList &preferences, Scope scope,
              const std::stop_token &stop = {});
    /// A copy of `former` with the texts of some rows read again. Rows and chapters are the same,
    /// and `former` is complete.
    TextIndex(const TextIndex &former, const gallery::Gallery &gallery, int firstRow, int lastRow,
              const std::stop_token &stop = {});

    const QString &words() const { return m_words; }
    const QList<Text> &texts() const { return m_texts; }
    /// The index in texts() of the text at a position in words().
    qsizetype textAt(qsizetype place) const;
    /// The position in words() where the texts of a row begin, or those of the next row that has
    /// any.
    qsizetype startOf(int row) const;
    Source source(const Text &text) const;
    const QString &language(const Text &text) const { return m_languages.at(text.language); }
    /// Whether a text begins by repeating the slide's title.
    bool hasRepeatedTitles() const { return m_hasRepeatedTitles; }

private:
    void addRows(const gallery::Gallery &gallery, int first, int last,
                 const std::stop_token &stop = {});
    /// The number of texts of all rows before this one.
    qsizetype textsBefore(int row) const;
    void add(int row, Field field, int index, const gallery::LanguageMap &map);
    void addDetails(int row, const QList<gallery::Statement> &metadata);
    void addText(const Text &text, const QStringList &values);
    /// The words of a text, an index in texts().
    QStringView wordsAt(qsizetype text) const;
    int numberOf(const QString &language);

    const QStringList m_preferences;
    const Scope m_scope;
    QString m_words;
    QList<Text> m_texts;
    QStringList m_languages;
    bool m_hasRepeatedTitles = false;
};

} // namespace search
