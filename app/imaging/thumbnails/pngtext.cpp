// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/thumbnails/pngtext.h"

#include <QtEndian>

namespace imaging {

namespace {

constexpr qsizetype signatureLength = 8;
constexpr qsizetype headerLength = 4 + 4 + 13 + 4; // length, type, IHDR's content, checksum
constexpr quint32 polynomial = 0xedb88320;         // PNG specification, annex D

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1u) ? (sum >> 1) ^ polynomial : sum >> 1;
    }
    return ~sum;
}

} // namespace

QByteArray withTexts(const QByteArray &png, const QList<std::pair<QByteArray, QByteArray>> &texts)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n") || png.size() < signatureLength + headerLength)
        return png;
    QByteArray chunks;
    for (const auto &[keyword, value] : texts) {
        const QByteArray content = keyword + '\0' + value;
        const QByteArray checked = "tEXt" + content;
        chunks += bigEndian(quint32(content.size())) + checked + bigEndian(checksum(checked));
    }
    QByteArray result = png;
    return result.insert(signatureLength + headerLength, chunks);
}

} // namespace imaging
