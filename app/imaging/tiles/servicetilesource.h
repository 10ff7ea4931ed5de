// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"
#include "imaging/requests/composedimage.h"
#include "imaging/tiles/tilesource.h"
#include "sources/iiif/image/imagerequest.h"

#include <QHash>

class QThreadPool;

namespace imaging {

/// The detail of a picture that an image service gives in tiles. A few are fetched at a time, in
/// the order in which they are wanted; those that no longer are give way.
class ServiceTileSource : public TileSource
{
    Q_OBJECT
public:
    /// Of a layer whose picture has a service that promises this. `pool` outlives it, and what it
    /// still runs needs nothing of it.
    ServiceTileSource(const TileLayer &layer, iiif::ImageInfo info, Fetch fetch, QThreadPool *pool,
                      QObject *parent);

    const QList<Level> &levels() const override { return m_levels; }
    bool hurriesCoarse() const override { return true; }
    void want(const QList<Tile> &cells) override;
    bool isPending() const override { return !m_wanted.isEmpty() || !m_running.isEmpty(); }

private:
    void startNext();
    void fetch(const Tile &cell);
    void take(const Tile &cell, QObject *tile, const QByteArray &body);
    void ask(const Tile &cell, QObject *tile, const QStringList &addresses);
    void finish(const Tile &cell, const QImage &image);
    QRectF areaOf(const Tile &cell) const;

    const iiif::ImageInfo m_info;
    const QList<iiif::TileLevel> m_tiles;
    const Fetch m_fetch;
    QThreadPool *const m_pool;
    double m_units = 1; ///< the layer's for each of the image's pixels
    QList<Level> m_levels;
    QList<Tile> m_wanted;             ///< and not yet begun
    QHash<Tile, QObject *> m_running; ///< each owns what is under way for its tile
};

} // namespace imaging
