// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/readingtime.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr auto photoTime = 3s; // to look at it, before or after reading
constexpr std::chrono::milliseconds least = 4s;
constexpr std::chrono::milliseconds most = 90s;
// Japanese is read at some 500 characters a minute, where English has some 230 words.
constexpr int charactersOfAWord = 2;

bool isWrittenWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    return first.unicode();
}

int charactersWithoutSpaces(const QString &text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t character = characterAt(text, at);
        count += isWrittenWithoutSpaces(character);
        at += QChar::requiresSurrogates(character);
    }
    return count;
}

} // namespace

int wordCount(const QString &text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype at = 0; at >= 0 && at < text.size(); at = finder.toNextBoundary()) {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) &&
                 !isWrittenWithoutSpaces(characterAt(text, at));
    }
    const int characters = charactersWithoutSpaces(text);
    return words + (characters + charactersOfAWord - 1) / charactersOfAWord;
}

std::chrono::milliseconds readingTime(int words, int wordsAMinute)
{
    const std::chrono::milliseconds reading =
        std::chrono::milliseconds(1min) * words / wordsAMinute;
    return std::clamp(photoTime + reading, least, most);
}

} // namespace ui
