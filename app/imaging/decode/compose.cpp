// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/compose.h"

#include "imaging/decode/canvasgeometry.h"
#include "imaging/decode/decode.h"

#include <QPainter>

#include <cmath>

namespace imaging {

namespace {

QSize unitsOf(const QList<ImageSource> &parts, QSize canvas)
{
    QList<QRect> targets;
    for (const ImageSource &part : parts)
        targets.append(part.target);
    return canvasUnits(canvas, targets, parts.first().picture.size);
}

bool isSideways(double rotation)
{
    return std::fmod(std::abs(rotation), 180) == 90;
}

QImage flippedSideways(const QImage &image)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    return image.flipped(Qt::Horizontal);
#else
    return image.mirrored(true, false);
#endif
}

QImage turned(const QImage &image, const gallery::Picture &picture)
{
    const QImage straight = picture.mirrored ? flippedSideways(image) : image;
    if (std::fmod(picture.rotation, 360) == 0)
        return straight;
    // Qt turns by quarters without touching a pixel; its angles are clockwise on a screen.
    return straight.transformed(QTransform().rotate(picture.rotation), Qt::SmoothTransformation);
}

QImage paintable(const QImage &image)
{
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                         : QImage::Format_RGB32);
}

Decoded decodeSource(const ImageSource &part, const Wanted &wanted)
{
    if (!part.mosaic.tiles.isEmpty())
        return decodeMosaic(part.mosaic, wanted);
    return part.file.isEmpty() ? decodeBytes(part.bytes, wanted) : decodeFile(part.file, wanted);
}

// What was made smaller before it came here is as large as it was there.
void countWhole(Decoded &decoded, const ImageSource &part)
{
    if (part.wholeSize.isEmpty())
        return;
    const QRect whole(QPoint(0, 0), part.wholeSize);
    decoded.size =
        part.picture.region.isNull() ? whole.size() : part.picture.region.intersected(whole).size();
    decoded.full = decoded.full && decoded.image.width() >= decoded.size.width();
}

Decoded decodePart(const ImageSource &part, QSize fit, const std::stop_token &stop)
{
    if (part.fault)
        return {{}, false, {}, part.fault};
    Wanted wanted{isSideways(part.picture.rotation) ? fit.transposed() : fit};
    if (!part.regionServed) {
        wanted.region = part.picture.region;
        wanted.regionOf = part.picture.size;
    }
    wanted.stop = stop;
    Decoded decoded = decodeSource(part, wanted);
    if (!decoded.image.isNull()) {
        countWhole(decoded, part);
        decoded.image = turned(decoded.image, part.picture);
    }
    return decoded;
}

} // namespace

ComposedImage compose(const QList<ImageSource> &parts, QSize canvas, QSize fit,
                      const std::stop_token &stop)
{
    if (parts.size() == 1 && fills(parts.first().target, canvas)) {
        const Decoded decoded = decodePart(parts.first(), fit, stop);
        ComposedImage composed;
        composed.fault = decoded.fault;
        if (decoded.image.isNull())
            return composed;
        composed.image = paintable(decoded.image);
        composed.size = turnedSize(decoded.size, parts.first().picture);
        composed.parts = {decoded.size};
        composed.full = decoded.full;
        composed.drawing = decoded.drawing;
        if (decoded.moves)
            composed.moving = std::make_shared<const ImageSource>(parts.first());
        return composed;
    }

    const QSize units = unitsOf(parts, canvas);
    const QSize size =
        fit.isEmpty() ? units : units.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1});
    const double scale = double(size.width()) / units.width();
    ComposedImage composed;
    composed.size = units;
    composed.isCanvas = true;
    composed.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    composed.image.fill(Qt::transparent);
    QPainter painter(&composed.image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    bool painted = false;
    for (const ImageSource &part : parts) {
        const QRectF place =
            part.target.isNull()
                ? QRectF(QPointF(), size)
                : QRectF(part.target.x() * scale, part.target.y() * scale,
                         part.target.width() * scale, part.target.height() * scale);
        const Decoded decoded = decodePart(part, place.size().toSize().expandedTo({1, 1}), stop);
        composed.parts.append(decoded.size);
        if (!decoded.image.isNull()) {
            painter.drawImage(placed(decoded.image.size(), place), decoded.image);
            painted = true;
        }
        if (!composed.fault)
            composed.fault = decoded.fault;
    }
    painter.end();
    if (!painted)
        composed.image = {};
    return composed;
}

QImage placedFrame(const QImage &frame, const ImageSource &part, QSize fit)
{
    QRect region = frame.rect();
    if (!part.regionServed && !part.picture.region.isNull()) {
        const QSizeF of = part.picture.size.isEmpty() ? frame.size() : part.picture.size;
        const QTransform inPixels =
            QTransform::fromScale(frame.width() / of.width(), frame.height() / of.height());
        region &= inPixels.mapRect(QRectF(part.picture.region)).toRect();
    }
    const QSize room = isSideways(part.picture.rotation) ? fit.transposed() : fit;
    QSize size = region.size();
    if (size.width() > room.width() || size.height() > room.height())
        size = size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QImage piece = region == frame.rect() ? frame : frame.copy(region);
    const QImage fitted = size == piece.size()
                              ? piece
                              : piece.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return paintable(turned(fitted, part.picture));
}

} // namespace imaging
