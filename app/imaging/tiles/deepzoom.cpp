// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/tiles/deepzoom.h"

#include "imaging/decode/memorybudget.h"
#include "imaging/requests/imageinfocache.h"
#include "imaging/store/imagestore.h"
#include "imaging/tiles/filetilesource.h"
#include "imaging/tiles/servicetilesource.h"

#include <algorithm>
#include <cmath>

namespace imaging {

namespace {

constexpr int zoomThreads = 2;
constexpr double shareOfStore = 2.0 / 3; // the rest is for whole images
constexpr double sharpEnough = 0.95; // of a screen's pixels: rounded sizes are no reason for more
constexpr int coarseStep = 2;        // levels between what shows soon and what is wanted
constexpr double mostVisibleTiles = 4096; // whatever size a service gives them

double lengthScale(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

// Columns and rows of the tiles that an area touches.
QRect touched(const TileSource::Level &level, const QRectF &area)
{
    const QSizeF tile = level.tile;
    const QPoint first(int(std::floor(area.left() / tile.width())),
                       int(std::floor(area.top() / tile.height())));
    const QPoint last(int(std::ceil(area.right() / tile.width())) - 1,
                      int(std::ceil(area.bottom() / tile.height())) - 1);
    return {first, last};
}

double touchedCount(const TileSource::Level &level, const QRectF &area)
{
    return (area.width() / level.tile.width() + 2) * (area.height() / level.tile.height() + 2);
}

} // namespace

DeepZoom::DeepZoom(ImageStore *store, QObject *parent)
    : DeepZoom(store, qsizetype(store->bounds().pictures * shareOfStore), parent)
{}

DeepZoom::DeepZoom(ImageStore *store, qsizetype bytes, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_tiles(bytes)
{
    m_pool.setMaxThreadCount(zoomThreads);
}

DeepZoom::~DeepZoom()
{
    m_store->reserve(0);
}

void DeepZoom::request(const ImageKey &key, const QRectF &visible, double scale)
{
    setImage(key);
    for (int layer = 0; layer < int(m_layers.size()); ++layer)
        requestLayer(layer, visible, scale);
}

QList<Tile> DeepZoom::tiles() const
{
    QList<Tile> tiles;
    for (int i = 0; i < int(m_layers.size()); ++i) {
        const Layer &layer = m_layers.at(i);
        if (layer.area.isEmpty())
            continue;
        const QList<TileIndex> indexes = visibleTiles(layer, layer.level);
        if (!missingOf(i, indexes).isEmpty()) {
            for (int level = int(layer.source->levels().size()) - 1; level > layer.level; --level)
                tiles += loadedOf(i, visibleTiles(layer, level));
        }
        tiles += loadedOf(i, indexes);
    }
    return tiles;
}

void DeepZoom::cancel()
{
    for (const Layer &layer : m_layers)
        layer.source->request({});
}

bool DeepZoom::isPending() const
{
    return std::any_of(m_layers.begin(), m_layers.end(),
                       [](const Layer &layer) { return layer.source->isPending(); });
}

void DeepZoom::setImage(const ImageKey &key)
{
    const DetailSource detail = m_store->detail(key).value_or(DetailSource());
    const bool isSameImage = key == m_key && detail.source == m_detail.source &&
                             detail.parts == m_detail.parts && detail.size == m_detail.size;
    m_key = key;
    m_detail = detail; // the whole of the same image may have come in another size
    if (!isSameImage)
        makeLayers();
}

void DeepZoom::makeLayers()
{
    m_layers.clear();
    m_tiles.clear();
    m_store->reserve(0);
    for (const TileLayer &geometry : tileLayers(m_detail)) {
        std::unique_ptr<TileSource> source = makeSource(geometry);
        connect(source.get(), &TileSource::loaded, this,
                [this, layer = int(m_layers.size())](const TileIndex &index, const QImage &image,
                                                     const QRectF &area) {
                    keep(layer, index, image, area);
                });
        m_layers.push_back({geometry, std::move(source), {}, 0});
    }
}

std::unique_ptr<TileSource> DeepZoom::makeSource(const TileLayer &layer)
{
    const gallery::ImageService &service = layer.picture.service;
    if (const auto info = m_store->infos()->known(service);
        info && !service.id.isEmpty() && !iiif::tileLevels(*info).isEmpty())
        return std::make_unique<ServiceTileSource>(layer, *info, m_store->fetch(), &m_pool,
                                                   nullptr);
    return std::make_unique<FileTileSource>(layer, m_detail.drawing, m_store->fetch(), &m_pool,
                                            nullptr);
}

void DeepZoom::keep(int layer, const TileIndex &index, const QImage &image, const QRectF &area)
{
    const qsizetype cost = qMax<qsizetype>(sizeof(Kept), image.sizeInBytes());
    m_tiles.insert({layer, index}, new Kept{image, area}, cost);
    m_store->reserve(m_tiles.totalCost());
    Q_EMIT changed();
}

void DeepZoom::requestLayer(int index, const QRectF &visible, double scale)
{
    Layer &layer = m_layers.at(index);
    const QTransform &toPhoto = layer.geometry.toPhoto;
    const QList<TileSource::Level> &levels = layer.source->levels();
    layer.area = toPhoto.inverted().mapRect(visible) & layer.geometry.region;
    if (layer.area.isEmpty() || levels.isEmpty() || m_detail.detail >= scale * sharpEnough) {
        layer.area = {};
        layer.source->request({});
        return;
    }
    layer.level = levelFor(layer, scale * lengthScale(toPhoto));
    QList<TileIndex> missing = missingOf(index, visibleTiles(layer, layer.level));
    const int coarse = layer.level + coarseStep;
    if (!missing.isEmpty() && layer.source->isCoarseSooner() && coarse < levels.size() &&
        1 / levels.at(coarse).factor > m_detail.detail / lengthScale(toPhoto)) {
        missing = missingOf(index, visibleTiles(layer, coarse)) + missing;
    }
    layer.source->request(missing);
}

QList<TileSource::TileIndex> DeepZoom::missingOf(int layer, const QList<TileIndex> &indexes) const
{
    QList<TileIndex> missing = indexes;
    missing.removeIf(
        [this, layer](const TileIndex &index) { return m_tiles.contains({layer, index}); });
    return missing;
}

int DeepZoom::levelFor(const Layer &layer, double scale) const
{
    const QList<TileSource::Level> &levels = layer.source->levels();
    int wanted = 0;
    while (wanted + 1 < levels.size() && levels.at(wanted + 1).factor * scale * sharpEnough <= 1)
        ++wanted;
    const auto isTooMuch = [this, &layer](const TileSource::Level &level) {
        const double tiles = touchedCount(level, layer.area);
        const QSizeF pixels = level.tile / level.factor;
        return tiles > mostVisibleTiles ||
               tiles * pixels.width() * pixels.height() * bytesPerPixel > double(m_tiles.maxCost());
    };
    while (wanted + 1 < levels.size() && isTooMuch(levels.at(wanted)))
        ++wanted;
    return wanted;
}

QList<TileSource::TileIndex> DeepZoom::visibleTiles(const Layer &layer, int level) const
{
    const TileSource::Level &grid = layer.source->levels().at(level);
    const QRect range = touched(grid, layer.area);
    QList<TileIndex> tiles;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column)
            tiles.append({level, column, row});
    }
    const auto distance = [middle = layer.area.center(), &grid](const TileIndex &tile) {
        const QPointF at((tile.column + 0.5) * grid.tile.width(),
                         (tile.row + 0.5) * grid.tile.height());
        return QPointF::dotProduct(at - middle, at - middle);
    };
    std::stable_sort(tiles.begin(), tiles.end(), [&](const TileIndex &one, const TileIndex &other) {
        return distance(one) < distance(other);
    });
    return tiles;
}

QList<Tile> DeepZoom::loadedOf(int index, const QList<TileIndex> &indexes) const
{
    QList<Tile> tiles;
    for (const TileIndex &tile : indexes) {
        const Kept *kept = m_tiles.object({index, tile});
        if (!kept || kept->image.isNull())
            continue;
        const QTransform inLayer(kept->area.width() / kept->image.width(), 0, 0,
                                 kept->area.height() / kept->image.height(), kept->area.x(),
                                 kept->area.y());
        tiles.append({kept->image, inLayer * m_layers.at(index).geometry.toPhoto});
    }
    return tiles;
}

} // namespace imaging

#include "moc_deepzoom.cpp"
