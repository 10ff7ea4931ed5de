// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/gallery.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gallery {

int Gallery::rowAt(int position) const
{
    const int row = position - firstPosition();
    return row >= 0 && row < slides.size() ? row : -1;
}

int Gallery::rowOf(const QString &slideId) const
{
    if (slideId.isEmpty())
        return -1;
    const auto found = std::find_if(slides.cbegin(), slides.cend(),
                                    [&slideId](const Slide &slide) { return slide.id == slideId; });
    return found == slides.cend() ? -1 : int(found - slides.cbegin());
}

Gallery Gallery::inOrder(int order) const
{
    if (order < 0 || order >= orders.size())
        return *this;
    QList<int> rows = orders.at(order).rows;
    if (hasCover) {
        rows.removeAll(0);
        rows.prepend(0);
    }
    Gallery ordered = *this;
    ordered.slides.clear();
    QHash<int, int> moved;
    for (const int row : std::as_const(rows)) {
        if (moved.contains(row))
            continue;
        moved.insert(row, int(ordered.slides.size()));
        ordered.slides.append(slides.at(row));
    }
    for (Chapter &chapter : ordered.chapters) {
        QList<int> kept;
        for (const int row : std::as_const(chapter.slides)) {
            if (const auto at = moved.constFind(row); at != moved.constEnd())
                kept.append(*at);
        }
        std::sort(kept.begin(), kept.end());
        chapter.slides = kept;
        chapter.opensAt = moved.value(chapter.opensAt, kept.value(0, -1));
    }
    ordered.start = moved.value(start, 0);
    return ordered;
}

const LanguageMap &Gallery::titleAt(int row) const
{
    const LanguageMap &own = slides.at(row).title;
    return hasCover && row == 0 && own.isEmpty() ? title : own;
}

const LanguageMap &Gallery::captionAt(int row) const
{
    const LanguageMap &own = slides.at(row).caption;
    return hasCover && row == 0 && own.isEmpty() ? introduction : own;
}

const Statement &Gallery::creditAt(int row) const
{
    const Statement &own = slides.at(row).credit;
    return own.value.isEmpty() ? credit : own;
}

QList<int> Gallery::innermostChapters() const
{
    QList<int> innermost(slides.size(), -1);
    // Parents come first, so inner chapters overwrite the chapters around them.
    for (int chapter = 0; chapter < chapters.size(); ++chapter) {
        for (const int row : chapters.at(chapter).slides) {
            const int held = innermost.at(row);
            if (held < 0 || chapters.at(chapter).parent == held)
                innermost[row] = chapter;
        }
    }
    return innermost;
}

QList<ChapterPlace> Gallery::chapterPlaces() const
{
    const QList<int> innermost = innermostChapters();
    QList<ChapterPlace> places(innermost.size());
    for (int row = 0; row < innermost.size(); ++row)
        places[row].chapter = innermost.at(row);
    for (int chapter = 0; chapter < chapters.size(); ++chapter) {
        int number = 0;
        for (const int row : chapters.at(chapter).slides) {
            ++number;
            if (innermost.at(row) == chapter)
                places[row].number = number;
        }
    }
    return places;
}

QStringList Gallery::languages() const
{
    QStringList tags;
    QSet<QString> known{LanguageMap::none()}; // in lower case, as case does not count
    const auto add = [&tags, &known](const LanguageMap &map) {
        for (const QString &tag : map.languages()) {
            const qsizetype before = known.size();
            known.insert(tag.toLower());
            if (known.size() > before)
                tags += tag;
        }
    };
    add(title);
    add(introduction);
    add(credit.value);
    for (const Chapter &chapter : chapters)
        add(chapter.title);
    for (const Slide &slide : slides) {
        add(slide.title);
        add(slide.caption);
        add(slide.credit.value);
    }
    return tags;
}

} // namespace gallery
