// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/imageinfo.h"

#include <QRect>
#include <QString>

/// The requests that an image service promises to answer (Image API 3.0 §4 and §5.3 to §5.6, and
/// the same of 2.1), in the canonical form of its version, which is how files are named where a
/// service is no more than a folder. Sizes that are needed count device pixels; empty ones ask for
/// the largest that there is. Nothing is ever asked for larger than it is.
namespace iiif {

/// The whole image, to fit into `needed`. Of services that only have the sizes that they list (and
/// the whole image as a tile, which is listed as well), the smallest that suffices, else the
/// largest image that they have: see listedSize().
QString wholeAddress(const ImageInfo &info, QSize needed);

/// The size of the answer to wholeAddress() where a service without scaling lists one that
/// suffices; else the whole image is only to be had at full size, or from tiles.
std::optional<QSize> listedSize(const ImageInfo &info, QSize needed);

/// A part of the image, in its full-size pixels, to fit into `needed`; what lies outside the image
/// is left out. Empty where the service cannot cut, and where nothing is left.
QString regionAddress(const ImageInfo &info, QRect region, QSize needed);

/// The image in tiles, reduced by one factor.
struct TileLevel
{
    int factor; ///< full-size pixels for each of a tile's, each way
    QSize tile; ///< of the tiles, in their own pixels; those at the right and bottom are smaller
    int columns;
    int rows;

    friend bool operator==(const TileLevel &, const TileLevel &) = default;
};

/// The levels that there are, finest first. Services that cut and scale but list no tiles get
/// some of a common size; others without tiles have no levels.
QList<TileLevel> tileLevels(const ImageInfo &info);

/// What a tile shows, in full-size pixels; null outside the image.
QRect tileRegion(const ImageInfo &info, const TileLevel &level, int column, int row);

/// The pixels that a tile has.
QSize tileSize(const ImageInfo &info, const TileLevel &level, int column, int row);

/// A tile's address, empty outside the image.
QString tileAddress(const ImageInfo &info, const TileLevel &level, int column, int row);

/// The same with the region in numbers even where the tile shows the whole image, as libvips names
/// its files against the specification: what to ask for where tileAddress() is not found.
QString numberedTileAddress(const ImageInfo &info, const TileLevel &level, int column, int row);

} // namespace iiif
