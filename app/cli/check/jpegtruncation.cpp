// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/jpegtruncation.h"

#include <QtEndian>

namespace cli {

namespace {

constexpr uchar startOfImage = 0xD8;
constexpr uchar endOfImage = 0xD9;
constexpr uchar startOfScan = 0xDA;

// Whether a marker stands alone, inside coded data: a stuffed byte, a restart, or padding.
bool isPartOfData(uchar marker)
{
    return marker == 0x00 || (marker >= 0xD0 && marker <= 0xD7) || marker == 0xFF;
}

} // namespace

bool isCutOff(const QByteArray &jpeg)
{
    const auto byteAt = [&jpeg](qsizetype at) { return uchar(jpeg.at(at)); };
    if (jpeg.size() < 2 || byteAt(0) != 0xFF || byteAt(1) != startOfImage)
        return false;
    bool inData = false;
    for (qsizetype at = 2; at + 1 < jpeg.size();) {
        const uchar marker = byteAt(at + 1);
        if (byteAt(at) != 0xFF || (inData && isPartOfData(marker))) {
            ++at;
        } else if (marker == endOfImage) {
            return false;
        } else if (at + 3 < jpeg.size()) {
            inData = inData || marker == startOfScan;
            at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        } else {
            return true;
        }
    }
    return true;
}

} // namespace cli
