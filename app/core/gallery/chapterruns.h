// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace gallery {

class SlideModel;

/// Neighbouring slides with the same innermost chapter. A chapter whose slides lie apart has
/// several runs, and what lies outside all chapters has runs of its own.
struct ChapterRun
{
    int first = 0;    ///< row
    int count = 0;    ///< never 0
    int chapter = -1; ///< index in the gallery's chapters, -1 for none

    friend bool operator==(const ChapterRun &, const ChapterRun &) = default;
};

/// All rows of a model as runs, in ascending order.
QList<ChapterRun> chapterRuns(const SlideModel &model);

/// The run that holds a row, an index in `runs`; the row must be in one.
int runAt(const QList<ChapterRun> &runs, int row);

/// What to write over a run: its chapter, led by the chapters around it (`Part I › Chapter 2`)
/// unless the run before lies in them too. One that holds all others is left out. Empty outside
/// chapters.
QString runHeading(const SlideModel &model, const QList<ChapterRun> &runs, int run);

} // namespace gallery
