// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// What makes two spellings the same to somebody who looks for words: case, accents, ligatures and
/// the widths and kinds of spaces, apostrophes, quotes and dashes do not count.
namespace search {

/// A part of a text as it was written, in UTF-16 units.
struct Place
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const Place &, const Place &) = default;
};

/// A text as it is compared: decomposed for compatibility (NFKD), without marks that only modify a
/// letter, case-folded, with letters such as œ and ß spelled out. Runs of white space are one
/// space; there is none at the ends.
QString folded(QStringView text);

/// Adds a text as it is compared. With `origins`, also adds for each unit where the character that
/// it stands for begins in `text`.
void appendFolded(QStringView text, QString *words, QList<qsizetype> *origins = nullptr);

/// Whether a word begins at that unit of a folded text.
bool beginsWord(QStringView words, qsizetype at);

/// A folded text that knows where everything stood in the one that it was made from.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    const QString &words() const { return m_words; }
    /// The whole characters of the original that a part of the folded text comes from, with the
    /// marks on them.
    Place original(Place part) const;

private:
    QString m_words;
    QList<qsizetype> m_origins;
    qsizetype m_length; ///< of the original
};

/// Where a text holds words that were folded, in the original, in order and without overlaps.
QList<Place> placesOf(const QString &foldedWords, QStringView text);

} // namespace search
