// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QList>

namespace gallery {

/// Slides under one heading; in IIIF a range, in a folder of photos a subfolder. Chapters nest: a
/// gallery lists parents before their children, in the order of reading. A slide may be in several.
struct Chapter
{
    LanguageMap title; ///< may be empty
    int parent = -1;   ///< index in the gallery's chapters, -1 at the top
    QList<int> slides; ///< rows in reading order, those of its inner chapters included
    int opensAt = -1;  ///< the row that going to the chapter shows; -1 where it holds none

    friend bool operator==(const Chapter &, const Chapter &) = default;
};

/// The place of a slide in its innermost chapter.
struct ChapterPlace
{
    int chapter = -1; ///< index in the gallery's chapters, -1 for none
    int number = 0;   ///< among the chapter's slides, from 1; 0 for no chapter
};

} // namespace gallery
