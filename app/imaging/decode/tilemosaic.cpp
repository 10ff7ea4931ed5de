// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/tilemosaic.h"

#include "sources/iiif/image/imagerequest.h"

#include <QPainter>

namespace imaging {

namespace {

using iiif::TileLevel;

constexpr qint64 mostTiles = 64;                        // requests that a reader waits for
constexpr qint64 mostPixels = qint64(32) * 1024 * 1024; // 128 MiB for a moment

// The columns and rows of a level that a region touches.
QRect touched(const TileLevel &level, const QRect &region)
{
    const qint64 width = qint64(level.tile.width()) * level.factor;
    const qint64 height = qint64(level.tile.height()) * level.factor;
    return {QPoint(int(region.left() / width), int(region.top() / height)),
            QPoint(int(region.right() / width), int(region.bottom() / height))};
}

bool isTooMuch(const TileLevel &level, const QRect &region)
{
    const QRect range = touched(level, region);
    const qint64 tiles = qint64(range.width()) * range.height();
    return tiles > mostTiles ||
           double(tiles) * level.tile.width() * level.tile.height() > double(mostPixels);
}

bool suffices(const TileLevel &level, const QRect &region, QSize needed)
{
    const QSize fitted = region.size().scaled(needed, Qt::KeepAspectRatio);
    return qint64(fitted.width()) * level.factor <= region.width();
}

} // namespace

std::optional<TileMosaic> mosaicOf(const iiif::ImageInfo &info, const QRect &region, QSize needed)
{
    const QList<TileLevel> levels = iiif::tileLevels(info);
    qsizetype chosen = levels.size() - 1;
    while (chosen > 0 && !suffices(levels.at(chosen), region, needed) &&
           !isTooMuch(levels.at(chosen - 1), region))
        --chosen;
    if (chosen < 0 || isTooMuch(levels.at(chosen), region))
        return {};

    const TileLevel &level = levels.at(chosen);
    const QRect range = touched(level, region);
    TileMosaic mosaic;
    mosaic.reduced = level.factor > 1;
    QRect covered;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const QPoint at((column - range.left()) * level.tile.width(),
                            (row - range.top()) * level.tile.height());
            const QRect place(at, iiif::tileSize(info, level, column, row));
            mosaic.tiles.append({iiif::tileAddress(info, level, column, row),
                                 iiif::numberedTileAddress(info, level, column, row), place});
            mosaic.area |= iiif::tileRegion(info, level, column, row);
            covered |= place;
        }
    }
    mosaic.size = covered.size();
    return mosaic;
}

Decoded decodeMosaic(const TileMosaic &mosaic, const Wanted &wanted)
{
    const QRect region = wanted.region.isNull() ? mosaic.area : wanted.region & mosaic.area;
    if (region.isEmpty())
        return {.fault = {ImageError::Kind::Outside}};
    QImage image(mosaic.size, QImage::Format_RGB32);
    if (image.isNull())
        return {.fault = {ImageError::Kind::TooLarge, mosaic.size}};
    QPainter painter(&image);
    for (const TileMosaic::Tile &tile : mosaic.tiles) {
        Wanted all = wanted;
        all.fit = all.regionOf = {};
        all.region = {};
        const Decoded decoded = decodeBytes(tile.bytes, all);
        if (decoded.image.isNull())
            return decoded;
        painter.drawImage(tile.place, decoded.image);
    }
    painter.end();

    const double x = double(mosaic.size.width()) / mosaic.area.width();
    const double y = double(mosaic.size.height()) / mosaic.area.height();
    const QRectF cut((region.x() - mosaic.area.x()) * x, (region.y() - mosaic.area.y()) * y,
                     region.width() * x, region.height() * y);
    Decoded decoded;
    decoded.size = region.size();
    decoded.full = !mosaic.reduced;
    decoded.image = image.copy(cut.toAlignedRect().intersected(QRect(QPoint(0, 0), mosaic.size)));
    const QSize fitted = decoded.image.size().scaled(wanted.fit, Qt::KeepAspectRatio);
    if (!wanted.fit.isEmpty() && fitted.width() < decoded.image.width()) {
        decoded.image = decoded.image.scaled(fitted.expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                                             Qt::SmoothTransformation);
        decoded.full = false;
    }
    return decoded;
}

} // namespace imaging
