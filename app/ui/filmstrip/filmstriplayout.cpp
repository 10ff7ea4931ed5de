// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filmstrip/filmstriplayout.h"

namespace ui {

using gallery::ChapterRun;

void FilmstripLayout::arrange(const QList<ChapterRun> &runs, int cellWidth, int gap, int room,
                              bool rightToLeft)
{
    m_runs = runs;
    m_cell = cellWidth;
    m_gap = gap;
    m_rightToLeft = rightToLeft;
    m_rowCount = runs.isEmpty() ? 0 : runs.last().first + runs.last().count;
    const int gaps = qMax(0, int(runs.size()) - 1);
    m_width = qMax(room, m_rowCount * cellWidth + gaps * gap);
}

FilmstripLayout::Stretch FilmstripLayout::mirrored(Stretch stretch) const
{
    return m_rightToLeft ? Stretch{m_width - stretch.right, m_width - stretch.left} : stretch;
}

FilmstripLayout::Stretch FilmstripLayout::cell(int row) const
{
    if (row < 0 || row >= m_rowCount)
        return {};
    const int left = row * m_cell + gallery::runAt(m_runs, row) * m_gap;
    return mirrored({left, left + m_cell});
}

FilmstripLayout::Stretch FilmstripLayout::run(int run) const
{
    const int left = runStart(run);
    return mirrored({left, left + m_runs.at(run).count * m_cell});
}

int FilmstripLayout::runBefore(int x) const
{
    int first = 0;
    int end = int(m_runs.size());
    while (end - first > 1) {
        const int middle = first + (end - first) / 2;
        (runStart(middle) <= x ? first : end) = middle;
    }
    return first;
}

int FilmstripLayout::rowBefore(int x) const
{
    const int run = runBefore(x);
    const ChapterRun &there = m_runs.at(run);
    return there.first + qBound(0, (x - runStart(run)) / m_cell, there.count - 1);
}

int FilmstripLayout::rowAt(int x) const
{
    if (m_rowCount == 0)
        return -1;
    const int row = rowBefore(m_rightToLeft ? m_width - 1 - x : x);
    const Stretch there = cell(row);
    return x >= there.left && x < there.right ? row : -1;
}

RowRange FilmstripLayout::rows(Stretch stretch) const
{
    if (m_rowCount == 0)
        return {};
    const auto [left, right] = mirrored(stretch);
    return {rowBefore(left), rowBefore(right - 1)};
}

} // namespace ui
