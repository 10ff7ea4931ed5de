// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws a row of the table of contents: for a slide its position, its title and a tick if it was
/// seen; for a chapter its title and how many of its slides were seen. The title of the current
/// slide and of its chapters is bold and has a bar before it.
class ContentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSides(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    QRect &text) const;
};

} // namespace ui
