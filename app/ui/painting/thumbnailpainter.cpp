// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/painting/thumbnailpainter.h"

#include "imaging/placeholder/placeholder.h"
#include "imaging/store/slideimages.h"
#include "ui/painting/photopainter.h"
#include "ui/painting/skeleton.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double thumbnailRadius = 3;
constexpr double outlineRadius = 5;
constexpr double outlineDistance = 2.5;
constexpr double markShare = 0.22; // of the thumbnail's height
constexpr double signShare = 0.3;
constexpr double leastMark = 11; // in which a tick can still be recognised
constexpr double mostMark = 20;
constexpr double markInset = 3;
constexpr QRgb markGround = 0xd2101216;
constexpr double thumbnailRimAlpha = 0.85; // for dark photos

} // namespace

void paintThumbnail(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                    imaging::SlideImages *images, QSize pixels, const QPalette &palette,
                    double strength)
{
    images->requestThumbnail(slide.row(), pixels);
    const imaging::ImageState state = images->thumbnail(slide.row());
    const QImage &photo = state.image;
    if (photo.isNull() && state.state != imaging::ImageState::State::None) {
        painter.setOpacity(strength);
        paintSkeleton(painter, area, palette, thumbnailRadius);
        if (state.state == imaging::ImageState::State::Broken)
            paintBrokenSign(painter, area, area.height() * signShare, palette);
        painter.setOpacity(1);
        return;
    }
    if (photo.isNull()) {
        imaging::paintPlaceholderThumbnail(painter, area, SlideTexts::placeholder(slide), strength);
        return;
    }
    painter.setOpacity(strength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(photoBackgroundColour(palette));
    painter.drawRoundedRect(area, thumbnailRadius, thumbnailRadius);
    QRectF place(QPointF(), QSizeF(photo.size()).scaled(area.size(), Qt::KeepAspectRatio));
    place.moveCenter(area.center());
    paintPhoto(painter, place, photo);
    painter.setOpacity(1);
}

void paintSeenMark(QPainter &painter, const QRectF &area, Qt::LayoutDirection direction)
{
    const double side = qBound(leastMark, area.height() * markShare, mostMark);
    const double x =
        direction == Qt::RightToLeft ? area.left() + markInset : area.right() - markInset - side;
    const QRectF mark(x, area.top() + markInset, side, side);
    painter.setBrush(QColor::fromRgba(markGround));
    QColor rim(Qt::white);
    rim.setAlphaF(thumbnailRimAlpha);
    painter.setPen(QPen(rim, 1));
    painter.drawEllipse(mark);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(Qt::white, qMax(1.5, side / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&mark](double across, double down) {
        return mark.topLeft() + QPointF(mark.width() * across, mark.height() * down);
    };
    painter.drawPolyline(QPolygonF{at(0.27, 0.53), at(0.44, 0.69), at(0.74, 0.34)});
}

void paintThumbnailOutline(QPainter &painter, const QRectF &area, double width,
                           const QPalette &palette)
{
    constexpr double distance = outlineDistance;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accentColour(palette), width));
    painter.drawRoundedRect(area.adjusted(-distance, -distance, distance, distance), outlineRadius,
                            outlineRadius);
}

} // namespace ui
