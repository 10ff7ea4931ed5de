// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace gallery {

class SlideModel;

/// Consecutive slides with the same innermost chapter. A chapter whose slides are not consecutive
/// has several runs, and slides outside all chapters form runs of their own.
struct ChapterRun
{
    int first = 0;    ///< row
    int count = 0;    ///< never 0
    int chapter = -1; ///< index in the gallery's chapters, -1 for none

    friend bool operator==(const ChapterRun &, const ChapterRun &) = default;
};

/// All rows of a model as runs, in ascending order: each row is in one. Takes O(n).
QList<ChapterRun> chapterRuns(const SlideModel &model);

/// The run that holds a row, an index in `runs`; the row must be in one. Takes O(log n).
int runAt(const QList<ChapterRun> &runs, int row);

/// The heading of a run, in the model's languages: the title of its chapter after those of the
/// chapters that enclose it (`Part I › Chapter 2`), which are left out where the run before lies in
/// them too. A chapter that encloses all others is never named. Empty outside chapters.
QString runHeading(const SlideModel &model, const QList<ChapterRun> &runs, int run);

} // namespace gallery
