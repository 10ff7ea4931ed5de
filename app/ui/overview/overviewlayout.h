// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/chapterruns.h"
#include "ui/thumbnailview/rowrange.h"

#include <QPoint>
#include <QRect>
#include <QSize>

namespace ui {

/// The geometry of the overview, without a widget. All slides have cells of one
/// size in the columns of one grid. Short chapters share a line where they fit on it whole, each
/// under its own heading, so that a gallery of many small chapters is still seen at a glance; a
/// chapter that is longer than a line has its lines to itself. Every query takes at most
/// logarithmic time. Lengths are in device-independent pixels, from the top left of the content.
class OverviewLayout
{
public:
    struct Metrics
    {
        QSize cell;      ///< a slide, its title and the space around them
        int heading = 0; ///< height of a line of headings, where there is one
        int margin = 0;  ///< around everything

        friend bool operator==(const Metrics &, const Metrics &) = default;
    };
    /// Directions on the screen, also in a gallery from right to left.
    enum class Move { Left, Right, Up, Down, PageUp, PageDown };

    /// Places all slides anew, in linear time.
    void arrange(const QList<gallery::ChapterRun> &runs, const Metrics &metrics, int width,
                 bool rightToLeft);

    const QList<gallery::ChapterRun> &runs() const { return m_runs; }
    int rowCount() const { return m_rowCount; }
    int columns() const { return m_columns; }
    int height() const { return m_height; }

    /// The cell of a row; null where there is none.
    QRect cell(int row) const;
    /// The rectangle of a run's heading, up to the next heading on its line; null where it has
    /// none, as the slides before the first chapter.
    QRect heading(int run) const;
    /// The row whose cell holds a point, or -1.
    int rowAt(QPoint point) const;
    /// The rows whose lines reach into a stretch.
    RowRange rows(int top, int bottom) const;

    /// The column of a row, from 0 at the side where lines begin.
    int column(int row) const;
    /// The row that a move leads to; the same row if there is none. Up and down lead to `column`,
    /// or to the last slide of a shorter line. `page` is the height of a page.
    int moved(int row, Move move, int column, int page) const;

private:
    /// Lines under one line of headings.
    struct Band
    {
        int top = 0;
        int strip = 0; ///< the height of the headings
        int firstRow = 0;
        int rowCount = 0;
        int firstLine = 0; ///< counted through all bands
        int firstRun = 0;
        int runCount = 0;
    };

    int lines(const Band &band) const { return (band.rowCount + m_columns - 1) / m_columns; }
    void addBands();
    void placeBands();
    template <typename Key>
    const Band &bandBy(Key key, int wanted) const;
    int lineOf(int row) const;
    int lineAt(int y) const;
    int rowIn(int line, int column) const;
    QRect mirrored(const QRect &rect) const;

    QList<gallery::ChapterRun> m_runs;
    QList<Band> m_bands;
    Metrics m_metrics;
    int m_width = 0;
    int m_left = 0; ///< of the grid, in a gallery that runs from left to right
    int m_rowCount = 0;
    int m_columns = 1;
    int m_height = 0;
    int m_lineCount = 0;
    bool m_rightToLeft = false;
};

} // namespace ui
