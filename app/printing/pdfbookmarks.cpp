// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/pdfbookmarks.h"

#include <algorithm>

namespace printing {

namespace {

/// The chapters that contain a slide, the outermost first. A single chapter around all others is
/// left out.
QList<int> pathTo(const gallery::Gallery &gallery, int chapter)
{
    QList<int> path;
    for (; chapter >= 0; chapter = gallery.chapters.at(chapter).parent)
        path.prepend(chapter);
    const auto isOutermost = [](const gallery::Chapter &one) { return one.parent < 0; };
    const auto outermost =
        std::count_if(gallery.chapters.cbegin(), gallery.chapters.cend(), isOutermost);
    if (outermost == 1 && gallery.chapters.size() > 1 && !path.isEmpty())
        path.removeFirst();
    return path;
}

} // namespace

std::vector<Bookmark> bookmarks(const PrintPlan &plan, const PageLayout &pages)
{
    const QList<int> innermost = plan.gallery.innermostChapters();
    const double margin = plan.page.margins(QPageLayout::Point).top();
    std::vector<Bookmark> all;
    QList<int> open;
    for (const SlidePlace &mark : pages.places()) {
        const QList<int> path = pathTo(plan.gallery, innermost.at(mark.row));
        Bookmark entry{{}, mark.page, margin + mark.top};
        std::vector<Bookmark> *level = &all;
        bool isSame = true;
        for (int depth = 0; depth < path.size(); ++depth) {
            isSame = isSame && open.value(depth, -1) == path.at(depth) && !level->empty();
            if (!isSame) {
                entry.title = pages.html().chapter(path.at(depth));
                level->push_back(entry);
            }
            level = &level->back().inner;
        }
        open = path;
        entry.title = QStringLiteral("%1  %2").arg(
            QString::number(plan.gallery.positionOf(mark.row)), pages.html().title(mark.row));
        level->push_back(entry);
    }
    return all;
}

} // namespace printing
