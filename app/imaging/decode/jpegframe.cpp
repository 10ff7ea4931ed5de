// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/jpegframe.h"

#include <QIODevice>
#include <QtEndian>

namespace imaging {

namespace {

constexpr uchar startOfScan = 0xDA;
constexpr int bytesPerCoefficient = 2;
constexpr int frameHeader = 6; // before what it says of each component
constexpr int perComponent = 3;
constexpr qint64 bytesAtOnce = 64 * 1024;

bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

struct Components
{
    int count = 0;
    qint64 coefficients = 0;
};

std::optional<Components> readComponents(const QByteArray &segment, qint64 pixels)
{
    Components components;
    components.count = segment.size() < frameHeader ? 0 : uchar(segment.at(5));
    if (components.count == 0 || segment.size() < frameHeader + components.count * perComponent)
        return {};
    int most = 1; // samples of one component in one unit of all
    int all = 0;
    int widest = 1;
    int highest = 1;
    for (int i = 0; i < components.count; ++i) {
        const uchar sampling = uchar(segment.at(frameHeader + i * perComponent + 1));
        widest = qMax(widest, sampling >> 4);
        highest = qMax(highest, sampling & 0xF);
        all += (sampling >> 4) * (sampling & 0xF);
    }
    most = widest * highest;
    components.coefficients = pixels * all / most;
    return components;
}

// Coded data never holds a marker (T.81, B.1.1.5); of what lies between, little looks like one.
qint64 countScans(QIODevice &device)
{
    qint64 scans = 1;
    bool marked = false;
    for (QByteArray data = device.read(bytesAtOnce); !data.isEmpty();
         data = device.read(bytesAtOnce)) {
        if (marked && uchar(data.at(0)) == startOfScan)
            ++scans;
        for (qsizetype at = data.indexOf('\xFF'); at >= 0; at = data.indexOf('\xFF', at + 1)) {
            if (at + 1 < data.size() && uchar(data.at(at + 1)) == startOfScan)
                ++scans;
        }
        marked = data.endsWith('\xFF');
    }
    return scans;
}

std::optional<JpegFrame> read(QIODevice &device)
{
    if (device.read(2) != QByteArray("\xFF\xD8"))
        return {};
    JpegFrame frame;
    Components components;
    for (;;) {
        char byte = 0;
        if (!device.getChar(&byte))
            return {};
        if (uchar(byte) != 0xFF)
            continue; // decoders skip it as well
        while (uchar(byte) == 0xFF) {
            if (!device.getChar(&byte))
                return {};
        }
        const uchar marker = uchar(byte);
        if (marker == 0 || standsAlone(marker))
            continue;
        const QByteArray length = device.read(2);
        const int rest = length.size() < 2 ? -1 : qFromBigEndian<quint16>(length.constData()) - 2;
        if (rest < 0)
            return {};
        if (isFrame(marker)) {
            const QByteArray segment = device.read(rest);
            if (segment.size() < frameHeader)
                return {};
            frame.pixels = qint64(qFromBigEndian<quint16>(segment.constData() + 1)) *
                           qFromBigEndian<quint16>(segment.constData() + 3);
            const std::optional<Components> there = readComponents(segment, frame.pixels);
            if (!there)
                return {};
            components = *there;
            if (marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE)
                frame.coefficientBytes = components.coefficients * bytesPerCoefficient;
        } else if (marker == startOfScan) {
            const QByteArray segment = device.read(rest);
            if (components.count == 0 || segment.isEmpty())
                return {};
            if (uchar(segment.at(0)) < components.count)
                frame.coefficientBytes = components.coefficients * bytesPerCoefficient;
            if (frame.coefficientBytes > 0)
                frame.scans = countScans(device);
            return frame;
        } else if (!device.seek(device.pos() + rest)) {
            return {};
        }
    }
}

} // namespace

std::optional<JpegFrame> readJpegFrame(QIODevice &device)
{
    device.seek(0);
    const std::optional<JpegFrame> frame = read(device);
    device.seek(0);
    return frame;
}

} // namespace imaging
