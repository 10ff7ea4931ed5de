// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace imaging {
class SlideImages;
}

namespace ui {

/// Paints a slide of the overview: its thumbnail, below it position and title in at most two lines,
/// a tick if it was seen, and an outline at the cursor. The tour's current slide, which is the
/// selected one, has a bar under its thumbnail and a bold title.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    OverviewDelegate(imaging::SlideImages *pictures, QObject *parent);

    /// Sets the width of thumbnails in device-independent pixels; the height is two thirds of it.
    void setThumbnailWidth(int pixels) { m_width = pixels; }
    /// Sets the resolution of thumbnails as a share of their size in device pixels, from 0 to 1:
    /// less than 1 where the memory does not suffice for all visible ones.
    void setDetail(double detail) { m_detail = detail; }
    /// The size of thumbnail, title and the space around them.
    QSize cellSize(const QFontMetrics &metrics) const;
    /// Whether the title below a slide ends in an ellipsis.
    bool isTitleCut(const QModelIndex &index, const QFont &font) const;
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
