// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/canvasgeometry.h"

#include <cmath>

namespace imaging {

namespace {

constexpr double sameShape = 0.02; // by which rounded sizes of one picture differ
constexpr int unknownCanvas = 1000;

QTransform turningInPlace(QSize shown, const gallery::Picture &picture)
{
    QTransform turned;
    turned.rotate(picture.rotation);
    if (picture.mirrored)
        turned = QTransform(-1, 0, 0, 1, shown.width(), 0) * turned;
    return turned;
}

} // namespace

bool fills(const QRect &target, QSize canvas)
{
    return target.isNull() || target == QRect(QPoint(0, 0), canvas);
}

QSize canvasUnits(QSize canvas, const QList<QRect> &targets, QSize fallback)
{
    if (!canvas.isEmpty())
        return canvas;
    QRect covered;
    for (const QRect &target : targets)
        covered |= target;
    if (!covered.isEmpty())
        return {covered.right() + 1, covered.bottom() + 1};
    return fallback.isEmpty() ? QSize(unknownCanvas, unknownCanvas) : fallback;
}

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

QSize turnedSize(QSize size, const gallery::Picture &picture)
{
    return turningInPlace(size, picture).mapRect(QRectF(QPointF(), size)).size().toSize();
}

QTransform turning(QSize shown, const gallery::Picture &picture)
{
    const QTransform turned = turningInPlace(shown, picture);
    const QRectF box = turned.mapRect(QRectF(QPointF(), shown));
    return turned * QTransform::fromTranslate(-box.x(), -box.y());
}

} // namespace imaging
