// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/metadataencoding.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace photos {

namespace {

// 0x80 to 0x9F as browsers read them: https://encoding.spec.whatwg.org/index-windows-1252.txt.
// The rest is ISO 8859-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character >= QChar(0x80) && character < QChar(0xA0))
            character = windows1252.at(character.unicode() - 0x80);
    }
    return text;
}

std::optional<QString> decodeWith(QStringDecoder &&decoder, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return {};
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// The parts of ISO 8859 by the final byte of their designation as a set of 96 characters
// (ISO-IR registry).
struct IsoPart
{
    char final;
    const char *name;
};
constexpr std::array isoParts{
    IsoPart{'B', "ISO-8859-2"},  IsoPart{'C', "ISO-8859-3"},  IsoPart{'D', "ISO-8859-4"},
    IsoPart{'L', "ISO-8859-5"},  IsoPart{'G', "ISO-8859-6"},  IsoPart{'F', "ISO-8859-7"},
    IsoPart{'H', "ISO-8859-8"},  IsoPart{'M', "ISO-8859-9"},  IsoPart{'V', "ISO-8859-10"},
    IsoPart{'T', "TIS-620"},     IsoPart{'Y', "ISO-8859-13"}, IsoPart{'_', "ISO-8859-14"},
    IsoPart{'b', "ISO-8859-15"}, IsoPart{'f', "ISO-8859-16"}};

std::optional<QString> decodePart(QByteArrayView bytes, char final)
{
    if (final == 'A')
        return decodeWindows1252(bytes);
    for (const IsoPart &part : isoParts) {
        if (part.final == final)
            return decodeWith(QStringDecoder(part.name, QStringDecoder::Flag::Stateless), bytes);
    }
    return {};
}

std::optional<QString> decodeUtf8(QByteArrayView bytes)
{
    return decodeWith(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless), bytes);
}

} // namespace

QString decodeGuessed(QByteArrayView bytes)
{
    const std::optional<QString> text = decodeUtf8(bytes);
    return text ? *text : decodeWindows1252(bytes);
}

QString decodeDeclared(QByteArrayView bytes, QByteArrayView characterSet)
{
    std::optional<QString> text;
    for (qsizetype i = 0; i + 2 < characterSet.size() && !text; ++i) {
        if (characterSet[i] != '\x1b')
            continue;
        const char intermediate = characterSet[i + 1];
        if (intermediate == '%')
            text = decodeUtf8(bytes);
        else if (intermediate == '-' || intermediate == '.' || intermediate == '/')
            text = decodePart(bytes, characterSet[i + 2]);
    }
    return text ? *text : decodeGuessed(bytes);
}

QString cleaned(const QString &text)
{
    QString result = text.left(mostTextCharacters);
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    result.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') ||
               c == QChar::ByteOrderMark;
    });
    return result.trimmed();
}

} // namespace photos
