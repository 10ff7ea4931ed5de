// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/pairlayout.h"

#include "ui/controls/captiontext.h"

#include <QStyle>
#include <QWidget>

#include <cmath>

namespace ui {

namespace {

constexpr int usualWidth = 300; // of the size hint before the first layout

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

CaptionText *captionIn(QLayoutItem *item)
{
    return qobject_cast<CaptionText *>(item->widget());
}

// The height of each paragraph that makes paragraphs of both texts begin at the same heights.
QList<double> alignedHeights(const CaptionText &first, const CaptionText &second, int width)
{
    QList<double> heights = first.paragraphHeights(width);
    const QList<double> others = second.paragraphHeights(width);
    heights.resize(qMax(heights.size(), others.size()));
    for (qsizetype i = 0; i < others.size(); ++i)
        heights[i] = qMax(heights.at(i), others.at(i));
    return heights;
}

} // namespace

PairLayout::PairLayout(QWidget *first, QWidget *second)
{
    addWidget(first);
    addWidget(second);
}

PairLayout::~PairLayout()
{
    qDeleteAll(m_items);
}

void PairLayout::setArrangement(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    invalidate();
}

void PairLayout::setColumnGap(int pixels)
{
    if (pixels == m_columnGap)
        return;
    m_columnGap = pixels;
    invalidate();
}

void PairLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *PairLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *PairLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

bool PairLayout::isPair() const
{
    return m_items.size() == 2 && !m_items.at(0)->isEmpty() && !m_items.at(1)->isEmpty();
}

int PairLayout::heightForWidth(int width) const
{
    int sum = 0;
    int highest = 0;
    const bool inColumns = isPair() && m_arrangement == Arrangement::Columns;
    const int each = inColumns ? columnWidth(width, m_columnGap) : width;
    for (const QLayoutItem *item : m_items) {
        const int height = item->isEmpty() ? 0 : heightOf(item, each);
        sum += height;
        highest = qMax(highest, height);
    }
    if (!inColumns)
        return sum;
    const CaptionText *first = captionIn(m_items.at(0));
    const CaptionText *second = captionIn(m_items.at(1));
    if (!first || !second)
        return highest;
    double height = 0;
    for (const double paragraph : alignedHeights(*first, *second, each))
        height += paragraph + (height > 0 ? first->paragraphGap() : 0);
    return int(std::ceil(height));
}

QSize PairLayout::sizeHint() const
{
    const int width = geometry().width() > 0 ? geometry().width() : usualWidth;
    return {usualWidth, heightForWidth(width)};
}

void PairLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const bool inColumns = isPair() && m_arrangement == Arrangement::Columns;
    QList<double> aligned;
    if (inColumns && captionIn(m_items.at(0)) && captionIn(m_items.at(1))) {
        aligned = alignedHeights(*captionIn(m_items.at(0)), *captionIn(m_items.at(1)),
                                 columnWidth(rect.width(), m_columnGap));
    }
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QRect place = rect;
    for (QLayoutItem *item : std::as_const(m_items)) {
        if (item->isEmpty())
            continue;
        if (inColumns) {
            place.setWidth(columnWidth(rect.width(), m_columnGap));
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            place.translate(place.width() + m_columnGap, 0);
        } else {
            place.setHeight(heightOf(item, rect.width()));
            item->setGeometry(place);
            place.translate(0, place.height());
        }
        if (CaptionText *caption = captionIn(item))
            caption->alignParagraphs(aligned, item->geometry().width());
    }
}

} // namespace ui

#include "moc_pairlayout.cpp"
