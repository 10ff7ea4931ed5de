// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pseudotext.h"

#include <QRegularExpression>

#include <functional>
#include <utility>

namespace pseudo {

namespace {

constexpr double growth = 0.4;
constexpr int arabicForms = 6; // none, one, two, few, many, other

/// What stays as it is: places, tags and entities.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(
        QStringLiteral("%L?(?:\\d{1,2}|n)|</?[a-zA-Z][^<>]*>|&(?:#\\d+|[a-z]+);"));
    return pattern;
}

using Change = std::function<QString(const QString &)>;

/// Changes the words between what stays as it is.
QString changed(const QString &text, const Change &change)
{
    QString result;
    qsizetype done = 0;
    for (auto pieces = kept().globalMatch(text); pieces.hasNext();) {
        const QRegularExpressionMatch piece = pieces.next();
        result += change(text.mid(done, piece.capturedStart() - done)) + piece.captured();
        done = piece.capturedEnd();
    }
    return result + change(text.mid(done));
}

QChar accent(QChar letter)
{
    static const QString plain = QStringLiteral("aceginorsuyzACEGINORSUYZ");
    static const QString with = QStringLiteral("áçéğîñöŕšûýžÁÇÉĞÎÑÖŔŠÛÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : with.at(at);
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouyAEIOUY").contains(letter);
}

/// Where the names of files begin that a file dialog shows, which it looks for at the end; or -1.
qsizetype filterIn(const QString &text)
{
    static const QRegularExpression filter(QStringLiteral(" \\((?:\\*|%1)\\)$"));
    return text.indexOf(filter);
}

int lettersIn(const QString &text)
{
    int count = 0;
    changed(text, [&count](const QString &words) {
        count += int(words.size());
        return words;
    });
    return count;
}

} // namespace

QString accented(const QString &text)
{
    if (const qsizetype filter = filterIn(text); filter >= 0)
        return accented(text.left(filter)) + text.mid(filter);
    // The brackets are two of the characters that it grows by.
    int missing = int(lettersIn(text) * growth + 0.999) - 2;
    QString body = changed(text, [&missing](const QString &words) {
        QString result;
        bool isMarked = false; // the letter after an ampersand is a key's
        for (const QChar letter : words) {
            if (std::exchange(isMarked, !isMarked && letter == u'&')) {
                result += letter;
                continue;
            }
            result += accent(letter);
            if (missing > 0 && isVowel(letter)) {
                result += accent(letter);
                --missing;
            }
        }
        return result;
    });
    for (; missing > 0; --missing)
        body += u'ö';
    return u'[' + body + u']';
}

QString mirrored(const QString &text)
{
    if (const qsizetype filter = filterIn(text); filter >= 0)
        return mirrored(text.left(filter)) + text.mid(filter);
    static const QRegularExpression words(QStringLiteral("(&?\\p{L}[\\p{L}\\p{N}'’-]*)"));
    const QString body = changed(
        text, [](QString run) { return run.replace(words, QStringLiteral("\u202E\\1\u202C")); });
    const QString mark = QStringLiteral("\u200F");
    return mark + u'[' + body + u']' + mark;
}

QStringList plurals(const QString &language, const QStringList &english)
{
    if (!language.startsWith(u"ar"))
        return english;
    QStringList forms(arabicForms, english.last());
    forms[1] = english.first();
    return forms;
}

} // namespace pseudo
