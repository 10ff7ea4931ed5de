// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"
#include "imaging/requests/composedimage.h"
#include "imaging/tiles/tilesource.h"

#include <optional>
#include <stop_token>

class QThreadPool;

namespace imaging {

/// The detail of a picture that comes as one file, from the disk or the network. Reading any part
/// of a file takes as long as reading all of it, so cells that are wanted together are decoded
/// together, one such part at a time.
class FileTileSource : public TileSource
{
    Q_OBJECT
public:
    /// `pool` outlives it, and what it still runs needs nothing of it. A drawing has finer levels
    /// than a photo.
    FileTileSource(const TileLayer &layer, bool drawing, Fetch fetch, QThreadPool *pool,
                   QObject *parent);
    ~FileTileSource() override;

    const QList<Level> &levels() const override { return m_levels; }
    bool hurriesCoarse() const override { return false; }
    void want(const QList<Tile> &cells) override;
    bool isPending() const override { return m_isBusy; }

private:
    /// Cells from one corner of the grid to another.
    struct Block
    {
        int level = 0;
        QRect cells; ///< columns and rows
    };

    void work();
    void fetch(const QUrl &address);
    Block nextBlock() const;
    QRectF areaOf(const Block &block) const;
    void decode(const Block &block);
    void deliver(const Block &block, const QImage &image);

    const TileLayer m_layer;
    const Fetch m_fetch;
    QThreadPool *const m_pool;
    QList<Level> m_levels;
    QList<Tile> m_wanted;
    QString m_file;
    QByteArray m_bytes; ///< encoded, where they came from the network
    bool m_isThere = false;
    bool m_isBusy = false;
    Block m_decoding;
    std::optional<std::stop_source> m_stop; ///< of the block that is decoded
};

} // namespace imaging
