// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>

#include <exiv2/exiv2.hpp>

/// Photos as cameras write them, with an embedded preview.
namespace cameraphotos {

inline QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

/// A JPEG with this orientation (Exif's number), photo and preview as the sensor lay. Its path.
inline QString write(const QString &path, const QImage &photo, const QByteArray &preview,
                     int orientation = 1)
{
    if (!photo.save(path, "JPEG", 95))
        qFatal("cannot save %s", qPrintable(path));
    const auto file = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
    file->readMetadata();
    file->exifData()["Exif.Image.Orientation"] = quint16(orientation);
    Exiv2::ExifThumb(file->exifData())
        .setJpegThumbnail(reinterpret_cast<const Exiv2::byte *>(preview.constData()),
                          long(preview.size()));
    file->writeMetadata();
    return path;
}

inline QString write(const QString &path, const QImage &photo, const QImage &preview,
                     int orientation = 1)
{
    return write(path, photo, jpeg(preview), orientation);
}

} // namespace cameraphotos
