// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewdelegate.h"

#include "core/gallery/slidemodel.h"
#include "ui/painting/thumbnailpainter.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int slideFrame = 8; // around a slide
constexpr int titleDistance = 7;
constexpr int slideTitleLines = 2;
constexpr int belowTitle = 4;
constexpr double cursorWidth = 3;
constexpr double restingWidth = 1.5; // of the cursor while the keyboard is elsewhere
constexpr double markWidth = 3;      // of the frame around a marked slide with its title
constexpr int slideBarHeight = 4;
constexpr int barDistance = 2;

// The words that fit into two lines; what does not fit is cut off where it ends.
void paintTitle(QPainter &painter, const QRectF &room, const QString &title, bool rightToLeft)
{
    QTextLayout layout(title, painter.font(), painter.device());
    QTextOption option(Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const int first = line.textLength();
    line.draw(&painter, room.topLeft());
    if (first >= title.size())
        return;
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF second = room.adjusted(0, metrics.lineSpacing(), 0, 0);
    painter.drawText(second, int(option.alignment() | Qt::AlignTop) | Qt::TextSingleLine,
                     metrics.elidedText(title.mid(first), Qt::ElideRight, second.width()));
}

} // namespace

OverviewDelegate::OverviewDelegate(imaging::SlideImages *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{}

QSize OverviewDelegate::cellSize(const QFontMetrics &metrics) const
{
    const int title = titleDistance + slideTitleLines * metrics.lineSpacing() + belowTitle;
    return thumbnailSize() + QSize(2 * slideFrame, 2 * slideFrame + title);
}

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRectF area(option.rect.topLeft() + QPoint(slideFrame, slideFrame),
                      QSizeF(thumbnailSize()));
    const bool isTours = option.state.testFlag(QStyle::State_Selected);
    const bool isCursor = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const double detail = painter->device()->devicePixelRatioF() * m_detail;
    paintThumbnail(*painter, area, index, m_pictures, (area.size() * detail).toSize(),
                   option.palette);
    if (index.data(gallery::SlideModel::SeenRole).toBool())
        paintSeenMark(*painter, area, option.direction);
    if (isTours) {
        painter->fillRect(
            QRectF(area.left(), area.bottom() + barDistance, area.width(), slideBarHeight),
            accentColour(option.palette));
    }
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(QPen(accentColour(option.palette), markWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
    }
    if (isCursor) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        paintThumbnailOutline(*painter, area, isActive ? cursorWidth : restingWidth,
                              option.palette);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintThumbnailOutline(*painter, area, 1, option.palette);
    }
    QFont font = option.font;
    font.setBold(isTours);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRectF title = QRectF(option.rect)
                             .adjusted(slideFrame, area.height() + slideFrame + titleDistance,
                                       -slideFrame, -belowTitle);
    paintTitle(*painter, title, SlideTexts::thumbnailTitle(index),
               option.direction == Qt::RightToLeft);
    painter->restore();
}

bool OverviewDelegate::isTitleCut(const QModelIndex &index, const QFont &font) const
{
    const QString title = SlideTexts::thumbnailTitle(index);
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(thumbnailSize().width());
    layout.endLayout();
    return QFontMetricsF(font).horizontalAdvance(title.mid(line.textLength())) >
           thumbnailSize().width();
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cellSize(option.fontMetrics);
}

} // namespace ui

#include "moc_overviewdelegate.cpp"
