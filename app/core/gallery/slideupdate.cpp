// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slideupdate.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace gallery {

namespace {

bool isOneRun(const QList<int> &rows)
{
    return rows.isEmpty() || rows.last() - rows.first() + 1 == int(rows.size());
}

} // namespace

SlideUpdate::SlideUpdate(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> targets;
    targets.reserve(after.size());
    for (int row = 0; row < after.size(); ++row)
        targets.insert(after.at(row), row);
    m_targets.reserve(before.size());
    for (int row = 0; row < before.size(); ++row) {
        m_targets.append(targets.value(before.at(row), -1));
        if (m_targets.last() < 0)
            m_leaving.append(row);
    }
    const QSet<QString> known(before.cbegin(), before.cend());
    QList<int> coming;
    for (int row = 0; row < after.size(); ++row) {
        if (!known.contains(after.at(row)))
            coming.append(row);
    }

    remove();
    if (isOneRun(coming))
        sort();
    insert(coming);
    sort();
}

void SlideUpdate::reorder(const QList<int> &order)
{
    QList<int> targets;
    targets.reserve(order.size());
    for (const int row : order)
        targets.append(m_targets.at(row));
    m_targets = targets;
    m_steps.append({Step::Kind::Reorder, 0, 0, order});
}

// Removes one run of rows, because each run moves all rows after it. Scattered rows are moved to
// the end first, in a step that sorts the others as well.
void SlideUpdate::remove()
{
    if (m_leaving.isEmpty())
        return;
    const int count = int(m_leaving.size());
    int first = m_leaving.first();
    if (!isOneRun(m_leaving)) {
        QList<int> order;
        for (int row = 0; row < m_targets.size(); ++row) {
            if (m_targets.at(row) >= 0)
                order.append(row);
        }
        std::sort(order.begin(), order.end(),
                  [this](int a, int b) { return m_targets.at(a) < m_targets.at(b); });
        first = int(order.size());
        reorder(order + m_leaving);
    }
    m_targets.remove(first, count);
    m_steps.append({Step::Kind::Remove, first, count, {}});
}

void SlideUpdate::sort()
{
    if (std::is_sorted(m_targets.cbegin(), m_targets.cend()))
        return;
    QList<int> order(m_targets.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](int a, int b) { return m_targets.at(a) < m_targets.at(b); });
    reorder(order);
}

// Inserts one run of rows too: scattered rows are inserted at the end and sorted afterwards.
void SlideUpdate::insert(const QList<int> &coming)
{
    if (coming.isEmpty())
        return;
    const int first = isOneRun(coming) ? coming.first() : int(m_targets.size());
    m_targets = m_targets.first(first) + coming + m_targets.sliced(first);
    m_steps.append({Step::Kind::Insert, first, int(coming.size()), coming});
}

} // namespace gallery
