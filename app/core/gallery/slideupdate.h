// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace gallery {

/// How the slides of one gallery become those of another, in steps that a list model can announce:
/// at most one removal, one insertion, and a new order before and after each. Slides are the same
/// where their ids are; an id occurs once in a gallery.
class SlideUpdate
{
public:
    struct Step
    {
        enum class Kind {
            Reorder, ///< `rows` holds the present row of each row to come
            Remove,  ///< `count` rows go, from `first` on
            Insert,  ///< `count` slides come in at `first`; `rows` holds their rows in `after`
        };

        Kind kind = Kind::Reorder;
        int first = 0;
        int count = 0;
        QList<int> rows;

        friend bool operator==(const Step &, const Step &) = default;
    };

    /// From the ids of all slides, in their order, to those to come. Takes O(n log n).
    SlideUpdate(const QStringList &before, const QStringList &after);

    /// The rows of `before` that are not in `after`, ascending.
    const QList<int> &leaving() const { return m_leaving; }
    /// To be taken in this order, each on what the one before has left; none where nothing moves.
    const QList<Step> &steps() const { return m_steps; }

private:
    void reorder(const QList<int> &order);
    void remove();
    void sort();
    void insert(const QList<int> &coming);

    QList<int> m_leaving;
    QList<Step> m_steps;
    QList<int> m_targets; // after the steps so far: the row to come of each row, -1 for none
};

} // namespace gallery
