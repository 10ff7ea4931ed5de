// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/painting/photopainter.h"

#include "ui/slidetext/slidetexts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegion>

#include <cmath>

namespace ui {

namespace {

constexpr QRgb neutral = 0xff9c9c9c;
constexpr QRgb stripGround = 0xc8000000;
constexpr double stripPadding = 10;
constexpr double smoothUpTo = 2;    // device pixels for one of the photo
constexpr double sameDetail = 0.01; // by which the scale of a tile in full detail may differ from 1
constexpr int neighbours = 2;       // pixels beside a part that interpolation reads

void paintStrip(QPainter &painter, const QRectF &area, const QString &notice)
{
    const QRectF room = area.adjusted(stripPadding, 0, -stripPadding, 0);
    const double height = QFontMetricsF(painter.font())
                              .boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, notice)
                              .height() +
                          stripPadding * 2;
    QRectF strip = area;
    strip.setTop(qMax(area.top(), area.bottom() - height));
    painter.fillRect(strip, QColor::fromRgba(stripGround));
    painter.setPen(Qt::white);
    painter.drawText(strip.adjusted(stripPadding, 0, -stripPadding, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, notice);
}

// An image in device pixels.
struct Layer
{
    QImage image;
    QTransform toPhoto;
    QTransform toDevice = {};
    QRect place = {};

    bool isOpaque() const { return !image.hasAlphaChannel(); }
    bool isSmooth() const
    {
        const double pixels = std::sqrt(std::abs(toPhoto.determinant()));
        const double devicePixels = std::sqrt(std::abs(toDevice.determinant()));
        return devicePixels <= smoothUpTo || std::abs(pixels - 1) > sameDetail;
    }
};

// Rounds edges to device pixels; adjacent tiles have common edges, which are rounded alike.
void snapToPixels(Layer &layer, const QTransform &photoToDevice)
{
    const QTransform exact = layer.toPhoto * photoToDevice;
    const QRectF wanted = exact.mapRect(QRectF(layer.image.rect()));
    // The tolerance makes rounding stable for edges in the middle of a pixel.
    const auto whole = [](double edge) { return int(std::floor(edge + 0.5 - 1e-6)); };
    layer.place = QRect(QPoint(whole(wanted.left()), whole(wanted.top())),
                        QPoint(whole(wanted.right()) - 1, whole(wanted.bottom()) - 1));
    if (layer.place.isEmpty())
        return;
    const double x = layer.place.width() / wanted.width();
    const double y = layer.place.height() / wanted.height();
    layer.toDevice = exact * QTransform(x, 0, 0, y, layer.place.x() - wanted.x() * x,
                                        layer.place.y() - wanted.y() * y);
}

QList<Layer> layersOf(const DeepZoomView &view, const QTransform &toDevice)
{
    QList<Layer> layers;
    if (!view.whole.isNull()) {
        layers.append(
            {view.whole, QTransform::fromScale(view.pixels.width() / view.whole.width(),
                                               view.pixels.height() / view.whole.height())});
    }
    for (const imaging::Tile &tile : view.tiles) {
        if (!tile.image.isNull())
            layers.append({tile.image, tile.place});
    }
    // The photo's top left corner is rounded to a device pixel.
    const QRectF area = toDevice.mapRect(view.area);
    const QTransform photoToDevice(area.width() / view.pixels.width(), 0, 0,
                                   area.height() / view.pixels.height(), std::round(area.x()),
                                   std::round(area.y()));
    for (Layer &layer : layers)
        snapToPixels(layer, photoToDevice);
    return layers;
}

// Only the visible part, as Qt's fixed-point arithmetic is inexact far from an image's corner.
void paintLayer(QPainter &painter, const Layer &layer, const QRect &shown)
{
    const QRect part = layer.toDevice.inverted()
                           .mapRect(QRectF(shown))
                           .toAlignedRect()
                           .adjusted(-neighbours, -neighbours, neighbours, neighbours)
                           .intersected(layer.image.rect());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, layer.isSmooth());
    painter.drawImage(part, layer.image, part);
}

} // namespace

void paintPhoto(QPainter &painter, const QRectF &area, const QImage &photo)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF pixels = photo.size();
    QRectF place = area;
    const bool exact = std::abs(area.width() * ratio - pixels.width()) <= 1 &&
                       std::abs(area.height() * ratio - pixels.height()) <= 1;
    if (exact) {
        place = QRectF(QPointF(std::round(area.x() * ratio), std::round(area.y() * ratio)) / ratio,
                       pixels / ratio);
    }
    painter.save();
    if (photo.hasAlphaChannel())
        painter.fillRect(place, QColor::fromRgb(neutral));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !exact);
    painter.drawImage(place, photo);
    painter.restore();
}

void paintSlidePlaceholder(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                           const imaging::ImageState &face)
{
    imaging::Placeholder placeholder = SlideTexts::placeholder(slide);
    placeholder.notice = SlideTexts::notice(slide, face);
    imaging::paintPlaceholder(painter, area, placeholder);
}

void paintNotice(QPainter &painter, const QRectF &area, const QModelIndex &slide,
                 const imaging::ImageState &face)
{
    if (const QString notice = SlideTexts::notice(slide, face); !notice.isEmpty())
        paintStrip(painter, area, notice);
}

void paintOutline(QPainter &painter, const QRectF &area, const QRectF &stage, const QColor &colour)
{
    const QRectF around = area.adjusted(-5, -5, 5, 5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 3));
    painter.drawRoundedRect(around.intersected(stage.adjusted(2, 2, -2, -2)), 9, 9);
}

void paintDeepZoom(QPainter &painter, const DeepZoomView &view)
{
    if (view.pixels.isEmpty() || view.area.isEmpty())
        return;
    const QTransform toDevice = painter.deviceTransform();
    const QTransform fromDevice = toDevice.inverted() * painter.worldTransform();
    const QList<Layer> layers = layersOf(view, toDevice);

    // From the topmost layer down, so that no hidden pixels are painted.
    QRegion open(toDevice.mapRect(view.stage).toAlignedRect());
    QList<QRegion> shown(layers.size());
    for (qsizetype i = layers.size() - 1; i >= 0; --i) {
        shown[i] = open.intersected(layers.at(i).place);
        const bool isGrounded = i == 0 || !view.isComposed;
        if (layers.at(i).isOpaque() || isGrounded)
            open -= shown.at(i);
    }
    painter.save();
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const Layer &layer = layers.at(i);
        if (shown.at(i).isEmpty())
            continue;
        painter.setTransform(fromDevice);
        painter.setClipRegion(shown.at(i));
        if (!layer.isOpaque() && (i == 0 || !view.isComposed))
            painter.fillRect(shown.at(i).boundingRect(), QColor::fromRgb(neutral));
        painter.setTransform(layer.toDevice * fromDevice);
        paintLayer(painter, layer, shown.at(i).boundingRect());
    }
    painter.restore();
}

} // namespace ui
