// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewlayout.h"
#include "ui/thumbnailview/slideview.h"

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class Toast;
class OverviewDelegate;
class TypeAhead;

/// All slides in a grid under the names of their chapters. The tour's slide is the selected one.
/// The view has a cursor beside it, the current index of a selection model of its own: to look
/// around here is not to visit slides, and the tour, which marks what it visits as seen, goes on
/// only when the reader chooses one. Every slide can be reached by arrows, and found by typing its
/// position or the beginning of a word of its title.
class Overview : public SlideView
{
    Q_OBJECT
public:
    Overview(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    /// The widths that thumbnails may have, in device-independent pixels.
    static constexpr int thumbnailWidths[] = {96, 128, 160, 208, 272, 352};
    int thumbnailWidth() const { return m_width; }
    /// Takes the nearest of the widths.
    void setThumbnailWidth(int pixels);

    /// Puts the cursor on the tour's slide, in the middle of the view.
    void begin();
    /// Goes to the slide under the cursor.
    void chooseCurrent();
    /// What was typed goes on being looked for.
    QString typed() const;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The reader wants to go to this slide.
    void chosen(int row);
    void thumbnailWidthChanged(int pixels);

protected:
    void arrange() const override;
    QRect placeOf(int row) const override;
    int rowAtPlace(QPoint place) const override;
    RowRange rowsAt(const QRect &area) const override;
    QSize contentSize() const override;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void updateGeometries() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isTyped(const QKeyEvent &press) const;
    void beginAgain();
    void goTo(int row);
    void resizeThumbnails(int steps);
    void markTour();
    QFont headingFont() const;
    void paintHeadings(QPainter &painter, const QRect &exposed);
    void retranslate();

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_pictures;
    OverviewDelegate *const m_delegate;
    TypeAhead *const m_typeAhead;
    Toast *const m_notice;
    mutable OverviewLayout m_layout;
    int m_width = 160;
    int m_column = 0; ///< that Up and Down keep to
    int m_turned = 0; ///< eighths of a degree of the wheel that are less than a notch
};

} // namespace ui
