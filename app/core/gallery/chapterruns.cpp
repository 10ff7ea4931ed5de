// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/chapterruns.h"

#include "core/gallery/slidemodel.h"

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

// A single chapter around all others is left out, because it does not distinguish them.
bool isAround(const Gallery &gallery, int chapter)
{
    return std::none_of(gallery.chapters.cbegin(), gallery.chapters.cend(),
                        [&](const Chapter &other) {
                            return other.parent < 0 && &other != &gallery.chapters.at(chapter);
                        });
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
    QList<int> path = pathTo(gallery, runs.at(run).chapter);
    if (path.isEmpty())
        return {};
    if (path.size() > 1 && isAround(gallery, path.first()))
        path.removeFirst();
    const QList<int> parents = path.first(path.size() - 1);
    const QList<int> before = run == 0 ? QList<int>() : pathTo(gallery, runs.at(run - 1).chapter);
    const bool goesOn =
        std::includes(before.cbegin(), before.cend(), parents.cbegin(), parents.cend());
    QStringList titles;
    for (const int chapter : goesOn ? path.last(1) : path) {
        if (const QString title = gallery.chapters.at(chapter).title.line(model.languages());
            !title.isEmpty())
            titles += title;
    }
    return titles.join(QStringLiteral(" › "));
}

} // namespace gallery
