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

/// One way to read a gallery: some or all of its slides, in an order of their own (a IIIF range
/// with the behavior `sequence`).
struct Order
{
    LanguageMap title; ///< may be empty
    QList<int> rows;   ///< of the gallery that holds the order
};

/// An ordered series of slides with a title and chapters, in all languages that the source has; a
/// value, read from a IIIF manifest or a folder of photos. Slides are addressed by row (from 0) in
/// code and by position wherever a person names one.
struct Gallery
{
    QString id; ///< the manifest's address, or the folder's absolute path
    LanguageMap title;
    LanguageMap introduction;  ///< may be empty; values as richtext.h has them
    Statement credit;          ///< of the slides that have none; may be empty
    Details details;           ///< of the gallery as a whole
    QList<Picture> thumbnails; ///< of the gallery as a whole; may be empty
    QList<Slide> slides;
    QList<Chapter> chapters; ///< parents before their children; empty where there are none
    QList<Order> orders;   ///< to choose from, the first by default; empty where slides just follow
    bool hasCover = false; ///< the first slide is the cover
    int start = 0;         ///< the row that a reader sees first
    Direction direction = Direction::LeftToRight;
    bool statesDirection = false; ///< whether the source states `direction` explicitly
    QString layout; ///< how the source would lay slides out (IIIF `behavior`: `paged`,
                    ///< `continuous`, `individuals`, `unordered`); Vitrine shows one by one

    /// The position of the first slide: 0 for a cover, else 1.
    int firstPosition() const { return hasCover ? 0 : 1; }
    /// The position of the last slide.
    int lastPosition() const { return positionOf(int(slides.size()) - 1); }
    /// The number that the counter shows: from 0 where there is a cover, else from 1.
    int positionOf(int row) const { return row + firstPosition(); }
    /// The row at a position, or -1 where there is none.
    int rowAt(int position) const;
    /// The row of the slide with this id; -1 for none, and for an empty id. Takes O(n).
    int rowOf(const QString &slideId) const;

    /// The same gallery in one of its orders, an index: without the slides that the order leaves
    /// out, with the cover first. For no order, the gallery as it is.
    Gallery inOrder(int order) const;

    /// The title that a row shows: the slide's own, or for a cover without one the gallery's.
    const LanguageMap &titleAt(int row) const;
    /// The caption that a row shows: the slide's own, or for a cover without one the introduction.
    const LanguageMap &captionAt(int row) const;
    /// The credit that a row shows: the slide's own, or without one the gallery's.
    const Statement &creditAt(int row) const;

    /// The innermost chapter that holds each row, an index; -1 where none does.
    QList<int> innermostChapters() const;
    /// The same with the place of each row in that chapter.
    QList<ChapterPlace> chapterPlaces() const;

    /// The languages of all titles, captions and credits: tags in the order in which they first
    /// occur, each once whatever its case, without `none`. Takes O(n).
    QStringList languages() const;
};

} // namespace gallery
