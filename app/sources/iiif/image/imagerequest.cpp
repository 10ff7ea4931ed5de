// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/image/imagerequest.h"

#include <QMap>

#include <cmath>

namespace iiif {

namespace {

using Scaling = ImageInfo::Scaling;

constexpr int usualTile = 512;
constexpr int leastTile = 64;     // a screen of smaller ones would be thousands of requests
constexpr double rounding = 1e-6; // pixels, error of a product of doubles

QRect everything(const ImageInfo &info)
{
    return {QPoint(0, 0), info.size};
}

// The given size, reduced to the limits of the service.
QSize largest(const ImageInfo &info, QSize source)
{
    double scale = 1;
    if (info.maxWidth > 0)
        scale = qMin(scale, double(info.maxWidth) / source.width());
    if (info.maxHeight > 0)
        scale = qMin(scale, double(info.maxHeight) / source.height());
    if (info.maxArea > 0) {
        const double area = double(source.width()) * source.height();
        scale = qMin(scale, std::sqrt(double(info.maxArea) / area));
    }
    return QSize(int(source.width() * scale + rounding), int(source.height() * scale + rounding))
        .expandedTo({1, 1});
}

// The size that fits into `needed`, rounded up to whole pixels; none if that is the full size.
std::optional<QSize> fitted(const ImageInfo &info, QSize source, QSize needed)
{
    if (needed.isEmpty())
        return {};
    const double scale =
        qMin(double(needed.width()) / source.width(), double(needed.height()) / source.height());
    const int width = qMax(1, int(std::ceil(source.width() * scale - rounding)));
    const QSize bound = largest(info, source);
    if (scale > 1 || width > bound.width())
        return {};
    const double height = double(width) * source.height() / source.width();
    return QSize(width, qBound(1, qRound(height), bound.height()));
}

QString canonical(const ImageInfo &info, QSize size)
{
    return info.service.version > 2 ? QStringLiteral("%1,%2").arg(size.width()).arg(size.height())
                                    : QStringLiteral("%1,").arg(size.width());
}

QString scaled(const ImageInfo &info, QSize size)
{
    switch (info.scaling) {
    case Scaling::None:
        return canonical(info, size);
    case Scaling::Width:
        return QStringLiteral("%1,").arg(size.width());
    case Scaling::Both:
        return QStringLiteral("%1,%2").arg(size.width()).arg(size.height());
    }
    Q_UNREACHABLE();
}

QString inWords(const QRect &region)
{
    return QStringLiteral("%1,%2,%3,%4")
        .arg(region.x())
        .arg(region.y())
        .arg(region.width())
        .arg(region.height());
}

// Image API 2.0 knows only `full`; 2.1 added `max` with the limits.
QString largestInWords(const ImageInfo &info)
{
    const bool limited = info.maxWidth > 0 || info.maxHeight > 0 || info.maxArea > 0;
    return info.service.version > 2 || (info.service.version == 2 && limited)
               ? QStringLiteral("max")
               : QStringLiteral("full");
}

// Concatenated, as arg() would replace a `%1` in the id.
QString request(const ImageInfo &info, const QString &region, const QString &size)
{
    const QStringList parts{info.service.id, region, size, QStringLiteral("0"), info.suffix};
    return parts.join(u'/');
}

QString full()
{
    return QStringLiteral("full");
}

int tilesAcross(int length, int tile, int factor)
{
    const qint64 covered = qint64(tile) * factor;
    return int((length + covered - 1) / covered);
}

TileLevel levelOf(const ImageInfo &info, QSize tile, int factor)
{
    return {factor, tile, tilesAcross(info.size.width(), tile.width(), factor),
            tilesAcross(info.size.height(), tile.height(), factor)};
}

QList<TileLevel> usualLevels(const ImageInfo &info)
{
    const QSize tile = largest(info, {usualTile, usualTile});
    if (qMin(tile.width(), tile.height()) < leastTile)
        return {};
    QList<TileLevel> levels{levelOf(info, tile, 1)};
    while (levels.last().columns > 1 || levels.last().rows > 1)
        levels.append(levelOf(info, tile, levels.last().factor * 2));
    return levels;
}

} // namespace

std::optional<QSize> listedSize(const ImageInfo &info, QSize needed)
{
    if (info.scaling != Scaling::None || needed.isEmpty())
        return {};
    const QSize least = fitted(info, info.size, needed).value_or(info.size);
    QList<QSize> listed = info.sizes;
    const QList<TileLevel> levels = tileLevels(info);
    for (const TileLevel &level : levels) {
        if (level.columns == 1 && level.rows == 1)
            listed.append(tileSize(info, level, 0, 0));
    }
    std::optional<QSize> best;
    for (const QSize &size : std::as_const(listed)) {
        if (size.width() >= least.width() && (!best || size.width() < best->width()))
            best = size;
    }
    return best;
}

QString wholeAddress(const ImageInfo &info, QSize needed)
{
    const std::optional<QSize> size =
        info.scaling == Scaling::None ? listedSize(info, needed) : fitted(info, info.size, needed);
    return request(info, full(), size ? scaled(info, *size) : largestInWords(info));
}

QString regionAddress(const ImageInfo &info, QRect region, QSize needed)
{
    const QRect part = region.intersected(everything(info));
    if (!info.cutsRegions || part.isEmpty())
        return {};
    if (part == everything(info))
        return wholeAddress(info, needed);
    std::optional<QSize> size;
    if (info.scaling != Scaling::None)
        size = fitted(info, part.size(), needed);
    return request(info, inWords(part), size ? scaled(info, *size) : largestInWords(info));
}

QList<TileLevel> tileLevels(const ImageInfo &info)
{
    if (info.tiles.isEmpty()) {
        const bool obliging = info.cutsRegions && info.scaling != Scaling::None;
        return obliging ? usualLevels(info) : QList<TileLevel>();
    }
    QMap<int, QSize> tiles; // the first size for each factor
    for (const ImageInfo::Tiles &listed : info.tiles) {
        for (const int factor : listed.factors) {
            if (!tiles.contains(factor))
                tiles.insert(factor, listed.size);
        }
    }
    QList<TileLevel> levels;
    for (auto it = tiles.cbegin(); it != tiles.cend(); ++it)
        levels.append(levelOf(info, it.value(), it.key()));
    return levels;
}

QRect tileRegion(const ImageInfo &info, const TileLevel &level, int column, int row)
{
    if (column < 0 || row < 0 || column >= level.columns || row >= level.rows)
        return {};
    const qint64 width = qint64(level.tile.width()) * level.factor;
    const qint64 height = qint64(level.tile.height()) * level.factor;
    const qint64 x = column * width;
    const qint64 y = row * height;
    return {int(x), int(y), int(qMin(width, info.size.width() - x)),
            int(qMin(height, info.size.height() - y))};
}

QSize tileSize(const ImageInfo &info, const TileLevel &level, int column, int row)
{
    const QRect region = tileRegion(info, level, column, row);
    return {tilesAcross(region.width(), 1, level.factor),
            tilesAcross(region.height(), 1, level.factor)};
}

QString numberedTileAddress(const ImageInfo &info, const TileLevel &level, int column, int row)
{
    const QRect region = tileRegion(info, level, column, row);
    if (region.isNull())
        return {};
    return request(info, inWords(region), canonical(info, tileSize(info, level, column, row)));
}

QString tileAddress(const ImageInfo &info, const TileLevel &level, int column, int row)
{
    const QRect region = tileRegion(info, level, column, row);
    if (region != everything(info))
        return numberedTileAddress(info, level, column, row);
    return request(info, full(), canonical(info, tileSize(info, level, column, row)));
}

} // namespace iiif
