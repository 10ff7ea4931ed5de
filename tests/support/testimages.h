// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QStringList>

/// Creates pictures with other programs.
namespace testimages {

/// Runs a program that writes files, and aborts the test if it fails.
inline void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(' ')),
               process.readAll().constData());
}

/// Runs ImageMagick's `convert`. Returns the last argument, the file written.
inline QString convert(const QStringList &arguments)
{
    run("convert", arguments);
    return arguments.last();
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = 95)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

/// A picture whose pixels all differ from their neighbours, so that every region is recognisable.
inline QImage grain(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525 + 1013904223;
            line[x] = qRgb(x * 255 / size.width(), y * 255 / size.height(), int(state >> 24));
        }
    }
    return image;
}

} // namespace testimages
