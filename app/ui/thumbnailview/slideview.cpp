// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/thumbnailview/slideview.h"

#include "core/gallery/slidemodel.h"
#include "ui/slidetext/slidetexts.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace ui {

SlideView::SlideView(gallery::SlideModel *model, QWidget *parent)
    : QListView(parent)
    , m_slides(model)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    // Before the view's own connections, which may ask for places.
    connect(model, &QAbstractItemModel::modelReset, this, &SlideView::rearrange);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SlideView::rearrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SlideView::rearrange);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SlideView::rearrange);
    connect(model, &gallery::SlideModel::directionChanged, this, &SlideView::updateDirection);
}

void SlideView::rearrange()
{
    m_isArranged = false;
    m_isPlaced = false;
    scheduleDelayedItemsLayout();
}

void SlideView::ensureLayout() const
{
    // While rows come or go the model's other listeners may come first, and have this scroll.
    const int rows = m_slides->rowCount();
    if (m_isArranged && m_arrangedRows == rows)
        return;
    m_isArranged = true;
    m_arrangedRows = rows;
    arrange();
}

QRect SlideView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    ensureLayout();
    const QRect place = placeOf(index.row());
    return place.isNull() ? place : place.translated(-offset());
}

QModelIndex SlideView::indexAt(const QPoint &point) const
{
    if (!model())
        return {}; // it is still being made
    ensureLayout();
    return m_slides->index(rowAtPlace(point + offset()));
}

RowRange SlideView::visibleRows() const
{
    ensureLayout();
    return rowsAt(viewport()->rect().translated(offset()));
}

void SlideView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    updateGeometries();
    m_isPlaced = true;
    const QRect place = placeOf(index.row());
    const QRect shown = viewport()->rect().translated(offset());
    const auto value = [hint](int from, int to, int shownFrom, int shownTo) {
        if (hint == PositionAtCenter)
            return (from + to - (shownTo - shownFrom)) / 2;
        if (hint == PositionAtTop || (hint == EnsureVisible && from < shownFrom))
            return from;
        if (hint == PositionAtBottom || (hint == EnsureVisible && to > shownTo))
            return to - (shownTo - shownFrom);
        return shownFrom;
    };
    horizontalScrollBar()->setValue(
        value(place.left(), place.right(), shown.left(), shown.right()));
    verticalScrollBar()->setValue(value(place.top(), place.bottom(), shown.top(), shown.bottom()));
    updateAnchor();
}

void SlideView::reset()
{
    m_anchor = QModelIndex();
    rearrange();
    QListView::reset();
    updateDirection();
}

void SlideView::updateDirection()
{
    setLayoutDirection(m_slides->isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_anchor = QModelIndex(); // it was at the other side
    rearrange();
    if (isVisible())
        scrollTo(currentIndex());
}

void SlideView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    restoreAnchor();
    m_isPlaced = true;
}

// The current slide stays where it is, if it shows; else what is in the middle.
void SlideView::updateAnchor()
{
    if (m_isRestoring || !m_isArranged || !m_isPlaced)
        return;
    const RowRange shown = visibleRows();
    if (shown.count() <= 0)
        return;
    const int current = currentIndex().row();
    const bool isShown = current >= shown.first && current <= shown.last;
    const int row = isShown ? current : shown.first + shown.count() / 2;
    m_anchor = m_slides->index(row);
    m_anchorPlace = placeOf(row).center() - offset();
}

void SlideView::restoreAnchor()
{
    const QRect place = m_anchor.isValid() ? placeOf(m_anchor.row()) : QRect();
    if (place.isNull())
        return;
    const QScopedValueRollback guard(m_isRestoring, true);
    const QPoint wanted = place.center() - m_anchorPlace;
    horizontalScrollBar()->setValue(wanted.x());
    verticalScrollBar()->setValue(wanted.y());
}

void SlideView::paintSlides(QPainter &painter, const QRect &exposed)
{
    ensureLayout();
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex hovered = viewport()->underMouse() ? indexAt(pointer) : QModelIndex();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state;
    const RowRange rows = rowsAt(exposed.translated(offset()));
    for (int row = rows.first; row <= rows.last; ++row) {
        const QModelIndex index = m_slides->index(row);
        option.rect = placeOf(row).translated(-offset());
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, index == currentIndex());
        option.state.setFlag(QStyle::State_On, isMarked(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
    updateAnchor();
}

void SlideView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                            const QList<int> &roles)
{
    if (gallery::concerns(roles, {gallery::SlideModel::ChapterRole}))
        rearrange(); // slides of one chapter stand together
    QAbstractItemView::dataChanged(first, last, roles);
}

int SlideView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int SlideView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void SlideView::updateGeometries()
{
    if (!model())
        return; // it is still being made
    ensureLayout();
    const QScopedValueRollback guard(m_isRestoring, true);
    const QSize content = contentSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, content.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, content.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void SlideView::scrollContentsBy(int, int)
{
    viewport()->update();
    updateAnchor();
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    m_isArranged = false;
    m_isPlaced = false;
    QAbstractItemView::resizeEvent(event);
    restoreAnchor();
    m_isPlaced = true;
}

void SlideView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    doItemsLayout(); // which waits while the view is hidden
}

QString SlideView::tip(const QModelIndex &slide) const
{
    return SlideTexts::tip(slide);
}

bool SlideView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPlaced)
        doItemsLayout();
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const QModelIndex slide = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), tip(slide), viewport(), visualRect(slide));
    return true;
}

void SlideView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint point = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        scrollTo(currentIndex());
        point = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    } else if (const QModelIndex slide = indexAt(event->pos()); slide.isValid()) {
        aimMenuAt(slide);
    }
    if (currentIndex().isValid())
        Q_EMIT menuRequested(point);
}

// Qt would announce a row of its own layout, wherever the keyboard focus is.
void SlideView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !current.isValid() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void SlideView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive())
        return;
    const auto announce = [this](const QItemSelection &selection, QAccessible::Event what) {
        if (selection.isEmpty())
            return;
        QAccessibleEvent event(this, what);
        event.setChild(selection.first().top());
        QAccessible::updateAccessibility(&event);
    };
    announce(deselected, QAccessible::SelectionRemove);
    announce(selected, QAccessible::Selection);
}

void SlideView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (const QModelIndex index = indexAt(rect.center()); index.isValid())
        selectionModel()->select(index, command);
}

QRegion SlideView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.top() == range.bottom())
            region += visualRect(range.topLeft());
        else
            return viewport()->rect();
    }
    return region;
}

} // namespace ui

#include "moc_slideview.cpp"
