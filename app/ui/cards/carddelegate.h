// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace imaging {
class ImageStore;
}

namespace ui {

/// Paints a gallery or a slide to choose from: its image and its title, and where the model has
/// these roles of CardModel, a line about it and the share of it that was seen.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The store, from which it requests the images of CardModel::ImageRole, outlives the delegate.
    CardDelegate(imaging::ImageStore *images, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QRect &place, const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    imaging::ImageStore *const m_images;
};

} // namespace ui
