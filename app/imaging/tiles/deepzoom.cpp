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

constexpr int closeupThreads = 2;
constexpr double shareOfPictures = 2.0 / 3; // the rest holds the slide's picture and others
constexpr double sharpEnough = 0.95; // of a screen's pixels: rounded sizes are no reason for more
constexpr int coarseStep = 2;        // levels between what shows soon and what is wanted
constexpr double mostCellsInSight = 4096; // in sight, whatever a service calls a tile

double lengthScale(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

// Columns and rows of the cells that an area touches.
QRect touched(const TileSource::Level &level, const QRectF &area)
{
    const QSizeF cell = level.cell;
    const QPoint first(int(std::floor(area.left() / cell.width())),
                       int(std::floor(area.top() / cell.height())));
    const QPoint last(int(std::ceil(area.right() / cell.width())) - 1,
                      int(std::ceil(area.bottom() / cell.height())) - 1);
    return {first, last};
}

double countTouched(const TileSource::Level &level, const QRectF &area)
{
    return (area.width() / level.cell.width() + 2) * (area.height() / level.cell.height() + 2);
}

} // namespace

DeepZoom::DeepZoom(ImageStore *pictures, QObject *parent)
    : DeepZoom(pictures, qsizetype(pictures->bounds().pictures * shareOfPictures), parent)
{}

DeepZoom::DeepZoom(ImageStore *pictures, qsizetype bytes, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_cells(bytes)
{
    m_pool.setMaxThreadCount(closeupThreads);
}

DeepZoom::~DeepZoom()
{
    forget();
    m_pool.clear();
    m_pool.waitForDone();
}

QList<Piece> DeepZoom::look(int row, const QRectF &visible, double scale)
{
    follow(row);
    QList<Piece> pieces;
    for (int layer = 0; layer < m_layers.size(); ++layer)
        pieces += lookAt(layer, visible, scale);
    return pieces;
}

void DeepZoom::leave()
{
    for (const Layer &layer : std::as_const(m_layers))
        layer.source->want({});
}

bool DeepZoom::isPending() const
{
    return std::any_of(m_layers.begin(), m_layers.end(),
                       [](const Layer &layer) { return layer.source->isPending(); });
}

void DeepZoom::follow(int row)
{
    const ComposedSource shown = m_pictures->shown(row).value_or(ComposedSource());
    if (row == m_row && shown == m_shown)
        return;
    const bool sameParts = row == m_row && shown.attempt == m_shown.attempt &&
                           shown.parts == m_shown.parts && shown.size == m_shown.size;
    m_row = row;
    m_shown = shown;
    if (sameParts)
        return; // the whole of it came in another size
    forget();
    for (const TileLayer &geometry : closeLayers(m_shown)) {
        TileSource *source = makeSource(geometry);
        const int index = int(m_layers.size());
        connect(source, &TileSource::arrived, this,
                [this, index](const Tile &cell, const QImage &image, const QRectF &area) {
                    keep(index, cell, image, area);
                });
        m_layers.append({geometry, source});
    }
}

void DeepZoom::forget()
{
    for (const Layer &layer : std::as_const(m_layers))
        delete layer.source;
    m_layers.clear();
    m_cells.clear();
    m_pictures->leaveRoom(0);
}

TileSource *DeepZoom::makeSource(const TileLayer &layer)
{
    const gallery::ImageService &service = layer.picture.service;
    if (const auto info = m_pictures->infos()->known(service);
        info && !service.id.isEmpty() && !iiif::tileLevels(*info).isEmpty())
        return new ServiceTileSource(layer, *info, m_pictures->fetch(), &m_pool, this);
    return new FileTileSource(layer, m_shown.drawing, m_pictures->fetch(), &m_pool, this);
}

void DeepZoom::keep(int layer, const Tile &cell, const QImage &image, const QRectF &area)
{
    const qsizetype cost = qMax<qsizetype>(sizeof(Kept), image.sizeInBytes());
    m_cells.insert({layer, cell}, new Kept{image, area}, cost);
    m_pictures->leaveRoom(m_cells.totalCost());
    Q_EMIT changed();
}

QList<Piece> DeepZoom::lookAt(int index, const QRectF &visible, double scale)
{
    const Layer &layer = m_layers.at(index);
    const QTransform &toPhoto = layer.geometry.toPhoto;
    const QRectF area = toPhoto.inverted().mapRect(visible) & layer.geometry.region;
    const QList<TileSource::Level> &levels = layer.source->levels();
    if (area.isEmpty() || levels.isEmpty() || m_shown.detail >= scale * sharpEnough) {
        layer.source->want({});
        return {};
    }

    const int wanted = levelFor(layer, area, scale * lengthScale(toPhoto));
    const auto isMissing = [this, index](const Tile &cell) {
        return !m_cells.contains({index, cell});
    };
    QList<Tile> cells = cellsIn(layer, wanted, area);
    QList<Tile> missing;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(missing), isMissing);
    QList<Piece> pieces;
    if (!missing.isEmpty()) {
        for (int level = int(levels.size()) - 1; level > wanted; --level)
            pieces += piecesOf(index, cellsIn(layer, level, area));
        const int soon = wanted + coarseStep;
        const double detail = m_shown.detail / lengthScale(toPhoto);
        if (layer.source->hurriesCoarse() && soon < levels.size() &&
            1 / levels.at(soon).factor > detail) {
            QList<Tile> first = cellsIn(layer, soon, area);
            first.removeIf([isMissing](const Tile &cell) { return !isMissing(cell); });
            missing = first + missing;
        }
    }
    layer.source->want(missing);
    return pieces + piecesOf(index, cells);
}

