// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/thumbnailview/rowrange.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace gallery {
class SlideModel;
}

namespace ui {

/// Many slides at once, in places that are computed and not kept, so that a hundred thousand cost
/// no more to show than a hundred. Whatever happens to the rows, what the reader looks at stays
/// where it is. It is a QListView for its place in the accessibility tree, where Qt knows no other
/// list; the places are its own.
class SlideView : public QListView
{
    Q_OBJECT
public:
    /// The model outlives the view; whoever derives gives it to setModel().
    explicit SlideView(gallery::SlideModel *model, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void doItemsLayout() override;
    /// The rows of which something shows.
    RowRange visibleRows() const;

protected:
    gallery::SlideModel *slides() const { return m_slides; }

    /// Computes all places, for the viewport as it is.
    virtual void arrange() const = 0;
    /// Places are in the coordinates of the content, of which the viewport shows a part. They are
    /// asked for only after arrange().
    virtual QRect placeOf(int row) const = 0;
    virtual int rowAtPlace(QPoint place) const = 0;
    virtual RowRange rowsAt(const QRect &area) const = 0;
    virtual QSize contentSize() const = 0;

    /// The places are no longer true.
    void rearrange();
    void settle() const;
    /// What stays where it is when others come or go is the current slide, as it shows.
    bool keepsCurrent() const { return !m_anchor.isValid() || m_anchor == currentIndex(); }
    /// Paints the slides that show in `exposed`, by the delegate.
    void paintSlides(QPainter &painter, const QRect &exposed);

    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QPoint offset() const { return {horizontalOffset(), verticalOffset()}; }
    void followDirection();
    void noteAnchor();
    void returnToAnchor();

    gallery::SlideModel *const m_slides;
    QPersistentModelIndex m_anchor;   ///< the slide that keeps its place
    QPoint m_anchorPlace;             ///< in the viewport
    mutable bool m_isSettled = false; ///< the places are true, unless there are more or fewer rows
    mutable int m_settledRows = 0;    ///< the number of rows that they are for
    bool m_isPlaced = false;          ///< and the scroll bars follow them
    bool m_isReturning = false;
};

} // namespace ui
