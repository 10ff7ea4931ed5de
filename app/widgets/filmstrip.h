// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace gallery {
class Tour;
}

namespace imaging {
class Pictures;
}

namespace widgets {

/// A row of thumbnails on the gallery's own model and selection, with the current slide kept in
/// view.
class Filmstrip : public QListView
{
    Q_OBJECT
public:
    Filmstrip(gallery::Tour *tour, imaging::Pictures *pictures, QWidget *parent = nullptr);

    /// How high a thumbnail is, in device-independent pixels.
    void setThumbnailHeight(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void reset() override;
    void keyboardSearch(const QString &search) override;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepCurrentInView();
    void keepVisibleThumbnails();
    void retranslate();

    gallery::Tour *const m_tour;
    imaging::Pictures *const m_pictures;
};

} // namespace widgets
