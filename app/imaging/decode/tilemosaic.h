// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/decode.h"
#include "sources/iiif/image/imageinfo.h"

#include <optional>

namespace imaging {

/// A picture put together from tiles, for image services of level 0 (files in folders), which often
/// serve nothing else of that size.
struct TileMosaic
{
    struct Tile
    {
        QString address;
        QString otherAddress; ///< to try where the first is not found; may be the same
        QRect place;          ///< in the mosaic's pixels
        QByteArray bytes = {};
    };

    QSize size;           ///< of all tiles together, in their own pixels
    QRect area;           ///< what they show, in the picture's full-size pixels
    bool reduced = false; ///< to fewer pixels than the picture has there
    QList<Tile> tiles;
};

/// The tiles, still without bytes, that show `region` (in full-size pixels, inside the image) at
/// the size that fits into `needed`, or as near to it as a few tiles come; none where the service
/// has no level of so few.
std::optional<TileMosaic> mosaicOf(const iiif::ImageInfo &info, const QRect &region, QSize needed);

/// Decodes the tiles, all or none, in any thread; `wanted` counts in full-size pixels.
Decoded decodeMosaic(const TileMosaic &mosaic, const Wanted &wanted);

} // namespace imaging
