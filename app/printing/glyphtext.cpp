// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/glyphtext.h"

#include <QRegularExpression>
#include <QString>

namespace printing {

namespace {

/// Whether a character is one of Unicode's presentation forms.
bool isShape(QChar character)
{
    const ushort code = character.unicode();
    return (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
}

QString lettersOf(const QString &text)
{
    if (text == u'\t')
        return QStringLiteral(" ");
    QString letters;
    for (const QChar character : text) {
        if (!isShape(character)) {
            letters += character;
            continue;
        }
        QString parts = QString(character).normalized(QString::NormalizationForm_KC);
        // A vowel mark alone decomposes into the mark and a space or tatweel that carries it.
        if (parts.size() == 2)
            parts.remove(u' ').remove(QChar(0x0640));
        // An Arabic ligature, as lam-alef, stays one character: poppler would reverse its letters,
        // and search functions know the ligature.
        const bool isArabicLigature = character.unicode() >= 0xFB50 && parts.size() > 1;
        letters += isArabicLigature ? QString(character) : parts;
    }
    return letters;
}

QString textOf(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
    return text;
}

QString hexOf(const QString &text)
{
    QString hex;
    for (const QChar character : text)
        hex += QStringLiteral("%1").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return QStringLiteral("<%1>").arg(hex);
}

/// A range is `<from> <to> <text>`, where the last character of the text is counted up, or `<from>
/// <to> [<text> …]`.
QString readableRange(const QString &range)
{
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]+)>"));
    QStringList codes;
    for (auto found = code.globalMatch(range); found.hasNext();)
        codes += found.next().captured(1);
    if (codes.size() < 3)
        return range;
    const int from = codes.at(0).toInt(nullptr, 16);
    const int to = codes.at(1).toInt(nullptr, 16);
    QStringList texts;
    if (range.contains(u'[')) {
        for (const QString &text : codes.mid(2))
            texts += hexOf(lettersOf(textOf(text)));
    } else {
        QString text = textOf(codes.at(2));
        for (int glyph = from; glyph <= to && !text.isEmpty(); ++glyph) {
            texts += hexOf(lettersOf(text));
            text.back() = QChar(ushort(text.back().unicode() + 1));
        }
    }
    return QStringLiteral("<%1> <%2> [%3]")
        .arg(codes.at(0), codes.at(1), texts.join(QLatin1Char(' ')));
}

} // namespace

QByteArray readableGlyphs(const QByteArray &map)
{
    QStringList lines = QString::fromLatin1(map).split(u'\n');
    bool isInside = false;
    for (QString &line : lines) {
        if (line.contains(u"endbfrange"))
            isInside = false;
        else if (isInside)
            line = readableRange(line);
        if (line.contains(u"beginbfrange"))
            isInside = true;
    }
    return lines.join(u'\n').toLatin1();
}

} // namespace printing
