// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/chapterruns.h"

#include "gallery/slidemodel.h"

#include <algorithm>

namespace gallery {

namespace {

// From the outermost to the chapter itself.
QList<int> pathTo(const Gallery &gallery, int chapter)
{
    QList<int> path;
    for (int at = chapter; at >= 0; at = gallery.chapters.at(at).parent)
        path.prepend(at);
    return path;
}

} // namespace

QList<ChapterRun> chapterRuns(const SlideModel &model)
{
    QList<ChapterRun> runs;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int chapter = model.chapterOf(row);
        if (runs.isEmpty() || runs.last().chapter != chapter)
            runs.append({row, 0, chapter});
        ++runs.last().count;
    }
    return runs;
}

int runAt(const QList<ChapterRun> &runs, int row)
{
    const auto after =
        std::upper_bound(runs.cbegin(), runs.cend(), row,
                         [](int wanted, const ChapterRun &run) { return wanted < run.first; });
    return int(after - runs.cbegin()) - 1;
}

QString runHeading(const SlideModel &model, const QList<ChapterRun> &runs, int run)
{
    const Gallery &gallery = model.gallery();
    const QList<int> path = pathTo(gallery, runs.at(run).chapter);
    if (path.isEmpty())
        return {};
    const QList<int> parents = path.first(path.size() - 1);
    const QList<int> before =
        run == 0 ? QList<int>() : pathTo(gallery, runs.at(run - 1).chapter).mid(0, parents.size());
    QStringList titles;
    for (const int chapter : before == parents ? path.last(1) : path) {
        if (const QString title = gallery.chapters.at(chapter).title.line(model.languages());
            !title.isEmpty())
            titles += title;
    }
    return titles.join(QStringLiteral(" › "));
}

} // namespace gallery
