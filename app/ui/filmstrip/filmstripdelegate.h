// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace imaging {
class SlideImages;
}

namespace ui {

/// Paints a slide of the filmstrip: its thumbnail, whole in a cell like every other, outlined if it
/// is the current one, pale and without its tick until it was seen.
class FilmstripDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FilmstripDelegate(imaging::SlideImages *pictures, QObject *parent);

    int thumbnailHeight() const { return m_height; }
    void setThumbnailHeight(int pixels) { m_height = pixels; }
    QSize itemSize() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    imaging::SlideImages *const m_pictures;
    int m_height = 56;
};

} // namespace ui
