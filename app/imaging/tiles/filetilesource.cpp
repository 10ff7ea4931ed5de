// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/tiles/filetilesource.h"

#include "core/background/run.h"
#include "imaging/requests/imageaddress.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace imaging {

namespace {

constexpr int tileSide = 256; // in the level's pixels
constexpr int coarsest = 10;  // powers of two
constexpr int finestDrawing = -6;
constexpr int mostTilesAtOnce = 128; // at a time: 32 MiB

QRect asRect(const TileSource::TileIndex &tile)
{
    return {tile.column, tile.row, 1, 1};
}

} // namespace

FileTileSource::FileTileSource(const TileLayer &layer, bool drawing, Fetch fetch, QThreadPool *pool,
                               QObject *parent)
    : TileSource(parent)
    , m_layer(layer)
    , m_fetch(std::move(fetch))
    , m_pool(pool)
{
    for (int power = drawing ? finestDrawing : 0; power <= coarsest; ++power) {
        const double factor = std::exp2(power);
        m_levels.append({factor, QSizeF(tileSide, tileSide) * factor});
    }
    if (const QUrl address(layer.picture.address); reachOf(address) == Reach::Local) {
        m_file = localPath(address);
        m_isThere = true;
    }
}

void FileTileSource::request(const QList<TileIndex> &tiles)
{
    m_requested = tiles;
    const auto isDecoded = [this](const TileIndex &tile) {
        return tile.level == m_block.level && m_block.tiles.contains(tile.column, tile.row);
    };
    if (m_decoding.isRunning() && std::none_of(tiles.begin(), tiles.end(), isDecoded)) {
        m_decoding.cancel();
        m_isBusy = false;
    }
    loadNext();
}

void FileTileSource::loadNext()
{
    if (m_isBusy || m_requested.isEmpty())
        return;
    m_isBusy = true;
    if (m_isThere)
        decode(nextBlock());
    else
        fetch(QUrl(m_layer.picture.address));
}

void FileTileSource::fetch(const QUrl &address)
{
    const auto handleAnswer = [self = QPointer(this)](const QByteArray &body, const QString &) {
        if (!self)
            return;
        self->m_bytes = body;
        self->m_isThere = true;
        self->m_isBusy = false;
        self->loadNext();
    };
    if (m_fetch && reachOf(address) == Reach::Remote)
        m_fetch(address, this, handleAnswer);
    else
        handleAnswer({}, {});
}

FileTileSource::Block FileTileSource::nextBlock() const
{
    Block block{m_requested.first().level, asRect(m_requested.first())};
    for (const TileIndex &tile : m_requested) {
        const QRect grown = block.tiles | asRect(tile);
        if (tile.level == block.level && grown.width() * grown.height() <= mostTilesAtOnce)
            block.tiles = grown;
    }
    return block;
}

QRectF FileTileSource::areaOf(const Block &block) const
{
    const QSizeF tile = m_levels.at(block.level).tile;
    return QRectF(block.tiles.x() * tile.width(), block.tiles.y() * tile.height(),
                  block.tiles.width() * tile.width(), block.tiles.height() * tile.height()) &
           m_layer.region;
}

void FileTileSource::decode(const Block &block)
{
    m_block = block;
    const QRectF area = areaOf(block);
    const double factor = m_levels.at(block.level).factor;
    Wanted wanted;
    wanted.fit =
        QSize(int(std::ceil(area.width() / factor)), int(std::ceil(area.height() / factor)));
    wanted.region = area.toAlignedRect();
    wanted.regionOf = m_layer.units;
    m_decoding = background::run(
        m_pool, this,
        [wanted, file = m_file, bytes = m_bytes](const std::stop_token &stop) {
            Wanted stoppable = wanted;
            stoppable.stop = stop;
            return file.isEmpty() ? decodeBytes(bytes, stoppable) : decodeFile(file, stoppable);
        },
        [this, block](const Decoded &decoded) { handleDecoded(block, decoded.image); });
}

void FileTileSource::handleDecoded(const Block &block, const QImage &image)
{
    QList<TileIndex> tiles;
    for (int row = block.tiles.top(); row <= block.tiles.bottom(); ++row) {
        for (int column = block.tiles.left(); column <= block.tiles.right(); ++column)
            tiles.append({block.level, column, row});
    }
    m_requested.removeIf([&tiles](const TileIndex &tile) { return tiles.contains(tile); });
    m_isBusy = false;
    loadNext();
    const QRectF whole = areaOf(block);
    const double x = image.width() / whole.width();
    const double y = image.height() / whole.height();
    for (const TileIndex &tile : std::as_const(tiles)) {
        const QRectF area = areaOf({tile.level, asRect(tile)});
        if (image.isNull()) {
            Q_EMIT loaded(tile, {}, area);
            continue;
        }
        const QRect part = QRectF((area.x() - whole.x()) * x, (area.y() - whole.y()) * y,
                                  area.width() * x, area.height() * y)
                               .toAlignedRect() &
                           image.rect();
        const QRectF shows(whole.x() + part.x() / x, whole.y() + part.y() / y, part.width() / x,
                           part.height() / y);
        Q_EMIT loaded(tile, image.copy(part), shows);
    }
}

} // namespace imaging

#include "moc_filetilesource.cpp"
