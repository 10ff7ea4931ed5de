// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewlayout.h"
#include "ui/thumbnailview/slideview.h"

#include <optional>

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class OverviewDelegate;
class OverviewTypeAhead;

/// All slides in a grid under the names of their chapters. The tour's current slide is the selected
/// one. The cursor is the current index of the view's own selection model: moving it does not move
/// the tour, which would mark slides as seen; chosen() does. Several slides can be marked, for what
/// is done with their files: with Ctrl or Shift and the mouse or the arrows, Ctrl+Space, Ctrl+A.
/// Every slide can be reached by arrow keys, and by typing its position or the beginning of a word
/// of its title.
class Overview : public SlideView
{
    Q_OBJECT
public:
    /// Tour and pictures outlive the view.
    Overview(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    /// Around the slides in a view of that width, without what each slide has around it.
    static int marginIn(int width);
    /// The widths that thumbnails may have, in device-independent pixels.
    static constexpr int thumbnailWidths[] = {96, 128, 160, 208, 272, 352};
    int thumbnailWidth() const { return m_width; }
    /// Sets the nearest of these widths.
    void setThumbnailWidth(int pixels);

    /// Moves the cursor to the tour's slide and scrolls that to the middle of the view.
    void begin();
    /// Emits chosen() for the slide under the cursor, if there is one.
    void chooseCurrent();
    /// The rows of the marked slides in ascending order; without any, that of the cursor.
    QList<int> chosenRows() const;
    /// Returns whether any slide was marked.
    bool clearMarks();
    /// The letters typed so far; empty a moment after the last one.
    QString typed() const;
    /// Adds letters to what is typed and moves the cursor to the slide found; an empty string ends
    /// the search.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The reader wants to go to this slide.
    void chosen(int row);
    void thumbnailWidthChanged(int pixels);
    /// chosenRows() has another answer.
    void chosenRowsChanged();
    /// The reader drags the slides of chosenRows() by the mouse.
    void dragged();

protected:
    void arrange() const override;
    QRect placeOf(int row) const override;
    int rowAtPlace(QPoint place) const override;
    RowRange rowsAt(const QRect &area) const override;
    QSize contentSize() const override;
    /// Only where the title below the slide is cut off.
    QString tip(const QModelIndex &slide) const override;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void updateGeometries() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool isMarked(const QModelIndex &slide) const override;
    void aimMenuAt(const QModelIndex &slide) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restart();
    void goTo(int row);
    /// Marks the slides from m_markedFrom to a row, and no others.
    void markTo(int row);
    void toggleMark(int row);
    void resizeThumbnails(int steps);
    void selectTourSlide();
    void retranslate();

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_pictures;
    OverviewDelegate *const m_delegate;
    OverviewTypeAhead *const m_typeAhead;
    QItemSelectionModel m_marks;
    QPersistentModelIndex m_markedFrom; ///< where a range of marks begins
    std::optional<QPoint> m_dragFrom;   ///< where a drag may begin
    mutable OverviewLayout m_layout;
    int m_width = 160;
    int m_column = 0;                ///< the column that Up and Down stay in
    QPersistentModelIndex m_pressed; ///< the slide that the left button was pressed on
    int m_wheelAngle = 0;            ///< of the wheel, less than a notch, in eighths of a degree
};

} // namespace ui
