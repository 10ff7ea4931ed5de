// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewlayout.h"

#include <algorithm>

namespace ui {

using gallery::ChapterRun;

void OverviewLayout::arrange(const QList<ChapterRun> &runs, const Metrics &metrics, int width,
                             bool rightToLeft)
{
    m_runs = runs;
    m_metrics = metrics;
    m_width = width;
    m_rightToLeft = rightToLeft;
    m_rowCount = runs.isEmpty() ? 0 : runs.last().first + runs.last().count;
    m_columns = qMax(1, (width - 2 * metrics.margin) / qMax(1, metrics.cell.width()));
    m_left = (width - m_columns * metrics.cell.width()) / 2;
    addBands();
    placeBands();
}

void OverviewLayout::addBands()
{
    m_bands.clear();
    for (int run = 0; run < m_runs.size(); ++run) {
        const auto [first, count, chapter] = m_runs.at(run);
        const bool shares = !m_bands.isEmpty() && m_bands.last().rowCount + count <= m_columns;
        if (!shares) {
            Band band;
            band.firstRow = first;
            band.firstRun = run;
            // What lies outside chapters is set apart too, unless it comes first.
            band.strip = m_bands.isEmpty() ? 0 : m_metrics.heading;
            m_bands.append(band);
        }
        Band &band = m_bands.last();
        band.rowCount += count;
        ++band.runCount;
        if (chapter >= 0)
            band.strip = m_metrics.heading;
    }
}

void OverviewLayout::placeBands()
{
    int top = m_metrics.margin;
    int line = 0;
    for (Band &band : m_bands) {
        band.top = top;
        band.firstLine = line;
        top += band.strip + lines(band) * m_metrics.cell.height();
        line += lines(band);
    }
    m_height = top + m_metrics.margin;
    m_lineCount = line;
}

// The last band whose `key` is not beyond what is wanted; there must be bands.
template <typename Key>
const OverviewLayout::Band &OverviewLayout::bandBy(Key key, int wanted) const
{
    const auto after =
        std::upper_bound(m_bands.cbegin(), m_bands.cend(), wanted,
                         [key](int value, const Band &band) { return value < band.*key; });
    return *(after == m_bands.cbegin() ? after : after - 1);
}

QRect OverviewLayout::mirrored(const QRect &rect) const
{
    return m_rightToLeft ? QRect({m_width - rect.x() - rect.width(), rect.y()}, rect.size()) : rect;
}

QRect OverviewLayout::cell(int row) const
{
    if (row < 0 || row >= m_rowCount)
        return {};
    const Band &band = bandBy(&Band::firstRow, row);
    const int place = row - band.firstRow;
    const QPoint corner(m_left + place % m_columns * m_metrics.cell.width(),
                        band.top + band.strip + place / m_columns * m_metrics.cell.height());
    return mirrored({corner, m_metrics.cell});
}

QRect OverviewLayout::heading(int run) const
{
    const Band &band = bandBy(&Band::firstRun, run);
    if (band.strip == 0 || (run == 0 && m_runs.at(run).chapter < 0))
        return {};
    const int from = m_runs.at(run).first - band.firstRow;
    const bool isLast = run == band.firstRun + band.runCount - 1;
    const int to = isLast ? m_columns : m_runs.at(run + 1).first - band.firstRow;
    return mirrored({m_left + from * m_metrics.cell.width(), band.top,
                     (to - from) * m_metrics.cell.width(), band.strip});
}

int OverviewLayout::rowAt(QPoint point) const
{
    if (m_bands.isEmpty() || point.y() < m_metrics.margin || point.y() >= m_height)
        return -1;
    const int x = (m_rightToLeft ? m_width - 1 - point.x() : point.x()) - m_left;
    const Band &band = bandBy(&Band::top, point.y());
    const int y = point.y() - band.top - band.strip;
    if (x < 0 || y < 0 || x >= m_columns * m_metrics.cell.width())
        return -1;
    const int place = y / m_metrics.cell.height() * m_columns + x / m_metrics.cell.width();
    return place < band.rowCount ? band.firstRow + place : -1;
}

int OverviewLayout::lineOf(int row) const
{
    const Band &band = bandBy(&Band::firstRow, row);
    return band.firstLine + (row - band.firstRow) / m_columns;
}

int OverviewLayout::lineAt(int y) const
{
    const Band &band = bandBy(&Band::top, y);
    const int line = (y - band.top - band.strip) / m_metrics.cell.height();
    return band.firstLine + qBound(0, line, lines(band) - 1);
}

int OverviewLayout::rowIn(int line, int column) const
{
    const Band &band = bandBy(&Band::firstLine, line);
    const int place = (line - band.firstLine) * m_columns;
    return band.firstRow + qMin(place + qMin(column, m_columns - 1), band.rowCount - 1);
}

RowRange OverviewLayout::rows(int top, int bottom) const
{
    if (m_bands.isEmpty())
        return {};
    return {rowIn(lineAt(top), 0), rowIn(lineAt(bottom), m_columns - 1)};
}

int OverviewLayout::column(int row) const
{
    return m_bands.isEmpty() ? 0 : (row - bandBy(&Band::firstRow, row).firstRow) % m_columns;
}

int OverviewLayout::moved(int row, Move move, int column, int page) const
{
    if (row < 0 || row >= m_rowCount)
        return m_rowCount > 0 ? 0 : -1;
    const int line = lineOf(row);
    const auto to = [&](int wanted) {
        const int reached = qBound(0, wanted, m_lineCount - 1);
        return reached == line ? row : rowIn(reached, column);
    };
    // A page turns at least one line.
    const int turn = qMax(page, m_metrics.cell.height());
    switch (move) {
    case Move::Left:
    case Move::Right:
        return qBound(0, row + ((move == Move::Right) != m_rightToLeft ? 1 : -1), m_rowCount - 1);
    case Move::Up:
        return to(line - 1);
    case Move::Down:
        return to(line + 1);
    case Move::PageUp:
        return to(qMin(line - 1, lineAt(cell(row).center().y() - turn)));
    case Move::PageDown:
        return to(qMax(line + 1, lineAt(cell(row).center().y() + turn)));
    }
    Q_UNREACHABLE();
}

} // namespace ui
