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

/// Fills `area` with a photo, pixel by pixel where it was made for this size. What is transparent
/// in it shows a neutral ground on which both black and white can be told.
void paintPhoto(QPainter &painter, const QRectF &area, const QImage &photo);

/// Fills `area` with what a slide's picture is now: the photo, a calm ground where it is on its
/// way, or the placeholder that says why there is none. A picture that is not the photo bears its
/// notice over its lower edge.
void paintFace(QPainter &painter, const QRectF &area, const QModelIndex &slide,
               const imaging::ImageState &face);

/// What is to be said of a picture that is not the photo, over the lower edge of `area`; nothing
/// where it is the photo.
void paintNotice(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                 const imaging::ImageState &face);

/// Outlines what has the keyboard, inside `stage`.
void paintOutline(QPainter &painter, const QRectF &area, const QRectF &stage, const QColor &colour);

/// A photo that is larger than the stage, and what there is of it.
struct CloseView
{
    QRectF stage;      ///< nothing is painted outside of it
    QRectF area;       ///< where the whole photo would lie
    QSizeF pixels;     ///< the photo's own size
    QImage whole = {}; ///< in any size
    QList<imaging::Tile> tiles = {};
    /// Several pictures make up the photo: tiles show through to each other where they are
    /// transparent. Else they take the place of what is below.
    bool isComposed = false;
};

/// Paints the photo's pixels onto whole pixels of the device, so that at actual size each is one
/// of them. Where it shows the photo in full detail it is smooth up to twice the actual size;
/// beyond that every pixel is a square, as the grain is what one looks for there. What is coarser
/// is always smooth. Edges of tiles that meet never show.
void paintCloseup(QPainter &painter, const CloseView &view);

} // namespace ui
