// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/image/imageinfo.h"

#include <QRect>
#include <QString>

/// Image requests that a service answers by its `info.json` (Image API 3.0 §4, 2.1 §4), in the
/// canonical form of its version (3.0 §4.8, 2.1 §4.7), as a service of level 0 may be a folder of
/// files with these names. Sizes that are needed count device pixels; an empty one requests the
/// largest image. No request enlarges the image. All functions can run in any thread.
namespace iiif {

/// The address of the whole image, to fit into `needed`. Of a service that answers only listed
/// sizes and tiles, the smallest of these that suffices, else the largest; see listedSize().
QString wholeAddress(const ImageInfo &info, QSize needed);

/// The size of the answer to wholeAddress() where a service that answers only listed sizes lists
/// one that suffices; nothing where the whole image exists only at full size or in tiles.
std::optional<QSize> listedSize(const ImageInfo &info, QSize needed);

/// The address of a region, in pixels of the full size, to fit into `needed`. The region is clipped
/// to the image. Empty where the service answers no regions, or where the region is outside.
QString regionAddress(const ImageInfo &info, QRect region, QSize needed);

/// The tiles of one scale factor (3.0 §5.4).
struct TileLevel
{
    int factor; ///< pixels of the full size for each pixel of a tile, in both directions
    QSize tile; ///< in pixels of the tile; tiles at the right and bottom may be smaller
    int columns;
    int rows;

    friend bool operator==(const TileLevel &, const TileLevel &) = default;
};

/// The levels of a service, smallest factor first. A service that lists no tiles but answers
/// regions in any size gets tiles of a common size; others without tiles have no levels.
QList<TileLevel> tileLevels(const ImageInfo &info);

/// The region of a tile, in pixels of the full size; null outside the image.
QRect tileRegion(const ImageInfo &info, const TileLevel &level, int column, int row);

/// The size of a tile in its own pixels; empty outside the image.
QSize tileSize(const ImageInfo &info, const TileLevel &level, int column, int row);

/// The address of a tile; empty outside the image.
QString tileAddress(const ImageInfo &info, const TileLevel &level, int column, int row);

/// The address of a tile with its region in numbers also where the tile is the whole image. libvips
/// names its files so, although the canonical form is `full`: to request where the server has not
/// found tileAddress().
QString numberedTileAddress(const ImageInfo &info, const TileLevel &level, int column, int row);

} // namespace iiif
