// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/shuffle.h"

#include <QAbstractItemModel>

namespace ui {

Shuffle::Shuffle(const QRandomGenerator &random)
    : m_random(random)
{}

void Shuffle::markShown(const QModelIndex &slide)
{
    if (slide.isValid() && !m_shown.contains(slide))
        m_shown.append(slide);
}

int Shuffle::next(const QAbstractItemModel &model)
{
    QList<bool> shown(model.rowCount(), false);
    for (const QPersistentModelIndex &slide : m_shown) {
        if (slide.isValid())
            shown[slide.row()] = true;
    }
    const qsizetype left = shown.count(false);
    if (left == 0)
        return -1;
    qsizetype chosen = m_random.bounded(qint64(left));
    qsizetype row = shown.indexOf(false);
    while (chosen-- > 0)
        row = shown.indexOf(false, row + 1);
    return int(row);
}

} // namespace ui
