// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/detailsource.h"

#include "imaging/decode/canvasgeometry.h"

namespace imaging {

QList<TileLayer> tileLayers(const DetailSource &shown)
{
    const QList<PlacedPicture> &pictures = shown.source.pictures;
    const bool alone = pictures.size() == 1 && fills(pictures.first().target, shown.source.canvas);
    QList<TileLayer> layers;
    for (int i = 0; i < pictures.size(); ++i) {
        const auto &[picture, target] = pictures.at(i);
        const QSize size = shown.parts.value(i);
        if (size.isEmpty())
            continue;
        const bool cut = !picture.region.isNull();
        TileLayer layer;
        layer.picture = picture;
        layer.region = cut ? QRectF(picture.region) : QRectF(QPointF(), size);
        layer.units = cut ? picture.size : size;
        layer.toPhoto = QTransform::fromTranslate(-layer.region.x(), -layer.region.y()) *
                        QTransform::fromScale(size.width() / layer.region.width(),
                                              size.height() / layer.region.height()) *
                        turning(size, picture);
        const QSizeF turned = turnedSize(size, picture);
        const QRectF place = alone ? QRectF(QPointF(), shown.size)
                                   : placed(turned, target.isNull() ? QRectF(QPointF(), shown.size)
                                                                    : QRectF(target));
        layer.toPhoto *=
            QTransform::fromScale(place.width() / turned.width(), place.height() / turned.height());
        layer.toPhoto *= QTransform::fromTranslate(place.x(), place.y());
        layers.append(layer);
    }
    return layers;
}

} // namespace imaging
