// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// Text folding: two spellings that differ only in case, accents, ligatures, or the kind of spaces,
/// apostrophes, quotes and dashes compare as equal.
namespace search {

/// A part of a text, in UTF-16 units.
struct Place
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const Place &, const Place &) = default;
};

/// The folded form of a text: decomposed for compatibility (NFKD), without marks that only modify a
/// letter, case-folded, and with letters such as œ and ß spelled out. Runs of white space become
/// one space; none is left at the ends.
QString folded(QStringView text);

/// Appends the folded form of `text` to `words`. With `origins`, also appends for each unit the
/// position in `text` of the character that it comes from.
void appendFolded(QStringView text, QString *words, QList<qsizetype> *origins = nullptr);

/// Whether a word begins at a unit of a folded text.
bool beginsWord(QStringView words, qsizetype at);

/// A folded text with the positions of its characters in the original text.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    const QString &words() const { return m_words; }
    /// The whole characters of the original text, with their marks, that a part of the folded text
    /// comes from.
    Place original(Place part) const;

private:
    QString m_words;
    QList<qsizetype> m_origins;
    qsizetype m_length; ///< of the original
};

/// Finds folded words in a text. Returns their places in the original text, in order and without
/// overlaps.
QList<Place> placesOf(const QString &foldedWords, QStringView text);

} // namespace search
