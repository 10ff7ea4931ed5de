// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/finddelegate.h"

#include "core/search/resultsmodel.h"
#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"
#include "ui/style/wrappedtext.h"

#include <QAbstractScrollArea>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace ui {

using search::ResultsModel;

namespace {

constexpr int resultPadding = 6;
constexpr int sideMargin = 14; // as wide as that of the panel, with the frame around a row
constexpr int lineGap = 2;
constexpr int countPadding = 6;
constexpr double resultRadius = 4;

QFont boldFont(const QStyleOptionViewItem &option)
{
    QFont bold = option.font;
    bold.setBold(true);
    return bold;
}

int headingLines(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int room = view ? view->viewport()->width() - 2 * sideMargin : 0;
    return room > 0 ? linesForTitle(QFontMetrics(boldFont(option)), room) : 1;
}

QString headingOf(const QModelIndex &index)
{
    QString heading = QLocale().toString(index.data(ResultsModel::PositionRole).toInt()) +
                      QStringLiteral("  ") + index.data(ResultsModel::TitleRole).toString();
    if (index.data(ResultsModel::FieldRole).toInt() == int(search::Field::Chapter))
        //: Beside a slide in a list of results: what was found is the title of its chapter.
        heading += QStringLiteral(" · ") + FindDelegate::tr("chapter");
    if (const QString label = index.data(ResultsModel::LabelRole).toString(); !label.isEmpty())
        heading += QStringLiteral(" · ") + label;
    if (const QString language = index.data(ResultsModel::LanguageRole).toString();
        !language.isEmpty())
        heading += QStringLiteral(" · ") + language.toUpper();
    return heading;
}

// The number of hits in a slide, in a frame at the trailing end of `line`. Returns the rest of the
// line.
QRect drawCount(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                const QModelIndex &index)
{
    const QString count = QLocale().toString(index.data(ResultsModel::CountRole).toInt());
    const QFontMetrics metrics(option.font);
    const int height = qMin(line.height(), metrics.height());
    const QSize size(qMax(metrics.horizontalAdvance(count) + 2 * countPadding, height), height);
    const QRect frame = QStyle::visualRect(
        option.direction, line, QRect(QPoint(line.right() + 1 - size.width(), line.top()), size));
    painter.save();
    painter.setFont(option.font);
    painter.setPen(quietTextColour(option.palette));
    painter.drawText(frame, Qt::AlignCenter, count);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                            height / 2.0);
    painter.restore();
    const QRect rest = line.adjusted(0, 0, -size.width() - countPadding, 0);
    return QStyle::visualRect(option.direction, line, rest);
}

// One line, cut off at the end where it is too long.
void drawSnippet(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                 const QModelIndex &index)
{
    const QString line = option.fontMetrics.elidedText(
        index.data(ResultsModel::SnippetRole).toString(), Qt::ElideRight, area.width());
    QTextLayout layout(line, option.font);
    QTextLayout::FormatRange hit;
    hit.start = index.data(ResultsModel::StartRole).toInt();
    hit.length = qMin(index.data(ResultsModel::LengthRole).toInt(), int(line.size()) - hit.start);
    hit.format.setForeground(markedTextColour());
    hit.format.setBackground(markColour(option.state.testFlag(QStyle::State_Selected)));
    hit.format.setFontWeight(QFont::Bold);
    hit.format.setFontUnderline(true);
    if (hit.length > 0)
        layout.setFormats({hit});
    layout.beginLayout();
    QTextLine text = layout.createLine();
    text.setNumColumns(int(line.size()));
    layout.endLayout();
    const bool isMirrored = option.direction == Qt::RightToLeft; // below the title
    const double free = area.width() - text.naturalTextWidth();
    layout.draw(&painter, area.topLeft() + QPointF(isMirrored ? qMax(0.0, free) : 0, 0));
}

} // namespace

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(sideMargin / 2, 1, -sideMargin / 2, -1);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(
            QPen(accentColour(option.palette), current ? focusWidth(option.palette) : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, resultRadius, resultRadius);
    }
    const QRect text =
        row.adjusted(sideMargin / 2 + 2, resultPadding, -sideMargin / 2 - 2, -resultPadding);
    painter->setClipRect(text);
    painter->setPen(option.palette.color(QPalette::Text));
    const QFont bold = boldFont(option);
    painter->setFont(bold);
    QRect line(text.topLeft(), QSize(text.width(), QFontMetrics(bold).height()));
    line.setHeight(headingLines(option) * line.height());
    const QRect heading = drawCount(*painter, line, option, index);
    paintWrapped(*painter, heading, headingOf(index), option.direction);
    painter->setPen(quietTextColour(option.palette));
    line.translate(0, line.height() + lineGap);
    drawSnippet(*painter, line, option, index);
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = headingLines(option) * QFontMetrics(boldFont(option)).height() + lineGap +
                      option.fontMetrics.height();
    return {sideMargin * 4, qMax(touchTargetSize, lines + 2 * resultPadding + 2)};
}

} // namespace ui

#include "moc_finddelegate.cpp"
