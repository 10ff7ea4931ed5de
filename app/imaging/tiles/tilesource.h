// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>
#include <QRectF>

namespace imaging {

/// The detail of one picture in tiles: rectangles of a regular grid, at several levels of detail.
/// Belongs to the interface thread and never blocks it; destroying it cancels what is loaded.
class TileSource : public QObject
{
    Q_OBJECT
public:
    struct Level
    {
        double factor = 1; ///< the picture's pixels for each of the level's, along a side
        QSizeF tile;       ///< of a whole tile, in the picture's pixels
    };
    struct TileIndex
    {
        int level = 0; ///< index in levels()
        int column = 0;
        int row = 0;

        friend bool operator==(const TileIndex &, const TileIndex &) = default;
        friend size_t qHash(const TileIndex &index, size_t seed = 0)
        {
            return qHashMulti(seed, index.level, index.column, index.row);
        }
    };

    using QObject::QObject;

    /// Finest first.
    virtual const QList<Level> &levels() const = 0;
    /// Whether a coarse level is loaded sooner than a fine one, so that it is worth showing first.
    virtual bool isCoarseSooner() const = 0;
    /// Loads these tiles, the first one first, and cancels what was requested before and is not
    /// among them.
    virtual void request(const QList<TileIndex> &tiles) = 0;
    virtual bool isPending() const = 0;

Q_SIGNALS:
    /// A tile, requested or loaded along with one that was, and the part of the picture that it
    /// shows, in the picture's pixels. The image is null where the tile cannot be had.
    void loaded(const imaging::TileSource::TileIndex &tile, const QImage &image,
                const QRectF &area);
};

} // namespace imaging
