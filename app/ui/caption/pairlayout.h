// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace ui {

/// Lays out a text and its translation in two columns of the same width, or one below the other.
/// Where only one of them is visible it has the full width. Captions in columns are aligned by
/// paragraph. Lengths are in device-independent pixels.
class PairLayout : public QLayout
{
    Q_OBJECT
public:
    enum class Arrangement { Columns, Stacked };

    /// Adds both widgets; `first` is the leading column or the upper one.
    PairLayout(QWidget *first, QWidget *second);
    ~PairLayout() override;

    void setArrangement(Arrangement arrangement);
    /// Sets the space between the columns.
    void setColumnGap(int pixels);
    /// The width of one column in a layout of that width.
    static int columnWidth(int width, int gap) { return qMax(1, (width - gap) / 2); }

    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    int count() const override { return int(m_items.size()); }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override { return {1, 0}; }
    void setGeometry(const QRect &rect) override;

private:
    bool isPair() const;

    QList<QLayoutItem *> m_items;
    Arrangement m_arrangement = Arrangement::Columns;
    int m_columnGap = 0;
};

} // namespace ui
