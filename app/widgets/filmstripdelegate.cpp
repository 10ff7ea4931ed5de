// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filmstripdelegate.h"

#include "gallery/slidemodel.h"
#include "imaging/placeholder.h"
#include "widgets/colours.h"
#include "widgets/slidetexts.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int frame = 4; // around a thumbnail, for the outline
constexpr double outlineWidth = 3;
constexpr double unseenOpacity = 0.45;
constexpr double seenMarkRadius = 2.5;
constexpr double seenMarkInset = 7;

} // namespace

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
    imaging::paintPlaceholderThumbnail(*painter, area, SlideTexts::placeholder(index));
    painter->setOpacity(1);
    painter->setPen(Qt::NoPen);
    if (seen) {
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

QSize FilmstripDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return itemSize();
}

} // namespace widgets
