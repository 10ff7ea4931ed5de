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

/// A view of many slides. Their rectangles are computed and not stored, so that a hundred thousand
/// take no longer to show than a hundred. When rows come, go or move, the current slide keeps its
/// place in the viewport where it is visible, else the one in the middle. It is a QListView so that
/// Qt exposes it to assistive technology as a list; the layout is its own.
class SlideView : public QListView
{
    Q_OBJECT
public:
    /// The model outlives the view. Derived classes pass it to setModel().
    explicit SlideView(gallery::SlideModel *model, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void doItemsLayout() override;
    /// The rows that are visible, also in part.
    RowRange visibleRows() const;

Q_SIGNALS:
    /// A context menu for the current slide is to be opened at this point of the screen.
    void menuRequested(const QPoint &globalPoint);

protected:
    gallery::SlideModel *slides() const { return m_slides; }

    /// Computes the layout for the present size of the viewport.
    virtual void arrange() const = 0;
    // Rectangles are in the coordinates of the content, of which the viewport shows a part. These
    // functions are called only after arrange().
    /// Null for a row that does not exist.
    virtual QRect placeOf(int row) const = 0;
    /// -1 for none.
    virtual int rowAtPlace(QPoint place) const = 0;
    virtual RowRange rowsAt(const QRect &area) const = 0;
    virtual QSize contentSize() const = 0;

    /// The layout is outdated: computes it anew before the next use.
    void rearrange();
    /// Computes the layout where it is outdated.
    void ensureLayout() const;
    /// Whether it is the current slide that keeps its place in the viewport.
    bool keepsCurrent() const { return !m_anchor.isValid() || m_anchor == currentIndex(); }
    /// Whether a slide is painted with QStyle::State_On.
    virtual bool isMarked(const QModelIndex &) const { return false; }
    /// Makes a slide the one that a context menu is for: the current one.
    virtual void aimMenuAt(const QModelIndex &slide) { setCurrentIndex(slide); }
    /// Paints the slides in `exposed`, a part of the viewport, by the delegate.
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
    /// The tool tip of a slide as HTML; empty for none.
    virtual QString tip(const QModelIndex &slide) const;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QPoint offset() const { return {horizontalOffset(), verticalOffset()}; }
    void updateDirection();
    void updateAnchor();
    void restoreAnchor();

    gallery::SlideModel *const m_slides;
    QPersistentModelIndex m_anchor;    ///< the slide that keeps its place in the viewport
    QPoint m_anchorPlace;              ///< of its middle, in the viewport
    mutable bool m_isArranged = false; ///< the layout is valid, unless the number of rows changed
    mutable int m_arrangedRows = 0;    ///< the number of rows that it is for
    bool m_isPlaced = false;           ///< and the scroll bars have its range
    bool m_isRestoring = false;
};

} // namespace ui
