// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/carddelegate.h"

#include "imaging/store/imagestore.h"
#include "ui/cards/cardmodel.h"
#include "ui/painting/photopainter.h"
#include "ui/painting/skeleton.h"
#include "ui/style/colours.h"
#include "ui/style/wrappedtext.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr QSize pictureSize(96, 64);
constexpr int cardPadding = 8;
constexpr int cardLineGap = 3; // between lines
constexpr double cardRadius = 4;
constexpr int cardBarHeight = 3;
constexpr int fewestCardCharacters = 12; // of a title beside its picture
constexpr double lineScale = 0.88;       // of the title's size

QFont lineFont(const QFont &title)
{
    QFont font = title;
    font.setPointSizeF(title.pointSizeF() * lineScale);
    return font;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - cardPadding;
}

/// Whether the texts stand below the picture, as beside it they would be a few letters wide.
bool isStacked(const QStyleOptionViewItem &option)
{
    const int beside = widthOf(option) - pictureSize.width() - 4 * cardPadding;
    return beside < fewestCardCharacters * option.fontMetrics.averageCharWidth();
}

int textWidth(const QStyleOptionViewItem &option)
{
    const int picture = isStacked(option) ? 0 : pictureSize.width() + 2 * cardPadding;
    return widthOf(option) - picture - 2 * cardPadding;
}

int titleLines(const QStyleOptionViewItem &option, bool hasLine)
{
    return qMax(hasLine ? 2 : 1, linesForTitle(option.fontMetrics, textWidth(option)));
}

} // namespace

CardDelegate::CardDelegate(imaging::ImageStore *images, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_images(images)
{}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect row = option.rect.adjusted(cardPadding / 2, 2, -cardPadding / 2, -2);
    const bool current = option.state.testFlag(QStyle::State_Selected) ||
                         option.state.testFlag(QStyle::State_HasFocus);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(
            QPen(accentColour(option.palette), current ? focusWidth(option.palette) : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, cardRadius, cardRadius);
    }
    QRect picture(row.topLeft() + QPoint(cardPadding, 0), pictureSize);
    const bool stacked = isStacked(option);
    picture.moveTop(stacked ? row.top() + cardPadding
                            : row.top() + (row.height() - picture.height()) / 2);
    paintPicture(*painter, QStyle::visualRect(option.direction, row, picture), index);
    const QRect texts =
        stacked ? row.adjusted(cardPadding, pictureSize.height() + cardPadding + cardLineGap,
                               -cardPadding, 0)
                : row.adjusted(pictureSize.width() + 3 * cardPadding, 0, -cardPadding, 0);
    paintTexts(*painter, QStyle::visualRect(option.direction, row, texts), option, index);
    painter->restore();
}

void CardDelegate::paintPicture(QPainter &painter, const QRect &place,
                                const QModelIndex &index) const
{
    const QSize pixels = (QSizeF(pictureSize) * painter.device()->devicePixelRatioF()).toSize();
    const auto key = index.data(CardModel::ImageRole).value<imaging::ImageKey>();
    m_images->request(key, pixels, imaging::ImageStore::Urgency::Visible);
    const imaging::ImageState state = m_images->state(key);
    const QImage &image = state.image;
    if (image.isNull() && state.state == imaging::ImageState::State::Pending) {
        paintSkeleton(painter, place, QGuiApplication::palette(), cardRadius / 2);
        return;
    }
    if (image.isNull()) {
        auto placeholder = index.data(CardModel::PlaceholderRole).value<imaging::Placeholder>();
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
    const int below = (line.isEmpty() ? 0 : smallMetrics.height() + cardLineGap) +
                      (share.isValid() ? cardBarHeight + 2 * cardLineGap : 0);
    const QString words = index.data().toString();
    const int most = qMax(1, (place.height() - below) / option.fontMetrics.height());
    const int needed = option.fontMetrics.horizontalAdvance(words) > place.width() ? most : 1;
    const int lines = qMin(needed, titleLines(option, !line.isEmpty()));
    const int height = lines * option.fontMetrics.height() + below;
    QRect box(place.left(), place.center().y() - height / 2, place.width(),
              lines * option.fontMetrics.height());
    painter.setPen(option.palette.color(QPalette::Text));
    paintWrapped(painter, box, words, option.direction);
    box.moveTop(box.bottom() + 1);
    if (!line.isEmpty()) {
        box.translate(0, cardLineGap);
        box.setHeight(smallMetrics.height());
        painter.setFont(small);
        painter.setPen(quietTextColour(option.palette));
        paintWrapped(painter, box, line, option.direction);
        box.translate(0, box.height());
    }
    if (share.isValid()) {
        QRectF bar(box.left(), box.top() + cardLineGap, qMin(box.width(), 2 * pictureSize.width()),
                   cardBarHeight);
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
    const bool hasLine = index.model() && index.model()->roleNames().contains(CardModel::LineRole);
    int texts = titleLines(option, hasLine) * option.fontMetrics.height();
    if (hasLine)
        texts += QFontMetrics(lineFont(option.font)).height() + cardBarHeight + 3 * cardLineGap;
    const int height = isStacked(option) ? pictureSize.height() + cardLineGap + cardPadding + texts
                                         : qMax(pictureSize.height(), texts);
    return {pictureSize.width() * 2, height + 2 * cardPadding}; // wider where there is room
}

} // namespace ui

#include "moc_carddelegate.cpp"
