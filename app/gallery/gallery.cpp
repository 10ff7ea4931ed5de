// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/gallery.h"

#include <QSet>

namespace gallery {

int Gallery::rowAt(int position) const
{
    const int row = position - firstPosition();
    return row >= 0 && row < slides.size() ? row : -1;
}

QList<int> Gallery::innermostChapters() const
{
    QList<int> innermost(slides.size(), -1);
    // Parents come first, so an inner chapter writes over the one around it.
    for (int chapter = 0; chapter < chapters.size(); ++chapter) {
        for (const int row : chapters.at(chapter).slides) {
            const int held = innermost.at(row);
            if (held < 0 || chapters.at(chapter).parent == held)
                innermost[row] = chapter;
        }
    }
    return innermost;
}

QStringList Gallery::languages() const
{
    QStringList tags;
    QSet<QString> known{LanguageMap::none()};
    for (const Slide &slide : slides) {
        for (const LanguageMap *map : {&slide.title, &slide.caption}) {
            for (const QString &tag : map->languages()) {
                if (known.contains(tag))
                    continue;
                known.insert(tag);
                tags += tag;
            }
        }
    }
    return tags;
}

} // namespace gallery
