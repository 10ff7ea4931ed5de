// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/detailsource.h"
#include "imaging/tiles/tilesource.h"

#include <QCache>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace imaging {

class ImageStore;

/// A part of a photo in more detail than the whole of it has on the screen.
struct Tile
{
    QImage image;
    QTransform place; ///< from the image's pixels to the photo's, in which ImageState::size counts
};

/// Loads the part of a photo that a magnified view shows, at the level of detail of the screen:
/// tiles of an image service, or parts of a file. Keeps them within a bound. Belongs to the
/// interface thread and never blocks it.
class DeepZoom : public QObject
{
    Q_OBJECT
public:
    /// Of the images of a store that outlives it. Keeps at most two thirds of the bytes that the
    /// store may keep, and reserves there what it uses.
    explicit DeepZoom(ImageStore *store, QObject *parent = nullptr);
    /// Keeps at most so many bytes.
    DeepZoom(ImageStore *store, qsizetype bytes, QObject *parent = nullptr);
    ~DeepZoom() override;

    /// Requests what is missing of an image in `visible`, a rectangle in the photo's pixels, for a
    /// screen with `scale` device pixels for each of these, the middle first. Cancels what is no
    /// longer visible. Where the image is not ready in the store, or moves, there are no tiles.
    void request(const ImageKey &key, const QRectF &visible, double scale);
    /// What is loaded of that request, to be painted over the whole photo in this order: coarse
    /// tiles first. changed() tells when there is more.
    QList<Tile> tiles() const;
    /// Cancels what is not loaded yet: nothing is magnified any more.
    void cancel();
    /// Whether tiles are still to come.
    bool isPending() const;
    qsizetype cachedBytes() const { return m_tiles.totalCost(); }

Q_SIGNALS:
    void changed();

private:
    using TileIndex = TileSource::TileIndex;
    struct TileKey
    {
        int layer = 0;
        TileIndex index;

        friend bool operator==(const TileKey &, const TileKey &) = default;
        friend size_t qHash(const TileKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.layer, key.index);
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
        std::unique_ptr<TileSource> source;
        QRectF area;   ///< that is visible, in the layer's units; empty where no tiles are needed
        int level = 0; ///< that is requested
    };

    void setImage(const ImageKey &key);
    void makeLayers();
    std::unique_ptr<TileSource> makeSource(const TileLayer &layer);
    void keep(int layer, const TileIndex &index, const QImage &image, const QRectF &area);
    void requestLayer(int index, const QRectF &visible, double scale);
    QList<TileIndex> missingOf(int layer, const QList<TileIndex> &indexes) const;
    /// The level that is fine enough and whose tiles can all be kept.
    int levelFor(const Layer &layer, double scale) const;
    /// The tiles of a level in the visible area, nearest its middle first.
    QList<TileIndex> visibleTiles(const Layer &layer, int level) const;
    QList<Tile> loadedOf(int index, const QList<TileIndex> &indexes) const;

    ImageStore *const m_store;
    ImageKey m_key;
    DetailSource m_detail;
    QCache<TileKey, Kept> m_tiles;
    QThreadPool m_pool; // before the sources that use it
    std::vector<Layer> m_layers;
};

} // namespace imaging
