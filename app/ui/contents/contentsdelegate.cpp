// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contents/contentsdelegate.h"

#include "core/gallery/contentsmodel.h"
#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"
#include "ui/style/wrappedtext.h"

#include <QAbstractScrollArea>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

using gallery::ContentsModel;

constexpr int contentsPadding = 6;
constexpr int contentsBarWidth = 3;
constexpr double contentsRadius = 3;

QString seenOf(const QModelIndex &index)
{
    return QStringLiteral("%L1 / %L2")
        .arg(index.data(ContentsModel::SeenRole).toInt())
        .arg(index.data(ContentsModel::SizeRole).toInt());
}

void paintTick(QPainter *painter, const QRectF &place)
{
    const double side = qMin(place.width(), place.height());
    QRectF tick(0, 0, side, side * 0.75);
    tick.moveCenter(place.center());
    painter->drawPolyline(
        QPolygonF{{QPointF(tick.left(), tick.center().y()),
                   QPointF(tick.left() + tick.width() * 0.35, tick.bottom()), tick.topRight()}});
}

} // namespace

void ContentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const bool current = index.data(ContentsModel::CurrentRole).toBool();
    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    if (current) {
        QRect bar = option.rect.adjusted(1, contentsPadding, 0, -contentsPadding);
        bar.setWidth(contentsBarWidth);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          accentColour(option.palette));
    }
    QRect text = option.rect.adjusted(contentsPadding + contentsBarWidth, 0, -contentsPadding, 0);
    paintSides(painter, option, index, text);
    painter->setPen(option.palette.color(QPalette::WindowText));
    paintWrapped(*painter, QStyle::visualRect(option.direction, option.rect, text),
                 index.data().toString(), option.direction);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (focused || option.state.testFlag(QStyle::State_MouseOver)) {
        const double width = focused ? focusWidth(option.palette) : 1;
        painter->setPen(QPen(accentColour(option.palette), width));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
            contentsRadius, contentsRadius);
    }
    painter->restore();
}

// Paints the position before the title and the seen mark behind it, and reduces `text`, in
// left-to-right coordinates, to the room that remains for the title.
void ContentsDelegate::paintSides(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, QRect &text) const
{
    painter->setPen(quietTextColour(option.palette));
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (index.data(ContentsModel::IsChapterRole).toBool()) {
        const QString seen = seenOf(index);
        QRect place = text;
        place.setLeft(text.right() - painter->fontMetrics().horizontalAdvance(seen));
        painter->drawText(visual(place), int(Qt::AlignVCenter | Qt::AlignTrailing), seen);
        text.setRight(place.left() - contentsPadding);
        return;
    }
    const QVariant place = index.data(ContentsModel::PositionRole);
    const QString position = place.isValid() ? QLocale().toString(place.toInt()) : QString();
    QRect number = text;
    number.setWidth(qMax(painter->fontMetrics().horizontalAdvance(QStringLiteral("00")),
                         painter->fontMetrics().horizontalAdvance(position)));
    painter->drawText(visual(number), int(Qt::AlignVCenter | Qt::AlignTrailing), position);
    text.setLeft(number.right() + contentsPadding);
    const int side = painter->fontMetrics().ascent() * 2 / 3;
    QRect tick = text;
    tick.setLeft(text.right() - side);
    text.setRight(tick.left() - contentsPadding);
    if (index.data(ContentsModel::SeenRole).toInt() > 0) {
        painter->setPen(QPen(quietTextColour(option.palette), 1.5));
        paintTick(painter, visual(tick));
    }
}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int sides = option.fontMetrics.horizontalAdvance(QStringLiteral("00")) +
                      option.fontMetrics.ascent() + 6 * contentsPadding;
    const int lines =
        view ? linesForTitle(option.fontMetrics, view->viewport()->width() - sides) : 1;
    return {option.fontMetrics.averageCharWidth(),
            qMax(touchTargetSize, lines * option.fontMetrics.height() + 2 * contentsPadding)};
}

} // namespace ui

#include "moc_contentsdelegate.cpp"
