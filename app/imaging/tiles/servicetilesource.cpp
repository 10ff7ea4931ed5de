// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/tiles/servicetilesource.h"

#include "core/background/run.h"
#include "imaging/decode/decode.h"
#include "imaging/requests/imageaddress.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

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

void ServiceTileSource::request(const QList<TileIndex> &tiles)
{
    m_waiting = tiles;
    // What is already loaded and still requested goes on.
    m_running.removeIf([this](const std::pair<const TileIndex &, QObject *&> &running) {
        if (m_waiting.removeOne(running.first))
            return false;
        delete running.second;
        return true;
    });
    startNext();
}

void ServiceTileSource::startNext()
{
    while (!m_waiting.isEmpty() && m_running.size() < requestsAtOnce)
        load(m_waiting.takeFirst());
}

void ServiceTileSource::load(const TileIndex &tile)
{
    auto *loading = new QObject(this);
    m_running.insert(tile, loading);
    const iiif::TileLevel &level = m_tiles.at(tile.level);
    QStringList addresses{iiif::tileAddress(m_info, level, tile.column, tile.row)};
    const QString numbered = iiif::numberedTileAddress(m_info, level, tile.column, tile.row);
    if (numbered != addresses.first())
        addresses += numbered;
    fetch(tile, loading, addresses);
}

void ServiceTileSource::fetch(const TileIndex &tile, QObject *loading, const QStringList &addresses)
{
    const QUrl address(addresses.first());
    const auto done = [this, tile, loading = QPointer(loading),
                       others = addresses.mid(1)](const QByteArray &body, const QString &error) {
        if (!loading)
            return;
        if (!error.isEmpty() && !others.isEmpty())
            fetch(tile, loading, others);
        else
            decode(tile, loading, body);
    };
    if (m_fetch && reachOf(address) == Reach::Remote)
        m_fetch(address, loading, done);
    else
        QTimer::singleShot(0, loading, [done] { done({}, {}); });
}

void ServiceTileSource::decode(const TileIndex &tile, QObject *loading, const QByteArray &body)
{
    background::run(
        m_pool, loading,
        [body](const std::stop_token &stop) {
            Wanted wanted;
            wanted.stop = stop;
            return decodeBytes(body, wanted);
        },
        [this, tile](const Decoded &decoded) { finish(tile, decoded.image); })
        .detach(); // until `loading` is destroyed
}

void ServiceTileSource::finish(const TileIndex &tile, const QImage &image)
{
    m_running.take(tile)->deleteLater();
    startNext();
    Q_EMIT loaded(tile, image, areaOf(tile));
}

QRectF ServiceTileSource::areaOf(const TileIndex &tile) const
{
    const QRectF area = iiif::tileRegion(m_info, m_tiles.at(tile.level), tile.column, tile.row);
    return {area.topLeft() * m_units, area.size() * m_units};
}

} // namespace imaging

#include "moc_servicetilesource.cpp"
