// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/decode/decode.h"
#include "imaging/decode/imagefetch.h"
#include "imaging/requests/detailsource.h"
#include "imaging/tiles/tilesource.h"

class QThreadPool;

namespace imaging {

/// Tiles of a picture that is one file, on the disk or in the network. Reading a part of a file
/// takes as long as reading all of it, so tiles that are requested together are decoded together,
/// in blocks of at most 128, one after the other.
class FileTileSource : public TileSource
{
    Q_OBJECT
public:
    /// `pool` outlives it. A drawing (vector graphics) has finer levels than a photo.
    FileTileSource(const TileLayer &layer, bool drawing, Fetch fetch, QThreadPool *pool,
                   QObject *parent);

    const QList<Level> &levels() const override { return m_levels; }
    bool isCoarseSooner() const override { return false; }
    void request(const QList<TileIndex> &tiles) override;
    bool isPending() const override { return m_isBusy; }

private:
    /// Tiles from one corner of the grid to another.
    struct Block
    {
        int level = 0;
        QRect tiles; ///< columns and rows
    };

    void loadNext();
    void fetch(const QUrl &address);
    Block nextBlock() const;
    QRectF areaOf(const Block &block) const;
    void decode(const Block &block);
    void handleDecoded(const Block &block, const QImage &image);

    const TileLayer m_layer;
    const Fetch m_fetch;
    QThreadPool *const m_pool;
    QList<Level> m_levels;
    QList<TileIndex> m_requested; ///< and not yet loaded
    QString m_file;
    QByteArray m_bytes;          ///< encoded, where they came from the network
    bool m_isThere = false;      ///< the file, or the answer from the network
    bool m_isBusy = false;       ///< the file is fetched or decoded
    Block m_block;               ///< that is decoded
    background::Task m_decoding; ///< of that block
};

} // namespace imaging
