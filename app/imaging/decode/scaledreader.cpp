// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/scaledreader.h"

#include "imaging/decode/jpegframe.h"
#include "imaging/decode/jpegregion.h"
#include "imaging/decode/memorybudget.h"

#include <QImageReader>
#include <QTransform>

#include <cmath>

namespace imaging {

namespace {

constexpr int eighths = 8;        // Qt's decoder of JPEG reduces by these
constexpr int animatedCopies = 3; // the picture, what it is painted over, and the second one

} // namespace

QSize scaled(QSizeF size, double scale)
{
    return QSize(qRound(size.width() * scale), qRound(size.height() * scale)).expandedTo({1, 1});
}

QSize ScaledReader::full() const
{
    return inStored(stored);
}

QSize ScaledReader::target() const
{
    return scaled(region.size(), scale);
}

QSize ScaledReader::inStored(QSize size) const
{
    return turn.testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
}

JpegRegion ScaledReader::cut() const
{
    if (!isJpeg() || isWhole())
        return {};
    int divisor = eighths;
    while (divisor > 1 && scale * divisor > 1)
        divisor /= 2;
    const JpegRegion around = cutAround(toStored(region, stored, turn), stored, divisor);
    return around.divisor == divisor ? around : JpegRegion();
}

qint64 ScaledReader::reducedPixels() const
{
    const QSizeF all = scaled(full(), scale);
    const double most = qMax(all.width() / full().width(), all.height() / full().height());
    const int kept = qBound(1, int(std::ceil(eighths * most)), eighths);
    return pixels(stored) * kept * kept / (eighths * eighths);
}

qint64 ScaledReader::cost(const JpegFrame &frame) const
{
    const qint64 results = pixels(target()) * (scale < 1 || turn || !isWhole() ? 2 : 1);
    if (isJpeg()) {
        const JpegRegion part = cut();
        const qint64 decoded = part.area.isNull() ? reducedPixels() : pixels(part.size());
        return (decoded + results) * bytesPerPixel + frame.coefficientBytes;
    }
    // Of GIF and WebP Qt knows it only once they are decoded.
    const QImage::Format pixelFormat = reader.imageFormat();
    const int bits = pixelFormat == QImage::Format_Invalid
                         ? 0
                         : QImage::toPixelFormat(pixelFormat).bitsPerPixel();
    const int indices = isIndexed() ? 1 : 0; // bytes a pixel, beside the colours of these
    const qint64 each = qMax(bytesPerPixel, qint64(bits) / 8) + indices;
    const int copies = reader.supportsAnimation() ? animatedCopies : 1;
    const qint64 encoded = format == "webp" ? encodedBytes : 0; // which it reads at once
    return (pixels(stored) * copies + results) * each + encoded;
}

bool ScaledReader::isIndexed() const
{
    if (isJpeg())
        return false;
    const QImage::Format pixelFormat = reader.imageFormat();
    return pixelFormat == QImage::Format_Mono || pixelFormat == QImage::Format_MonoLSB ||
           pixelFormat == QImage::Format_Indexed8;
}

QImage ScaledReader::read() const
{
    const JpegRegion part = cut();
    // Qt's decoder of PNG would average indices as if they were colours.
    const bool scalesItself = !isIndexed();
    if (isWhole() && target() != full() && scalesItself)
        reader.setScaledSize(inStored(target()));
    else if (!isWhole() && isJpeg() && part.area.isNull()) // all but a few pixels
        reader.setScaledSize(inStored(scaled(full(), scale)));
    if (!part.area.isNull())
        reader.setClipRect(part.area);
    if (part.divisor > 1)
        reader.setScaledSize(part.size());
    const QImage image = reader.read();
    if (image.isNull())
        return image;
    if (isWhole()) { // upright
        return scalesItself || image.size() == target()
                   ? image
                   : image.scaled(target(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

    const QRect covered =
        part.area.isNull() ? QRect(QPoint(), full()) : toUpright(part.area, stored, turn);
    const QRect inside = region.translated(-covered.topLeft());
    const QTransform density = QTransform::fromScale(double(image.width()) / covered.width(),
                                                     double(image.height()) / covered.height());
    const QRect place = density.mapRect(QRectF(inside)).toRect().intersected(image.rect());
    const QImage piece = place == image.rect() ? image : image.copy(place);
    return piece.size() == target()
               ? piece
               : piece.scaled(target(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace imaging
