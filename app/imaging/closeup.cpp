// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/closeup.h"

#include "imaging/budget.h"
#include "imaging/filedetail.h"
#include "imaging/imageinfos.h"
#include "imaging/pictures.h"
#include "imaging/servicedetail.h"

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
QRect touched(const DetailSource::Level &level, const QRectF &area)
{
    const QSizeF cell = level.cell;
    const QPoint first(int(std::floor(area.left() / cell.width())),
                       int(std::floor(area.top() / cell.height())));
    const QPoint last(int(std::ceil(area.right() / cell.width())) - 1,
                      int(std::ceil(area.bottom() / cell.height())) - 1);
    return {first, last};
}

double countTouched(const DetailSource::Level &level, const QRectF &area)
{
    return (area.width() / level.cell.width() + 2) * (area.height() / level.cell.height() + 2);
}

} // namespace

Closeup::Closeup(Pictures *pictures, QObject *parent)
    : Closeup(pictures, qsizetype(pictures->bounds().pictures * shareOfPictures), parent)
{}

Closeup::Closeup(Pictures *pictures, qsizetype bytes, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_cells(bytes)
{
    m_pool.setMaxThreadCount(closeupThreads);
}

Closeup::~Closeup()
{
    forget();
    m_pool.clear();
    m_pool.waitForDone();
}

QList<Piece> Closeup::look(int row, const QRectF &visible, double scale)
{
    follow(row);
    QList<Piece> pieces;
    for (int layer = 0; layer < m_layers.size(); ++layer)
        pieces += lookAt(layer, visible, scale);
    return pieces;
}

void Closeup::leave()
{
    for (const Layer &layer : std::as_const(m_layers))
        layer.source->want({});
}

bool Closeup::isPending() const
{
    return std::any_of(m_layers.begin(), m_layers.end(),
                       [](const Layer &layer) { return layer.source->isPending(); });
}

void Closeup::follow(int row)
{
    Shown shown = m_pictures->shown(row).value_or(Shown());
    if (row == m_row && shown == m_shown)
        return;
    const bool sameParts = row == m_row && shown.attempt == m_shown.attempt &&
                           shown.parts == m_shown.parts && shown.size == m_shown.size;
    m_row = row;
    m_shown = shown;
    if (sameParts)
        return; // the whole of it came in another size
    forget();
    for (const CloseLayer &geometry : closeLayers(m_shown)) {
        DetailSource *source = makeSource(geometry);
        const int index = int(m_layers.size());
        connect(source, &DetailSource::arrived, this,
                [this, index](const Cell &cell, const QImage &image, const QRectF &area) {
                    keep(index, cell, image, area);
                });
        m_layers.append({geometry, source});
    }
}

void Closeup::forget()
{
    for (const Layer &layer : std::as_const(m_layers))
        delete layer.source;
    m_layers.clear();
    m_cells.clear();
    m_pictures->leaveRoom(0);
}

DetailSource *Closeup::makeSource(const CloseLayer &layer)
{
    const gallery::ImageService &service = layer.picture.service;
    if (const auto info = m_pictures->infos()->known(service);
        info && !service.id.isEmpty() && !iiif::tileLevels(*info).isEmpty())
        return new ServiceDetail(layer, *info, m_pictures->fetch(), &m_pool, this);
    return new FileDetail(layer, m_shown.drawing, m_pictures->fetch(), &m_pool, this);
}

void Closeup::keep(int layer, const Cell &cell, const QImage &image, const QRectF &area)
{
    const qsizetype cost = qMax<qsizetype>(sizeof(Kept), image.sizeInBytes());
    m_cells.insert({layer, cell}, new Kept{image, area}, cost);
    m_pictures->leaveRoom(m_cells.totalCost());
    Q_EMIT changed();
}

QList<Piece> Closeup::lookAt(int index, const QRectF &visible, double scale)
{
    const Layer &layer = m_layers.at(index);
    const QTransform &toPhoto = layer.geometry.toPhoto;
    const QRectF area = toPhoto.inverted().mapRect(visible) & layer.geometry.region;
    const QList<DetailSource::Level> &levels = layer.source->levels();
    if (area.isEmpty() || levels.isEmpty() || m_shown.detail >= scale * sharpEnough) {
        layer.source->want({});
        return {};
    }

    const int wanted = levelFor(layer, area, scale * lengthScale(toPhoto));
    const auto isMissing = [this, index](const Cell &cell) {
        return !m_cells.contains({index, cell});
    };
    QList<Cell> cells = cellsIn(layer, wanted, area);
    QList<Cell> missing;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(missing), isMissing);
    QList<Piece> pieces;
    if (!missing.isEmpty()) {
        for (int level = int(levels.size()) - 1; level > wanted; --level)
            pieces += piecesOf(index, cellsIn(layer, level, area));
        const int soon = wanted + coarseStep;
        const double detail = m_shown.detail / lengthScale(toPhoto);
        if (layer.source->hurriesCoarse() && soon < levels.size() &&
            1 / levels.at(soon).factor > detail) {
            QList<Cell> first = cellsIn(layer, soon, area);
            first.removeIf([isMissing](const Cell &cell) { return !isMissing(cell); });
            missing = first + missing;
        }
    }
    layer.source->want(missing);
    return pieces + piecesOf(index, cells);
}

int Closeup::levelFor(const Layer &layer, const QRectF &area, double scale) const
{
    const QList<DetailSource::Level> &levels = layer.source->levels();
    int wanted = 0;
    while (wanted + 1 < levels.size() && levels.at(wanted + 1).factor * scale * sharpEnough <= 1)
        ++wanted;
    const auto isTooMuch = [this, &area](const DetailSource::Level &level) {
        const double cells = countTouched(level, area);
        const QSizeF pixels = level.cell / level.factor;
        return cells > mostCellsInSight ||
               cells * pixels.width() * pixels.height() * bytesPerPixel > double(m_cells.maxCost());
    };
    while (wanted + 1 < levels.size() && isTooMuch(levels.at(wanted)))
        ++wanted;
    return wanted;
}

QList<DetailSource::Cell> Closeup::cellsIn(const Layer &layer, int level, const QRectF &area) const
{
    const DetailSource::Level &grid = layer.source->levels().at(level);
    const QRect range = touched(grid, area);
    QList<Cell> cells;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append({level, column, row});
    }
    const auto distance = [middle = area.center(), &grid](const Cell &cell) {
        const QPointF at((cell.column + 0.5) * grid.cell.width(),
                         (cell.row + 0.5) * grid.cell.height());
        return QPointF::dotProduct(at - middle, at - middle);
    };
    std::stable_sort(cells.begin(), cells.end(), [&](const Cell &one, const Cell &other) {
        return distance(one) < distance(other);
    });
    return cells;
}

QList<Piece> Closeup::piecesOf(int index, const QList<Cell> &cells)
{
    QList<Piece> pieces;
    for (const Cell &cell : cells) {
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
