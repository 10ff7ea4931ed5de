// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace imaging {
class Pictures;
}

namespace widgets {

/// Paints a gallery of a collection: its picture and its title.
class CollectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The pictures outlive the delegate.
    CollectionDelegate(imaging::Pictures *pictures, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    imaging::Pictures *const m_pictures;
};

} // namespace widgets
