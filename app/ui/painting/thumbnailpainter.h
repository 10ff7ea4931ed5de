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

/// Fills `area` with a slide's thumbnail, whole on the stage's ground; with its small placeholder
/// while there is none. Requests the thumbnail to fit into `pixels` of the device. Paler where
/// `strength` is below 1, except for the placeholder's number.
void paintThumbnail(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                    imaging::SlideImages *images, QSize pixels, const QPalette &palette,
                    double strength = 1);

/// A tick in the upper corner of a thumbnail where lines end, which says that its slide was seen.
/// It can be told on bright photos and on dark ones.
void paintSeenMark(QPainter &painter, const QRectF &area, Qt::LayoutDirection direction);

/// Outlines a thumbnail, outside of it, `width` thick.
void paintThumbnailOutline(QPainter &painter, const QRectF &area, double width,
                           const QPalette &palette);

} // namespace ui
