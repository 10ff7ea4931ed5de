// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws a line of the table of contents: of a slide its position, its title and a tick once it was
/// seen; of a chapter its title and how many of its slides were seen. Where the reader is, the
/// title is bold and has a bar before it.
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
