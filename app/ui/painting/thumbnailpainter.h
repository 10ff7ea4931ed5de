// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QSize>

class QModelIndex;
class QPainter;
class QPalette;

namespace imaging {
class SlideImages;
}

namespace ui {

/// Fills `area` with a slide's thumbnail, scaled to fit and centred; with a quiet ground while it
/// is on its way, the same with a sign where it could not be loaded, and the small placeholder of a
/// slide without a photo. The thumbnail is requested at a size of `pixels` device pixels.
/// `strength` is the opacity from 0 to 1; a placeholder's number stays opaque.
void paintThumbnail(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                    imaging::SlideImages *images, QSize pixels, const QPalette &palette,
                    double strength = 1);

/// Paints the tick for a seen slide in the upper trailing corner of a thumbnail, visible on bright
/// and on dark photos.
void paintSeenMark(QPainter &painter, const QRectF &area, Qt::LayoutDirection direction);

/// Paints an outline of that width around a thumbnail.
void paintThumbnailOutline(QPainter &painter, const QRectF &area, double width,
                           const QPalette &palette);

} // namespace ui
