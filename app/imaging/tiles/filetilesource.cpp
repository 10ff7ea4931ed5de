// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/tiles/filetilesource.h"

#include "imaging/decode/decode.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <memory>

namespace imaging {

namespace {

constexpr int cellSide = 256; // in the level's pixels
constexpr int coarsest = 10;  // powers of two
constexpr int finestDrawing = -6;
constexpr int mostCellsAtOnce = 128; // at a time: 32 MiB

QRect asRect(const TileSource::Tile &cell)
{
    return {cell.column, cell.row, 1, 1};
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
        m_levels.append({factor, QSizeF(cellSide, cellSide) * factor});
    }
    if (const QUrl address(layer.picture.address); reachOf(address) == Reach::Local) {
        m_file = localPath(address);
        m_isThere = true;
    }
}

FileTileSource::~FileTileSource()
{
    if (m_stop)
        m_stop->request_stop();
}

void FileTileSource::want(const QList<Tile> &cells)
{
    m_wanted = cells;
    const auto isUnderWay = [this](const Tile &cell) {
        return cell.level == m_decoding.level && m_decoding.cells.contains(cell.column, cell.row);
    };
    if (m_isBusy && m_stop && std::none_of(cells.begin(), cells.end(), isUnderWay))
        m_stop->request_stop();
    work();
}

void FileTileSource::work()
{
    if (m_isBusy || m_wanted.isEmpty())
        return;
    m_isBusy = true;
    if (m_isThere)
        decode(nextBlock());
    else
        fetch(QUrl(m_layer.picture.address));
}

void FileTileSource::fetch(const QUrl &address)
{
    const auto take = [self = QPointer(this)](const QByteArray &body, const QString &) {
        if (!self)
            return;
        self->m_bytes = body;
        self->m_isThere = true;
        self->m_isBusy = false;
        self->work();
    };
    if (m_fetch && reachOf(address) == Reach::Remote)
        m_fetch(address, this, take);
    else
        take({}, {});
}

FileTileSource::Block FileTileSource::nextBlock() const
{
    Block block{m_wanted.first().level, asRect(m_wanted.first())};
    for (const Tile &cell : m_wanted) {
        const QRect grown = block.cells | asRect(cell);
        if (cell.level == block.level && grown.width() * grown.height() <= mostCellsAtOnce)
            block.cells = grown;
    }
    return block;
}

QRectF FileTileSource::areaOf(const Block &block) const
{
    const QSizeF cell = m_levels.at(block.level).cell;
    return QRectF(block.cells.x() * cell.width(), block.cells.y() * cell.height(),
                  block.cells.width() * cell.width(), block.cells.height() * cell.height()) &
           m_layer.region;
}

void FileTileSource::decode(const Block &block)
{
    m_decoding = block;
    m_stop.emplace();
    const QRectF area = areaOf(block);
    const double factor = m_levels.at(block.level).factor;
    Wanted wanted;
    wanted.fit =
        QSize(int(std::ceil(area.width() / factor)), int(std::ceil(area.height() / factor)));
    wanted.region = area.toAlignedRect();
    wanted.regionOf = m_layer.units;
    wanted.stop = m_stop->get_token();

    const auto promise = std::make_shared<QPromise<Decoded>>();
    auto *watcher = new QFutureWatcher<Decoded>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, block] {
        watcher->deleteLater();
        deliver(block, watcher->result().image);
    });
    watcher->setFuture(promise->future());
    promise->start();
    m_pool->start([promise, wanted, file = m_file, bytes = m_bytes] {
        promise->addResult(file.isEmpty() ? decodeBytes(bytes, wanted) : decodeFile(file, wanted));
        promise->finish();
    });
}

void FileTileSource::deliver(const Block &block, const QImage &image)
{
    if (m_stop->stop_requested()) { // which tells nothing of what it would have been
        m_isBusy = false;
        work();
        return;
    }
    QList<Tile> came;
    for (int row = block.cells.top(); row <= block.cells.bottom(); ++row) {
        for (int column = block.cells.left(); column <= block.cells.right(); ++column)
            came.append({block.level, column, row});
    }
    m_wanted.removeIf([&came](const Tile &cell) { return came.contains(cell); });
    m_isBusy = false;
    work();
    const QRectF whole = areaOf(block);
    const double x = image.width() / whole.width();
    const double y = image.height() / whole.height();
    for (const Tile &cell : std::as_const(came)) {
        const QRectF area = areaOf({cell.level, asRect(cell)});
        if (image.isNull()) {
            Q_EMIT arrived(cell, {}, area);
            continue;
        }
        const QRect part = QRectF((area.x() - whole.x()) * x, (area.y() - whole.y()) * y,
                                  area.width() * x, area.height() * y)
                               .toAlignedRect() &
                           image.rect();
        const QRectF shows(whole.x() + part.x() / x, whole.y() + part.y() / y, part.width() / x,
                           part.height() / y);
        Q_EMIT arrived(cell, image.copy(part), shows);
    }
}

} // namespace imaging
