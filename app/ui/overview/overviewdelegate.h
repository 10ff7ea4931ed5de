// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace imaging {
class SlideImages;
}

namespace ui {

/// Paints a slide of the overview: its thumbnail, below it position and title in two lines at most,
/// a tick if it was seen, an outline where the cursor is. The slide that the tour is at (selected)
/// has a bar under its thumbnail and a bold title.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    OverviewDelegate(imaging::SlideImages *pictures, QObject *parent);

    /// In device-independent pixels; the height follows.
    void setThumbnailWidth(int pixels) { m_width = pixels; }
    /// How large thumbnails are made, of their size on the device; less than 1 where there is not
    /// enough memory for all that show.
    void setDetail(double detail) { m_detail = detail; }
    /// Thumbnail, title and the space around them.
    QSize cellSize(const QFontMetrics &metrics) const;
    QSize thumbnailSize() const { return {m_width, m_width * 2 / 3}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    imaging::SlideImages *const m_pictures;
    int m_width = 160;
    double m_detail = 1;
};

} // namespace ui
