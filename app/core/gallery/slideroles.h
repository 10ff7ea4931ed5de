// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QList>
#include <QSet>

#include <initializer_list>

namespace gallery {

/// Whether a dataChanged() with these roles affects one of `wanted`. An empty list of roles stands
/// for all roles, as QAbstractItemModel defines it.
bool concerns(const QList<int> &roles, std::initializer_list<int> wanted);

/// The roles of SlideModel whose value depends on the reader's languages.
QList<int> languageRoles();

/// The roles of SlideModel whose values differ between two versions of a slide at the same row of
/// the same gallery, in any language.
QSet<int> differingRoles(const Slide &before, const Slide &after);

/// The roles of a row whose values differ because of properties of the gallery as a whole, chapters
/// excepted.
QSet<int> differingGalleryRoles(const Gallery &before, const Gallery &after, int row);

/// The roles of a slide whose values differ because of its innermost chapter. Each ChapterPlace
/// refers to the gallery before it.
QSet<int> differingChapterRoles(const Gallery &before, ChapterPlace was, const Gallery &after,
                                ChapterPlace is);

/// Collects changed roles of rows, and combines neighbouring rows with the same roles into one run,
/// for as few dataChanged() signals as possible.
class RoleChanges
{
public:
    struct Run
    {
        int first = 0;
        int last = 0;
        QSet<int> roles; ///< never empty
    };

    /// Rows are added in ascending order. Does nothing if `roles` is empty.
    void add(int row, const QSet<int> &roles);
    const QList<Run> &runs() const { return m_runs; }

private:
    QList<Run> m_runs;
};

} // namespace gallery
