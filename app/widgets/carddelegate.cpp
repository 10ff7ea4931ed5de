// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/carddelegate.h"

#include "imaging/pictures.h"
#include "widgets/cardmodel.h"
#include "widgets/colours.h"
#include "widgets/photopainter.h"

#include <QGuiApplication>
#include <QPainter>

namespace widgets {

namespace {

constexpr QSize pictureSize(96, 64);
constexpr int padding = 8;
constexpr int gap = 3; // between lines
constexpr double cornerRadius = 4;
constexpr int barHeight = 3;
constexpr double lineScale = 0.88; // of the title's size

QFont lineFont(const QFont &title)
{
    QFont font = title;
    font.setPointSizeF(title.pointSizeF() * lineScale);
    return font;
}

// One line, or two where the title is long and there is room.
QStringList titleLines(const QString &title, const QFontMetrics &metrics, int width, int most)
{
    QStringList lines;
    QString rest = title;
    while (lines.size() + 1 < most && metrics.horizontalAdvance(rest) > width) {
        qsizetype cut = rest.size();
        while (cut > 0 && metrics.horizontalAdvance(rest.left(cut)) > width)
            cut = rest.lastIndexOf(u' ', cut - 1);
        if (cut <= 0)
            break;
        lines += rest.left(cut);
        rest = rest.mid(cut + 1);
    }
    return lines << metrics.elidedText(rest, Qt::ElideRight, width);
}

} // namespace

CardDelegate::CardDelegate(imaging::Pictures *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect row = option.rect.adjusted(padding / 2, 2, -padding / 2, -2);
    const bool current = option.state.testFlag(QStyle::State_Selected) ||
                         option.state.testFlag(QStyle::State_HasFocus);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(
            QPen(accentColour(option.palette), current ? focusWidth(option.palette) : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, cornerRadius, cornerRadius);
    }
    QRect picture(row.topLeft() + QPoint(padding, 0), pictureSize);
    picture.moveTop(row.top() + (row.height() - picture.height()) / 2);
    paintPicture(*painter, QStyle::visualRect(option.direction, row, picture), index);
    const QRect texts = row.adjusted(pictureSize.width() + 3 * padding, 0, -padding, 0);
    paintTexts(*painter, QStyle::visualRect(option.direction, row, texts), option, index);
    painter->restore();
}

void CardDelegate::paintPicture(QPainter &painter, const QRect &place,
                                const QModelIndex &index) const
{
    const QSize pixels = (QSizeF(pictureSize) * painter.device()->devicePixelRatioF()).toSize();
    const QImage image = m_pictures->thumbnail(index.row(), pixels).image;
    if (image.isNull()) {
        const QVariant known = index.data(CardModel::PlaceholderRole);
        auto placeholder = known.value<imaging::Placeholder>();
        if (!known.isValid()) {
            placeholder.chapter = index.row();
            placeholder.position = QString::number(index.row() + 1);
        }
        placeholder.isStrong = isHighContrast(QGuiApplication::palette());
        imaging::paintPlaceholderThumbnail(painter, place, placeholder);
        return;
    }
    QRectF area(QPointF(), QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio));
    area.moveCenter(QRectF(place).center());
    paintPhoto(painter, area, image);
}

void CardDelegate::paintTexts(QPainter &painter, const QRect &place,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString line = index.data(CardModel::LineRole).toString();
    const QVariant share = index.data(CardModel::ShareRole);
    const QFont small = lineFont(option.font);
    const QFontMetrics smallMetrics(small);
    const int below = (line.isEmpty() ? 0 : smallMetrics.height() + gap) +
                      (share.isValid() ? barHeight + 2 * gap : 0);
    const int most = qMax(1, (place.height() - below) / option.fontMetrics.height());
    const QStringList title = titleLines(index.data().toString(), option.fontMetrics, place.width(),
                                         line.isEmpty() ? 1 : qMin(2, most));
    const int height = int(title.size()) * option.fontMetrics.height() + below;
    QRect box(place.left(), place.center().y() - height / 2, place.width(),
              option.fontMetrics.height());
    const int flags = int(Qt::AlignVCenter | Qt::AlignLeading);
    painter.setPen(option.palette.color(QPalette::Text));
    for (const QString &words : title) {
        painter.drawText(box, flags, words);
        box.translate(0, box.height());
    }
    if (!line.isEmpty()) {
        box.translate(0, gap);
        box.setHeight(smallMetrics.height());
        painter.setFont(small);
        painter.setPen(quietTextColour(option.palette));
        painter.drawText(box, flags, smallMetrics.elidedText(line, Qt::ElideRight, box.width()));
        box.translate(0, box.height());
    }
    if (share.isValid()) {
        QRectF bar(box.left(), box.top() + gap, qMin(box.width(), 2 * pictureSize.width()),
                   barHeight);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(box.right());
        QRectF seen = bar;
        seen.setWidth(bar.width() * share.toDouble());
        if (option.direction == Qt::RightToLeft)
            seen.moveRight(bar.right());
        // Thinner, for who cannot tell the colours.
        painter.fillRect(bar.adjusted(0, 1, 0, -1), edgeColour(option.palette));
        painter.fillRect(seen, accentColour(option.palette));
    }
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int texts = option.fontMetrics.height();
    if (index.model() && index.model()->roleNames().contains(CardModel::LineRole)) {
        texts = 2 * texts + QFontMetrics(lineFont(option.font)).height() + barHeight + 3 * gap;
    }
    return {pictureSize.width() * 3, qMax(pictureSize.height(), texts) + 2 * padding};
}

} // namespace widgets
