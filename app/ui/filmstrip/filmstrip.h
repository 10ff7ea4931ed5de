// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/filmstrip/filmstriplayout.h"
#include "ui/thumbnailview/slideview.h"

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class FilmstripDelegate;

/// A row of thumbnails on the tour's model and selection, which keeps the current slide in view. A
/// gap and a rule separate chapters; a high strip has their names above them. It gets the focus by
/// Tab only, so that a click leaves it where it is. Keys stay shortcuts of the window, and
/// Ctrl+Page Up and Ctrl+Page Down move by as many slides as the strip shows.
class Filmstrip : public SlideView
{
    Q_OBJECT
public:
    /// Tour and pictures outlive the strip.
    Filmstrip(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    /// Sets the height of thumbnails, in device-independent pixels.
    void setThumbnailHeight(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void reset() override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &search) override;

protected:
    void arrange() const override;
    QRect placeOf(int row) const override;
    int rowAtPlace(QPoint place) const override;
    RowRange rowsAt(const QRect &area) const override;
    QSize contentSize() const override;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasLabels() const;
    int labelHeight() const;
    void updateLabels();
    void showCurrent();
    void retranslate();

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_pictures;
    FilmstripDelegate *const m_delegate;
    mutable FilmstripLayout m_layout;
    bool m_labelled = false;
    double m_wheeled = 0; ///< pixels that are less than one
};

} // namespace ui
