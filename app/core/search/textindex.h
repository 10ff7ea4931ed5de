// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace search {

/// The texts of a slide in the order in which the page shows them.
enum class Field { Chapter, Title, Caption, Credit };

/// What is looked through.
enum class Scope {
    Shown,        ///< every field in the language that the reader sees
    AllLanguages, ///< every field in every language, the one that the reader sees first
    Titles,       ///< only titles, as the reader sees them
};

/// One text of a gallery. A chapter's title belongs to the row at which the chapter opens.
struct Source
{
    int row = -1;
    Field field = Field::Title;
    int chapter = -1; ///< of the gallery's chapters, where the field is one
    QString language; ///< the map's own tag

    friend bool operator==(const Source &, const Source &) = default;
};

/// The map that holds a text; null where the gallery holds no such text.
const gallery::LanguageMap *mapOf(const gallery::Gallery &gallery, const Source &source);
/// The words of a text as the reader sees them, a line a paragraph; none where the gallery holds no
/// such text.
QString wordsOf(const gallery::Gallery &gallery, const Source &source);

/// All texts of a gallery as they are compared, in the order of slides and fields, in one string:
/// to search is to run through it once. It holds no part of the gallery and never changes, so any
/// thread may look at it.
class TextIndex
{
public:
    /// One text within words().
    struct Text
    {
        qsizetype start;
        int row;
        int chapter;
        Field field;
        int language; ///< of the index's own list
    };

    /// Takes some microseconds a text; ends early, with some texts, when a stop is requested.
    TextIndex(const gallery::Gallery &gallery, const QStringList &preferences, Scope scope,
              const std::stop_token &stop = {});
    /// The same with the texts of some rows read anew. Rows and chapters are those of `former`,
    /// which was not stopped.
    TextIndex(const TextIndex &former, const gallery::Gallery &gallery, int firstRow, int lastRow,
              const std::stop_token &stop = {});

    const QString &words() const { return m_words; }
    const QList<Text> &texts() const { return m_texts; }
    /// The index of the text at a place in words().
    qsizetype textAt(qsizetype place) const;
    /// The place where the texts of a row begin, or those of the next row that has any.
    qsizetype startOf(int row) const;
    Source source(const Text &text) const;

private:
    void addRows(const gallery::Gallery &gallery, int first, int last,
                 const std::stop_token &stop = {});
    /// The number of texts that belong to the rows before this one.
    qsizetype textsBefore(int row) const;
    void add(int row, Field field, int chapter, const gallery::LanguageMap &map);
    void addText(const Text &text, const QStringList &values);
    int numberOf(const QString &language);

    const QStringList m_preferences;
    const Scope m_scope;
    QString m_words;
    QList<Text> m_texts;
    QStringList m_languages;
};

} // namespace search
