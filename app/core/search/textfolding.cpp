// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textfolding.h"

#include <QHash>

#include <algorithm>

namespace search {

namespace {

// Marks that modify a letter have these canonical combining classes: the points of Hebrew, Arabic
// and Syriac, and those set around a letter in any script. The classes between and below belong to
// vowels and signs without which the words of other scripts fall apart.
constexpr int firstPoint = 10;
constexpr int lastPoint = 36;
constexpr int firstMarkAround = 200;

constexpr char32_t noCharacter = 0xffff; // separates texts in an index

bool isIgnored(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format: // soft hyphens, joiners, marks of direction
    case QChar::Mark_Enclosing:
        return true;
    case QChar::Mark_NonSpacing: {
        const int around = QChar::combiningClass(character);
        const bool isVariant = (character >= 0xfe00 && character <= 0xfe0f) ||
                               (character >= 0xe0100 && character <= 0xe01ef) || character == 0x34f;
        return isVariant || (around >= firstPoint && around <= lastPoint) ||
               around >= firstMarkAround;
    }
    default:
        return character == noCharacter || character == U'\u0640'; // Arabic tatweel
    }
}

// Letters and signs that Unicode does not take apart, after folding of case.
QStringView spelling(char32_t character)
{
    switch (character) {
    case U'œ':
        return u"oe";
    case U'æ':
        return u"ae";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'ł':
        return u"l";
    case U'ß':
        return u"ss";
    case U'ŧ':
        return u"t";
    case U'þ':
        return u"th";
    case U'\u0649': // alef maksura, and yeh as Persian writes it
    case U'\u06cc':
        return u"\u064a";
    case U'\u06a9': // kaf as Persian writes it
        return u"\u0643";
    case U'\u0629': // teh marbuta
        return u"\u0647";
    case U'‘':
    case U'’':
    case U'‛':
    case U'ʼ':
    case U'ʻ':
    case U'′':
    case U'`':
    case U'´':
        return u"'";
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
    case U'″':
        return u"\"";
    case U'‐':
    case U'–':
    case U'—':
    case U'―':
    case U'−':
        return u"-";
    default:
        return {};
    }
}

QString foldedCharacter(char32_t character)
{
    if (const QStringView known = spelling(character); !known.isNull())
        return known.toString(); // also signs that NFKD decomposes into a space and a mark
    QString folded;
    const QString parts =
        QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t part : parts.toUcs4()) {
        if (isIgnored(part))
            continue;
        if (QChar::isSpace(part))
            folded += u' ';
        else if (const QStringView known = spelling(part); !known.isNull())
            folded += known;
        else
            folded += QString::fromUcs4(&part, 1);
    }
    return folded;
}

// Cached by character, because texts consist of few different ones.
const QString &foldedOnce(char32_t character)
{
    thread_local QHash<char32_t, QString> known;
    auto at = known.constFind(character);
    if (at == known.constEnd())
        at = known.insert(character, foldedCharacter(character));
    return *at;
}

} // namespace

void appendFolded(QStringView text, QString *words, QList<qsizetype> *origins)
{
    const qsizetype start = words->size();
    const auto append = [&](QChar unit, qsizetype origin) {
        if (unit == u' ' && (words->size() == start || words->back() == u' '))
            return;
        words->append(unit);
        if (origins)
            origins->append(origin);
    };
    if (start == 0)
        words->reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit >= u'a' && unit <= u'z') {
            append(unit, i);
        } else if (unit >= u'A' && unit <= u'Z') {
            append(QChar(unit + (u'a' - u'A')), i);
        } else if (unit <= u' ') {
            append(u' ', i);
        } else {
            char32_t character = unit;
            const qsizetype origin = i;
            if (QChar::isHighSurrogate(unit) && i + 1 < text.size() &&
                text.at(i + 1).isLowSurrogate())
                character = QChar::surrogateToUcs4(unit, text.at(++i).unicode());
            for (const QChar folded : foldedOnce(character))
                append(folded, origin);
        }
    }
    if (words->size() > start && words->back() == u' ') {
        words->chop(1);
        if (origins)
            origins->removeLast();
    }
}

QString folded(QStringView text)
{
    QString words;
    appendFolded(text, &words);
    return words;
}

bool beginsWord(QStringView words, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = words.at(at - 1);
    return !before.isLetterOrNumber() && !before.isMark() && !before.isLowSurrogate();
}

FoldedText::FoldedText(QStringView text)
    : m_length(text.size())
{
    appendFolded(text, &m_words, &m_origins);
}

Place FoldedText::original(Place part) const
{
    if (part.length <= 0 || part.start < 0 || part.end() > m_origins.size())
        return {};
    const qsizetype start = m_origins.at(part.start);
    const qsizetype last = m_origins.at(part.end() - 1);
    const auto next = std::upper_bound(m_origins.cbegin() + part.end(), m_origins.cend(), last);
    return {start, (next == m_origins.cend() ? m_length : *next) - start};
}

QList<Place> placesOf(const QString &foldedWords, QStringView text)
{
    QList<Place> places;
    if (foldedWords.isEmpty())
        return places;
    const FoldedText folded(text);
    const QString &words = folded.words();
    for (qsizetype at = words.indexOf(foldedWords); at >= 0;
         at = words.indexOf(foldedWords, at + foldedWords.size()))
        places.append(folded.original({at, foldedWords.size()}));
    return places;
}

} // namespace search