int DeepZoom::levelFor(const Layer &layer, const QRectF &area, double scale) const
{
    const QList<TileSource::Level> &levels = layer.source->levels();
    int wanted = 0;
    while (wanted + 1 < levels.size() && levels.at(wanted + 1).factor * scale * sharpEnough <= 1)
        ++wanted;
    const auto isTooMuch = [this, &area](const TileSource::Level &level) {
        const double cells = countTouched(level, area);
        const QSizeF pixels = level.cell / level.factor;
        return cells > mostCellsInSight ||
               cells * pixels.width() * pixels.height() * bytesPerPixel > double(m_cells.maxCost());
    };
    while (wanted + 1 < levels.size() && isTooMuch(levels.at(wanted)))
        ++wanted;
    return wanted;
}

QList<TileSource::Tile> DeepZoom::cellsIn(const Layer &layer, int level, const QRectF &area)
{
    const TileSource::Level &grid = layer.source->levels().at(level);
    const QRect range = touched(grid, area);
    QList<Tile> cells;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append({level, column, row});
    }
    const auto distance = [middle = area.center(), &grid](const Tile &cell) {
        const QPointF at((cell.column + 0.5) * grid.cell.width(),
                         (cell.row + 0.5) * grid.cell.height());
        return QPointF::dotProduct(at - middle, at - middle);
    };
    std::stable_sort(cells.begin(), cells.end(), [&](const Tile &one, const Tile &other) {
        return distance(one) < distance(other);
    });
    return cells;
}

QList<Piece> DeepZoom::piecesOf(int index, const QList<Tile> &cells)
{
    QList<Piece> pieces;
    for (const Tile &cell : cells) {
        const Kept *kept = m_cells.object({index, cell});
        if (!kept || kept->image.isNull())
            continue;
        const QTransform inLayer(kept->area.width() / kept->image.width(), 0, 0,
                                 kept->area.height() / kept->image.height(), kept->area.x(),
                                 kept->area.y());
        pieces.append({kept->image, inLayer * m_layers.at(index).geometry.toPhoto});
    }
    return pieces;
}

} // namespace imaging
