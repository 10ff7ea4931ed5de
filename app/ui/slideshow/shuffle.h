// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QRandomGenerator>

class QAbstractItemModel;

namespace ui {

/// An order by chance in which every slide comes once a round. Slides that come, move or go in the
/// middle of a round are taken as they are.
class Shuffle
{
public:
    /// With a seed the order is always the same, for tests.
    explicit Shuffle(const QRandomGenerator &random = QRandomGenerator::securelySeeded());

    /// A new round, in which nothing was shown.
    void begin() { m_shown.clear(); }
    /// This slide shows now, and does not come again in this round.
    void note(const QModelIndex &slide);
    /// A row that was not shown in this round; -1 where all of them were.
    int next(const QAbstractItemModel &model);

private:
    QRandomGenerator m_random;
    QList<QPersistentModelIndex> m_shown; ///< in this round, each once
};

} // namespace ui
