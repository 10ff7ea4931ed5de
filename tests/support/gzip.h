// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

/// The bytes as gzip writes them (RFC 1952).
inline QByteArray gzip(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    const quint32 trailer[] = {qToLittleEndian(~crc), qToLittleEndian(quint32(bytes.size()))};
    // Between Qt's length and zlib's header, and zlib's checksum, lies what both formats share.
    const QByteArray deflated = qCompress(bytes).sliced(6).chopped(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated +
           QByteArray(reinterpret_cast<const char *>(trailer), sizeof(trailer));
}
