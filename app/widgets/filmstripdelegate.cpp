// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filmstripdelegate.h"

#include "gallery/slidemodel.h"
#include "imaging/pictures.h"
#include "imaging/placeholder.h"
#include "widgets/colours.h"
#include "widgets/photopainter.h"
#include "widgets/slidetexts.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int frame = 4; // around a thumbnail, for the outline
constexpr double outlineWidth = 3;
constexpr double unseenOpacity = 0.45;
constexpr double seenMarkRadius = 2.5;
constexpr double seenMarkInset = 7;
constexpr int seenMarkRimAlpha = 110;
constexpr double cornerRadius = 3;

} // namespace

FilmstripDelegate::FilmstripDelegate(imaging::Pictures *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

QSize FilmstripDelegate::itemSize() const
{
    return {m_height * 3 / 2 + 2 * frame, m_height + 2 * frame};
}

void FilmstripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRectF area = QRectF(option.rect).adjusted(frame, frame, -frame, -frame);
    const bool seen = index.data(gallery::SlideModel::SeenRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setOpacity(seen ? 1 : unseenOpacity);
    paintThumbnail(*painter, area, option, index);
    painter->setOpacity(1);
    painter->setPen(Qt::NoPen);
    if (seen) {
        painter->setPen(QPen(QColor(0, 0, 0, seenMarkRimAlpha), 1)); // for bright photos
        painter->setBrush(Qt::white);
        painter->drawEllipse(area.topRight() + QPointF(-seenMarkInset, seenMarkInset),
                             seenMarkRadius, seenMarkRadius);
    }
    painter->setBrush(Qt::NoBrush);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(QPen(accentColour(option.palette), current ? outlineWidth : 1));
        painter->drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5);
    }
    painter->restore();
}

void FilmstripDelegate::paintThumbnail(QPainter &painter, const QRectF &area,
                                       const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const QSize pixels = (area.size() * painter.device()->devicePixelRatioF()).toSize();
    const QImage photo = m_pictures->thumbnail(index.row(), pixels).image;
    if (photo.isNull()) {
        imaging::paintPlaceholderThumbnail(painter, area, SlideTexts::placeholder(index));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageColour(option.palette));
    painter.drawRoundedRect(area, cornerRadius, cornerRadius);
    QRectF place(QPointF(), QSizeF(photo.size()).scaled(area.size(), Qt::KeepAspectRatio));
    place.moveCenter(area.center());
    paintPhoto(painter, place, photo);
}

QSize FilmstripDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return itemSize();
}

} // namespace widgets
