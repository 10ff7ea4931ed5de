// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/chapterruns.h"
#include "ui/thumbnailview/rowrange.h"

namespace ui {

/// The geometry of the filmstrip, without a widget: slides side by side in cells of one width, with
/// a gap between chapters. Every query takes at most logarithmic time. Lengths are in
/// device-independent pixels, from the left of the content, whichever way the gallery runs.
class FilmstripLayout
{
public:
    /// A stretch of the content; `right` is the first pixel beyond it.
    struct Stretch
    {
        int left = 0;
        int right = 0;

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    /// Places all slides. `room` is the width of the viewport: content that is narrower begins at
    /// the side where the gallery begins.
    void arrange(const QList<gallery::ChapterRun> &runs, int cellWidth, int gap, int room,
                 bool rightToLeft);

    const QList<gallery::ChapterRun> &runs() const { return m_runs; }
    int rowCount() const { return m_rowCount; }
    int width() const { return m_width; }

    /// Where a row lies; empty where there is none.
    Stretch cell(int row) const;
    /// Where the slides of a run lie.
    Stretch run(int run) const;
    /// The row at a place, or -1 in a gap and beyond the ends.
    int rowAt(int x) const;
    /// The rows that reach into a stretch, and perhaps a neighbour.
    RowRange rows(Stretch stretch) const;

private:
    Stretch mirrored(Stretch stretch) const;
    int runStart(int run) const { return m_runs.at(run).first * m_cell + run * m_gap; }
    /// The last run that begins at or before a place in reading direction.
    int runBefore(int x) const;
    /// The row at a place in reading direction, or the last one before it.
    int rowBefore(int x) const;

    QList<gallery::ChapterRun> m_runs;
    int m_cell = 1;
    int m_gap = 0;
    int m_width = 0;
    int m_rowCount = 0;
    bool m_rightToLeft = false;
};

} // namespace ui
