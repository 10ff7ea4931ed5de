// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gallery/chapter.h"
#include "gallery/slide.h"

#include <QList>
#include <QStringList>

namespace gallery {

/// An ordered series of slides with a title, languages and chapters; whatever it was read from.
/// Slides are addressed by row (from 0) in code and by position wherever a person names one.
struct Gallery
{
    QString id;
    LanguageMap title;
    LanguageMap introduction;
    Statement credit;
    QList<Slide> slides;
    QList<Chapter> chapters;
    bool hasCover = false;    ///< the first slide is the cover
    int start = 0;            ///< the row that a reader sees first
    bool rightToLeft = false; ///< the next slide lies to the left (IIIF `viewingDirection`)

    int firstPosition() const { return hasCover ? 0 : 1; }
    int lastPosition() const { return positionOf(int(slides.size()) - 1); }
    /// The number that the counter shows: from 0 where there is a cover, else from 1.
    int positionOf(int row) const { return row + firstPosition(); }
    /// The row at a position, or -1 where there is none.
    int rowAt(int position) const;

    /// The innermost chapter that holds each row, -1 where none does.
    QList<int> innermostChapters() const;

    /// The tags of all slide texts, in the order in which they first occur, without `none`.
    QStringList languages() const;
};

} // namespace gallery
