// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is current and chosen among many slides, and what assistive technology hears of it.

#include "core/gallery/slidemodel.h"
#include "ui/thumbnailview/slideview.h"

#include <QAccessible>

namespace ui {

// Qt would tell assistive technology of a row that its own layout has, wherever the keyboard is.
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
    const auto tell = [this](const QItemSelection &selection, QAccessible::Event what) {
        if (selection.isEmpty())
            return;
        QAccessibleEvent event(this, what);
        event.setChild(selection.first().top());
        QAccessible::updateAccessibility(&event);
    };
    tell(deselected, QAccessible::SelectionRemove);
    tell(selected, QAccessible::Selection);
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
