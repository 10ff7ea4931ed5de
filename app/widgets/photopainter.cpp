// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/photopainter.h"

#include "widgets/slidetexts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace widgets {

namespace {

constexpr QRgb neutral = 0xff9c9c9c;
constexpr QRgb stripGround = 0xc8000000;
constexpr double stripPadding = 10;

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

void paintFace(QPainter &painter, const QRectF &area, const QModelIndex &slide,
               const imaging::Face &face)
{
    const QString notice = SlideTexts::notice(slide, face);
    if (!face.image.isNull()) {
        paintPhoto(painter, area, face.image);
        if (!notice.isEmpty())
            paintStrip(painter, area, notice);
        return;
    }
    imaging::Placeholder placeholder = SlideTexts::placeholder(slide);
    placeholder.notice = notice;
    if (face.state == imaging::Face::State::Pending) {
        // Words that go again at once would be noise.
        placeholder.title.clear();
        placeholder.position.clear();
    }
    imaging::paintPlaceholder(painter, area, placeholder);
}

} // namespace widgets
