// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/chapter.h"
#include "core/gallery/slide.h"

#include <QList>
#include <QStringList>

namespace gallery {

/// The way in which slides follow one another; independent of how texts run.
enum class Direction { LeftToRight, RightToLeft, TopToBottom, BottomToTop };

/// One way to read a gallery: some or all of its slides, in an order of their own.
struct Order
{
    LanguageMap title;
    QList<int> rows; ///< of the gallery that holds the order
};

/// An ordered series of slides with a title, languages and chapters; whatever it was read from.
/// Slides are addressed by row (from 0) in code and by position wherever a person names one.
struct Gallery
{
    QString id;
    LanguageMap title;
    LanguageMap introduction;
    Statement credit;
    Details details;
    QList<Picture> thumbnails; ///< of the gallery as a whole
    QList<Slide> slides;
    QList<Chapter> chapters;
    QList<Order> orders;   ///< to choose from, the first by default; empty where slides just follow
    bool hasCover = false; ///< the first slide is the cover
    int start = 0;         ///< the row that a reader sees first
    Direction direction = Direction::LeftToRight;
    bool statesDirection = false; ///< the source says which, even where that is from left to right
    QString layout; ///< how the source would lay slides out (IIIF `behavior`: `paged`,
                    ///< `continuous`, `individuals`, `unordered`); Vitrine shows one by one

    int firstPosition() const { return hasCover ? 0 : 1; }
    int lastPosition() const { return positionOf(int(slides.size()) - 1); }
    /// The number that the counter shows: from 0 where there is a cover, else from 1.
    int positionOf(int row) const { return row + firstPosition(); }
    /// The row at a position, or -1 where there is none.
    int rowAt(int position) const;
    /// The row of the slide with this id; -1 for none, and for an empty id. Takes O(n).
    int rowOf(const QString &slideId) const;

    /// The same gallery in one of its orders: slides that the order leaves out are gone, a cover
    /// stays first. Without that order, the gallery as it is.
    Gallery inOrder(int order) const;

    /// The texts that a row shows: the slide's own, else those of the gallery that stand for them;
    /// its title and introduction for a cover's, its credit for anyone's.
    const LanguageMap &titleAt(int row) const;
    const LanguageMap &captionAt(int row) const;
    const Statement &creditAt(int row) const;

    /// The innermost chapter that holds each row, -1 where none does.
    QList<int> innermostChapters() const;
    /// The same with the place of each row in that chapter.
    QList<ChapterPlace> chapterPlaces() const;

    /// The tags of all texts, in the order in which they first occur, without `none`.
    QStringList languages() const;
};

} // namespace gallery
