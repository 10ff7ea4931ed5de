// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace gallery {

/// Computes how the slides of one gallery become those of another, in steps that a list model can
/// announce: at most one removal and one insertion, and a new order before and after each. Slides
/// are identified by their ids, which are unique in a gallery.
class SlideUpdate
{
public:
    struct Step
    {
        enum class Kind {
            Reorder, ///< `rows` contains the present row of each future row
            Remove,  ///< removes `count` rows from `first` on
            Insert,  ///< inserts `count` slides at `first`; `rows` contains their rows in `after`
        };

        Kind kind = Kind::Reorder;
        int first = 0;
        int count = 0;
        QList<int> rows;

        friend bool operator==(const Step &, const Step &) = default;
    };

    /// `before` and `after` are the ids of all slides in their order. Takes O(n log n).
    SlideUpdate(const QStringList &before, const QStringList &after);

    /// The rows of `before` that are not in `after`, ascending.
    const QList<int> &leaving() const { return m_leaving; }
    /// The steps in their order, each applied to the result of the one before. Empty if no row
    /// changes.
    const QList<Step> &steps() const { return m_steps; }

private:
    void reorder(const QList<int> &order);
    void remove();
    void sort();
    void insert(const QList<int> &coming);

    QList<int> m_leaving;
    QList<Step> m_steps;
    QList<int> m_targets; // after the steps so far: the future row of each row, -1 for none
};

} // namespace gallery
