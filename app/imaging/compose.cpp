// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/compose.h"

#include "imaging/decode.h"

#include <QPainter>

#include <cmath>

namespace imaging {

namespace {

constexpr double sameShape = 0.02; // by which rounded sizes of one picture differ
constexpr int unknownCanvas = 1000;

bool isSideways(double rotation)
{
    return std::fmod(std::abs(rotation), 180) == 90;
}

QImage turned(const QImage &image, const gallery::Picture &picture)
{
    const QImage straight = picture.mirrored ? image.mirrored(true, false) : image;
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

Decoded decodePart(const Part &part, QSize fit)
{
    if (part.fault)
        return {{}, false, {}, part.fault};
    Wanted wanted{isSideways(part.picture.rotation) ? fit.transposed() : fit};
    if (!part.regionServed) {
        wanted.region = part.picture.region;
        wanted.regionOf = part.picture.size;
    }
    Decoded decoded =
        part.file.isEmpty() ? decodeBytes(part.bytes, wanted) : decodeFile(part.file, wanted);
    if (!decoded.fault) {
        decoded.image = turned(decoded.image, part.picture);
        decoded.size = QTransform()
                           .rotate(part.picture.rotation)
                           .mapRect(QRectF(QPointF(), decoded.size))
                           .size()
                           .toSize();
    }
    return decoded;
}

bool fills(const QRect &target, QSize canvas)
{
    return target.isNull() || target == QRect(QPoint(0, 0), canvas);
}

// Where in its place a picture goes: all of it where the shapes agree, else as large as it fits.
QRectF placed(QSizeF picture, const QRectF &place)
{
    const double difference =
        (picture.width() * place.height()) / (picture.height() * place.width());
    if (std::abs(difference - 1) <= sameShape)
        return place;
    QRectF area(QPointF(), picture.scaled(place.size(), Qt::KeepAspectRatio));
    area.moveCenter(place.center());
    return area;
}

QSize canvasOf(const QList<Part> &parts, QSize canvas)
{
    if (!canvas.isEmpty())
        return canvas;
    QRect covered;
    for (const Part &part : parts)
        covered |= part.target;
    if (!covered.isEmpty())
        return {covered.right() + 1, covered.bottom() + 1};
    for (const Part &part : parts) {
        if (!part.picture.size.isEmpty())
            return part.picture.size;
    }
    return {unknownCanvas, unknownCanvas};
}

} // namespace

Composed compose(const QList<Part> &parts, QSize canvas, QSize fit)
{
    if (parts.size() == 1 && fills(parts.first().target, canvas)) {
        const Decoded decoded = decodePart(parts.first(), fit);
        if (decoded.fault)
            return {{}, {}, false, decoded.fault};
        return {paintable(decoded.image), decoded.size, decoded.full, {}};
    }

    const QSize units = canvasOf(parts, canvas);
    const QSize size =
        fit.isEmpty() ? units : units.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1});
    const double scale = double(size.width()) / units.width();
    Composed composed;
    composed.size = units;
    composed.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    composed.image.fill(Qt::transparent);
    QPainter painter(&composed.image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    bool painted = false;
    for (const Part &part : parts) {
        const QRectF place =
            part.target.isNull()
                ? QRectF(QPointF(), size)
                : QRectF(part.target.x() * scale, part.target.y() * scale,
                         part.target.width() * scale, part.target.height() * scale);
        const Decoded decoded = decodePart(part, place.size().toSize().expandedTo({1, 1}));
        if (!decoded.fault) {
            painter.drawImage(placed(decoded.image.size(), place), decoded.image);
            painted = true;
        } else if (!composed.fault) {
            composed.fault = decoded.fault;
        }
    }
    painter.end();
    if (!painted)
        composed.image = {};
    return composed;
}

} // namespace imaging
