// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/cardlist.h"

#include "imaging/store/imagestore.h"
#include "ui/cards/carddelegate.h"
#include "ui/input/shortcutoverridefilter.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr imaging::ImageStore::Bounds imageBounds{1024 * 1024,
                                                  4 * 1024 * 1024}; // bytes: some dozens of cards
constexpr int narrowestCard = 200;
constexpr int fewestRows = 1;

QScrollArea *pageAround(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

} // namespace

CardList::CardList(QWidget *parent)
    : QListView(parent)
    , m_images(new imaging::ImageStore(imageBounds, this))
{
    setModel(&m_model);
    setItemDelegate(new CardDelegate(m_images, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    new ShortcutOverrideFilter(this,
                               ShortcutOverrideFilter::Choosing | ShortcutOverrideFilter::Typing);
    connect(this, &QAbstractItemView::clicked, this, &CardList::choose);
    connect(m_images, &imaging::ImageStore::changed, this, &CardList::repaintCards);
}

void CardList::setFetcher(const imaging::Fetch &fetch)
{
    m_images->setFetcher(fetch);
}

void CardList::setCards(const QList<Card> &cards)
{
    m_model.setCards(cards);
    updateGeometry();
}

QSize CardList::sizeHint() const
{
    const int rows = qMax(fewestRows, m_model.rowCount());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return {narrowestCard, rows * itemDelegate()->sizeHint(option, m_model.index(0, 0)).height()};
}

QSize CardList::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void CardList::repaintCards(const imaging::ImageKey &key)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(CardModel::ImageRole).value<imaging::ImageKey>() == key)
            update(index);
    }
}

void CardList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(m_model.card(index));
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    reveal(currentIndex());
}

void CardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    clearSelection(); // of several lists only the one with the focus shows where the reader is
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        reveal(current);
}

void CardList::reveal(const QModelIndex &index)
{
    QScrollArea *page = pageAround(this);
    if (!page || !page->widget() || !index.isValid())
        return;
    const QRect row(viewport()->mapTo(page->widget(), visualRect(index).topLeft()),
                    visualRect(index).size());
    page->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
}

void CardList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry(); // a narrow card is higher
    }
}

void CardList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

} // namespace ui

#include "moc_cardlist.cpp"
