// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QRandomGenerator>

class QAbstractItemModel;

namespace ui {

/// A random order in which every slide comes once per round. Slides may be inserted, moved or
/// removed during a round.
class Shuffle
{
public:
    /// Tests pass a generator with a fixed seed.
    explicit Shuffle(const QRandomGenerator &random = QRandomGenerator::securelySeeded());

    /// Begins a new round, in which no slide has been shown.
    void restart() { m_shown.clear(); }
    /// Marks a slide as shown, so that it does not come again in this round.
    void markShown(const QModelIndex &slide);
    /// A random row not yet shown in this round; -1 if all were.
    int next(const QAbstractItemModel &model);

private:
    QRandomGenerator m_random;
    QList<QPersistentModelIndex> m_shown; ///< in this round, each once
};

} // namespace ui
