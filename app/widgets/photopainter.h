// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QImage;
class QModelIndex;
class QPainter;

namespace imaging {
struct Face;
}

namespace widgets {

/// Fills `area` with a photo, pixel by pixel where it was made for this size. What is transparent
/// in it shows a neutral ground on which both black and white can be told.
void paintPhoto(QPainter &painter, const QRectF &area, const QImage &photo);

/// Fills `area` with what a slide's picture is now: the photo, a calm ground where it is on its
/// way, or the placeholder that says why there is none. A picture that is not the photo bears its
/// notice over its lower edge.
void paintFace(QPainter &painter, const QRectF &area, const QModelIndex &slide,
               const imaging::Face &face);

} // namespace widgets
