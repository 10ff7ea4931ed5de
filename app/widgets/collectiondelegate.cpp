// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/collectiondelegate.h"

#include "imaging/pictures.h"
#include "imaging/placeholder.h"
#include "widgets/colours.h"
#include "widgets/photopainter.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr QSize pictureSize(96, 64);
constexpr int padding = 8;
constexpr double cornerRadius = 4;

} // namespace

CollectionDelegate::CollectionDelegate(imaging::Pictures *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

void CollectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect row = option.rect.adjusted(padding / 2, 2, -padding / 2, -2);
    const bool current = option.state.testFlag(QStyle::State_Selected) ||
                         option.state.testFlag(QStyle::State_HasFocus);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(QPen(accentColour(option.palette), current ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, cornerRadius, cornerRadius);
    }

    QRect picture(row.topLeft() + QPoint(padding, 0), pictureSize);
    picture.moveTop(row.top() + (row.height() - picture.height()) / 2);
    picture = QStyle::visualRect(option.direction, row, picture);
    const QSize pixels = (QSizeF(pictureSize) * painter->device()->devicePixelRatioF()).toSize();
    const QImage image = m_pictures->thumbnail(index.row(), pixels).image;
    if (image.isNull()) {
        imaging::Placeholder placeholder;
        placeholder.chapter = index.row();
        placeholder.position = QString::number(index.row() + 1);
        imaging::paintPlaceholderThumbnail(*painter, picture, placeholder);
    } else {
        QRectF place(QPointF(), QSizeF(image.size()).scaled(picture.size(), Qt::KeepAspectRatio));
        place.moveCenter(QRectF(picture).center());
        paintPhoto(*painter, place, image);
    }

    QRect text = row.adjusted(pictureSize.width() + 3 * padding, 0, -padding, 0);
    text = QStyle::visualRect(option.direction, row, text);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString title =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), title);
    painter->restore();
}

QSize CollectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {pictureSize.width() * 3,
            qMax(pictureSize.height(), option.fontMetrics.height()) + 2 * padding};
}

} // namespace widgets
