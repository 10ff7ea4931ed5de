// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filmstrip/filmstripdelegate.h"

#include "core/gallery/slidemodel.h"
#include "ui/painting/thumbnailpainter.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int thumbnailFrame = 4; // around a thumbnail, for the outline
constexpr double outlineWidth = 3;
constexpr double unseenOpacity = 0.45;

} // namespace

FilmstripDelegate::FilmstripDelegate(imaging::SlideImages *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

QSize FilmstripDelegate::itemSize() const
{
    return {m_height * 3 / 2 + 2 * thumbnailFrame, m_height + 2 * thumbnailFrame};
}

void FilmstripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRectF area =
        QRectF(option.rect)
            .adjusted(thumbnailFrame, thumbnailFrame, -thumbnailFrame, -thumbnailFrame);
    const bool seen = index.data(gallery::SlideModel::SeenRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QSize pixels = (area.size() * painter->device()->devicePixelRatioF()).toSize();
    paintThumbnail(*painter, area, index, m_pictures, pixels, option.palette,
                   seen ? 1 : unseenOpacity);
    if (seen)
        paintSeenMark(*painter, area, option.direction);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        paintThumbnailOutline(*painter, area, current ? outlineWidth : 1, option.palette);
    painter->restore();
}

QSize FilmstripDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return itemSize();
}

} // namespace ui

#include "moc_filmstripdelegate.cpp"
