// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>
#include <QRectF>

namespace imaging {

/// Gives one picture in cells: pieces of a regular grid, at several levels of detail. Lives in the
/// interface thread and never blocks it; destroying it gives everything up.
class TileSource : public QObject
{
    Q_OBJECT
public:
    struct Level
    {
        double factor = 1; ///< the picture's pixels for each of the level's, along a side
        QSizeF cell;       ///< in the picture's pixels
    };
    struct Tile
    {
        int level = 0; ///< index in levels()
        int column = 0;
        int row = 0;

        friend bool operator==(const Tile &, const Tile &) = default;
        friend size_t qHash(const Tile &cell, size_t seed = 0)
        {
            return qHashMulti(seed, cell.level, cell.column, cell.row);
        }
    };

    using QObject::QObject;

    /// Finest first.
    virtual const QList<Level> &levels() const = 0;
    /// Whether a coarser level comes sooner than a fine one, so that it is worth a wait.
    virtual bool hurriesCoarse() const = 0;
    /// Asks for these cells, the most wanted first, and for nothing that was asked for before.
    virtual void want(const QList<Tile> &cells) = 0;
    virtual bool isPending() const = 0;

Q_SIGNALS:
    /// A cell, wanted or come along with those that were, and what it shows of the picture in its
    /// pixels; a null image where it cannot be had.
    void arrived(const imaging::TileSource::Tile &cell, const QImage &image, const QRectF &area);
};

} // namespace imaging
