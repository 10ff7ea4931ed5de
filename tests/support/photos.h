// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QUrl>

/// Photos whose pixels show which part of which photo they are.
namespace photos {

/// A picture of one colour.
inline QImage plain(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Red, green, blue and yellow quarters, in reading order.
inline QImage quarters(QSize size)
{
    QImage image = plain(size, Qt::red);
    const QSize half = size / 2;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (y < half.height() && x >= half.width())
                image.setPixelColor(x, y, Qt::green);
            else if (y >= half.height())
                image.setPixelColor(x, y, x < half.width() ? Qt::blue : Qt::yellow);
        }
    }
    return image;
}

/// The letters of the quarters that an image shows, in reading order: `RGBY` for an upright one.
inline QString reading(const QImage &image)
{
    QString letters;
    for (const QPointF at :
         {QPointF(0.25, 0.25), QPointF(0.75, 0.25), QPointF(0.25, 0.75), QPointF(0.75, 0.75)}) {
        const QColor colour =
            image.pixelColor(int(at.x() * image.width()), int(at.y() * image.height()));
        const bool red = colour.red() > 128;
        const bool green = colour.green() > 128;
        letters += QLatin1Char(red && green          ? 'Y'
                               : red                 ? 'R'
                               : green               ? 'G'
                               : colour.blue() > 128 ? 'B'
                                                     : '-');
    }
    return letters;
}

/// A folder of photos that is gone with the test.
struct Folder
{
    QString path(const QString &name) const { return directory.filePath(name); }
    QString address(const QString &name) const
    {
        return QUrl::fromLocalFile(path(name)).toString();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }
    QString save(const QString &name, const QImage &image) const
    {
        if (!image.save(path(name), nullptr, 95))
            qFatal("cannot save %s", qPrintable(name));
        return path(name);
    }
    /// A picture in a file of its own.
    gallery::Picture picture(const QString &name, const QImage &image) const
    {
        save(name, image);
        gallery::Picture made;
        made.address = address(name);
        made.size = image.size();
        return made;
    }

    QTemporaryDir directory;
};

inline gallery::Slide slide(const QList<gallery::Picture> &options, QSize size = {300, 200})
{
    gallery::Slide made;
    made.size = size;
    made.medium = gallery::Slide::Medium::Picture;
    if (!options.isEmpty())
        made.layers.append({{}, options});
    return made;
}

inline gallery::Gallery gallery(const QList<gallery::Slide> &slides)
{
    ::gallery::Gallery made;
    made.slides = slides;
    return made;
}

} // namespace photos
