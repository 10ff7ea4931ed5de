// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/composedimage.h"
#include "imaging/tiles/tilesource.h"

#include <QCache>
#include <QThreadPool>

namespace imaging {

class ImageStore;

/// A part of a photo in more detail than the whole of it has on the stage.
struct Piece
{
    QImage image;
    QTransform place; ///< from the image's pixels to the photo's, which Face::size counts
};

/// The photo that is looked at closely. Only what the screen shows is loaded, at the level that the
/// screen shows it: tiles of an image service, or parts of a file. What was loaded is kept within
/// a bound. Belongs to the interface thread and never blocks it.
class DeepZoom : public QObject
{
    Q_OBJECT
public:
    /// Of the slides of `pictures`, which outlives it and keeps the fewer bytes the more are here:
    /// at most a share of its bound.
    explicit DeepZoom(ImageStore *pictures, QObject *parent = nullptr);
    DeepZoom(ImageStore *pictures, qsizetype bytes, QObject *parent = nullptr);
    ~DeepZoom() override;

    /// What is there of a slide's photo in `visible`, which is in the photo's pixels, for a screen
    /// with `scale` device pixels for each of these: coarse pieces first, to be painted over the
    /// whole photo in this order. What is missing is loaded, the middle first, and what is no
    /// longer visible is given up; changed() tells when to ask again.
    QList<Piece> look(int row, const QRectF &visible, double scale);
    /// Nothing is looked at closely any more.
    void leave();
    /// Pieces are still on their way.
    bool isPending() const;
    qsizetype cachedBytes() const { return m_cells.totalCost(); }

Q_SIGNALS:
    void changed();

private:
    using Tile = TileSource::Tile;
    struct Key
    {
        int layer = 0;
        Tile cell;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.layer, key.cell);
        }
    };
    struct Kept
    {
        QImage image; ///< null where it cannot be had
        QRectF area;  ///< of the layer
    };
    struct Layer
    {
        TileLayer geometry;
        TileSource *source = nullptr;
    };

    void follow(int row);
    void forget();
    TileSource *makeSource(const TileLayer &layer);
    void keep(int layer, const Tile &cell, const QImage &image, const QRectF &area);
    QList<Piece> lookAt(int index, const QRectF &visible, double scale);
    /// The level that is fine enough and whose cells can all be kept.
    int levelFor(const Layer &layer, const QRectF &area, double scale) const;
    /// The cells of a level in an area, nearest its middle first.
    static QList<Tile> cellsIn(const Layer &layer, int level, const QRectF &area);
    QList<Piece> piecesOf(int index, const QList<Tile> &cells);

    ImageStore *const m_pictures;
    int m_row = -1;
    ComposedSource m_shown;
    QList<Layer> m_layers;
    QCache<Key, Kept> m_cells;
    QThreadPool m_pool;
};

} // namespace imaging
