// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/tiles/servicetilesource.h"

#include "imaging/decode/decode.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <memory>

namespace imaging {

namespace {

constexpr int requestsAtOnce = 6; // as many as are asked of one server

} // namespace

ServiceTileSource::ServiceTileSource(const TileLayer &layer, iiif::ImageInfo info, Fetch fetch,
                                     QThreadPool *pool, QObject *parent)
    : TileSource(parent)
    , m_info(std::move(info))
    , m_tiles(iiif::tileLevels(m_info))
    , m_fetch(std::move(fetch))
    , m_pool(pool)
{
    if (!layer.units.isEmpty())
        m_units = double(layer.units.width()) / m_info.size.width();
    for (const iiif::TileLevel &level : m_tiles) {
        const double factor = level.factor * m_units;
        m_levels.append({factor, QSizeF(level.tile) * factor});
    }
}

void ServiceTileSource::want(const QList<Tile> &cells)
{
    m_wanted = cells;
    // What is on its way and still wanted comes as it is.
    m_running.removeIf([this](const std::pair<const Tile &, QObject *&> &running) {
        if (m_wanted.removeOne(running.first))
            return false;
        delete running.second;
        return true;
    });
    startNext();
}

void ServiceTileSource::startNext()
{
    while (!m_wanted.isEmpty() && m_running.size() < requestsAtOnce)
        fetch(m_wanted.takeFirst());
}

void ServiceTileSource::fetch(const Tile &cell)
{
    auto *tile = new QObject(this);
    m_running.insert(cell, tile);
    const iiif::TileLevel &level = m_tiles.at(cell.level);
    QStringList addresses{iiif::tileAddress(m_info, level, cell.column, cell.row)};
    const QString numbered = iiif::numberedTileAddress(m_info, level, cell.column, cell.row);
    if (numbered != addresses.first())
        addresses += numbered;
    ask(cell, tile, addresses);
}

void ServiceTileSource::ask(const Tile &cell, QObject *tile, const QStringList &addresses)
{
    const QUrl address(addresses.first());
    const auto done = [this, cell, tile = QPointer(tile),
                       others = addresses.mid(1)](const QByteArray &body, const QString &error) {
        if (!tile)
            return;
        if (!error.isEmpty() && !others.isEmpty())
            ask(cell, tile, others);
        else
            take(cell, tile, body);
    };
    if (m_fetch && reachOf(address) == Reach::Remote)
        m_fetch(address, tile, done);
    else
        QMetaObject::invokeMethod(tile, [done] { done({}, {}); }, Qt::QueuedConnection);
}

void ServiceTileSource::take(const Tile &cell, QObject *tile, const QByteArray &body)
{
    const auto promise = std::make_shared<QPromise<Decoded>>();
    auto *watcher = new QFutureWatcher<Decoded>(tile);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, cell, watcher] { finish(cell, watcher->result().image); });
    watcher->setFuture(promise->future());
    promise->start();
    m_pool->start([promise, body] {
        promise->addResult(decodeBytes(body, {}));
        promise->finish();
    });
}

void ServiceTileSource::finish(const Tile &cell, const QImage &image)
{
    m_running.take(cell)->deleteLater();
    startNext();
    Q_EMIT arrived(cell, image, areaOf(cell));
}

QRectF ServiceTileSource::areaOf(const Tile &cell) const
{
    const QRectF area = iiif::tileRegion(m_info, m_tiles.at(cell.level), cell.column, cell.row);
    return {area.topLeft() * m_units, area.size() * m_units};
}

} // namespace imaging
