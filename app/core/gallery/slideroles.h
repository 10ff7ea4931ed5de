// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QList>
#include <QSet>

#include <initializer_list>

namespace gallery {

/// Whether a dataChanged() with these roles concerns one of `wanted`. Without roles it concerns
/// all, as QAbstractItemModel has it.
bool concerns(const QList<int> &roles, std::initializer_list<int> wanted);

/// The roles of SlideModel whose value depends on the reader's languages.
QList<int> languageRoles();

/// The roles of SlideModel that show one slide otherwise than the other, in any language, where
/// both belong to the same gallery and stand in the same row of it.
QSet<int> differingRoles(const Slide &before, const Slide &after);

/// The roles that a row shows otherwise because of what belongs to the gallery as a whole, but for
/// its chapters.
QSet<int> differingGalleryRoles(const Gallery &before, const Gallery &after, int row);

/// The roles that a slide shows otherwise because of its innermost chapter, which is an index in
/// the chapters of the gallery beside it.
QSet<int> differingChapterRoles(const Gallery &before, ChapterPlace was, const Gallery &after,
                                ChapterPlace is);

/// What dataChanged() is to name after several slides changed, in as few runs of rows as there can
/// be where each names exactly the roles of its rows.
class RoleChanges
{
public:
    struct Run
    {
        int first = 0;
        int last = 0;
        QSet<int> roles; ///< never empty
    };

    /// Adds a row, in ascending order; nothing where it has no roles.
    void add(int row, const QSet<int> &roles);
    const QList<Run> &runs() const { return m_runs; }

private:
    QList<Run> m_runs;
};

} // namespace gallery
