// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/composedimage.h"

#include "imaging/decode/canvasgeometry.h"

namespace imaging {

QList<TileLayer> closeLayers(const ComposedSource &shown)
{
    const QList<Attempt::Piece> &pieces = shown.attempt.pieces;
    const bool alone = pieces.size() == 1 && fills(pieces.first().target, shown.attempt.canvas);
    QList<TileLayer> layers;
    for (int i = 0; i < pieces.size(); ++i) {
        const Attempt::Piece &piece = pieces.at(i);
        const QSize size = shown.parts.value(i);
        if (size.isEmpty())
            continue;
        const bool cut = !piece.picture.region.isNull();
        TileLayer layer;
        layer.picture = piece.picture;
        layer.region = cut ? QRectF(piece.picture.region) : QRectF(QPointF(), size);
        layer.units = cut ? piece.picture.size : size;
        layer.toPhoto = QTransform::fromTranslate(-layer.region.x(), -layer.region.y()) *
                        QTransform::fromScale(size.width() / layer.region.width(),
                                              size.height() / layer.region.height()) *
                        turning(size, piece.picture);
        const QSizeF turned = turnedSize(size, piece.picture);
        const QRectF place =
            alone ? QRectF(QPointF(), shown.size)
                  : placed(turned, piece.target.isNull() ? QRectF(QPointF(), shown.size)
                                                         : QRectF(piece.target));
        layer.toPhoto *=
            QTransform::fromScale(place.width() / turned.width(), place.height() / turned.height());
        layer.toPhoto *= QTransform::fromTranslate(place.x(), place.y());
        layers.append(layer);
    }
    return layers;
}

} // namespace imaging
