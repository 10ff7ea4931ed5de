// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/tiles/deepzoom.h"

#include <QRectF>

class QModelIndex;
class QPainter;

namespace imaging {
struct ImageState;
}

namespace ui {

/// Fills `area` with a photo, without scaling where it has that size in device pixels. Transparent
/// parts show a grey on which both black and white are visible.
void paintPhoto(QPainter &painter, const QRectF &area, const QImage &photo);

/// Fills `area` with the drawn placeholder of a slide that has no photo.
void paintSlidePlaceholder(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                           const imaging::ImageState &face);

/// Paints SlideTexts::notice() over the lower edge of `area`; nothing if it is empty.
void paintNotice(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                 const imaging::ImageState &face);

/// Paints the focus outline around `area`, but inside `stage`.
void paintOutline(QPainter &painter, const QRectF &area, const QRectF &stage, const QColor &colour);

/// A magnified photo and the images of it that are loaded. Rectangles are in device-independent
/// pixels.
struct DeepZoomView
{
    QRectF stage;      ///< the view, to which painting is clipped
    QRectF area;       ///< of the whole photo, mostly beyond the view
    QSizeF pixels;     ///< the photo's own size
    QImage whole = {}; ///< the whole photo in any size; may be null
    QList<imaging::Tile> tiles = {};
    /// Several pictures make up the photo, so that transparent parts of a tile show the tiles below
    /// it. Else a tile replaces what is below it.
    bool isComposed = false;
};

/// Paints a magnified photo aligned to device pixels, so that at actual size one pixel is one
/// device pixel. Tiles in full detail are interpolated up to twice the actual size; beyond that
/// every pixel is a square. Coarser tiles are always interpolated. Adjacent tiles meet without a
/// gap.
void paintDeepZoom(QPainter &painter, const DeepZoomView &view);

} // namespace ui
