// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"
#include "imaging/requests/detailsource.h"
#include "imaging/tiles/tilesource.h"
#include "sources/iiif/image/imagerequest.h"

#include <QHash>

class QThreadPool;

namespace imaging {

/// Tiles of a picture that an image service serves (IIIF Image API). Six are fetched at a time, in
/// the order in which they are requested.
class ServiceTileSource : public TileSource
{
    Q_OBJECT
public:
    /// `info` is that of the picture's service, with tiles. `pool` outlives it.
    ServiceTileSource(const TileLayer &layer, iiif::ImageInfo info, Fetch fetch, QThreadPool *pool,
                      QObject *parent);

    const QList<Level> &levels() const override { return m_levels; }
    bool isCoarseSooner() const override { return true; }
    void request(const QList<TileIndex> &tiles) override;
    bool isPending() const override { return !m_waiting.isEmpty() || !m_running.isEmpty(); }

private:
    void startNext();
    void load(const TileIndex &tile);
    /// Each address where those before it failed.
    void fetch(const TileIndex &tile, QObject *loading, const QStringList &addresses);
    void decode(const TileIndex &tile, QObject *loading, const QByteArray &body);
    void finish(const TileIndex &tile, const QImage &image);
    QRectF areaOf(const TileIndex &tile) const;

    const iiif::ImageInfo m_info;
    const QList<iiif::TileLevel> m_tiles;
    const Fetch m_fetch;
    QThreadPool *const m_pool;
    double m_units = 1; ///< the layer's for each of the image's pixels
    QList<Level> m_levels;
    QList<TileIndex> m_waiting;
    QHash<TileIndex, QObject *> m_running; ///< the context of what is fetched or decoded for a tile
};

} // namespace imaging
