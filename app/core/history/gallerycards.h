// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"
#include "core/gallery/picture.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace history {

/// Which gallery is meant. One is found by its address, else by its identity: a gallery that moved
/// keeps its memory, and copies of one gallery share it.
struct GalleryKey
{
    QString address;       ///< by which it is opened: an absolute path, a URL, or `vitrine:<name>`
                           ///< for one that is built in
    QString identity = {}; ///< what stays the same when it moves: a manifest's id, what
                           ///< identityOfPhotos() says of a folder; empty where unknown
    QString base = {}; ///< what its slides' ids begin with and lose when it moves: a folder with a
                       ///< slash at the end; empty elsewhere

    friend bool operator==(const GalleryKey &, const GalleryKey &) = default;
};

/// What a list shows of a gallery, so that it need not be opened for that.
struct GalleryCard
{
    QString address; ///< to open it again; nobody looked whether it is still there
    gallery::LanguageMap title;
    QList<gallery::Picture> pictures; ///< what stands for it, best first; may be empty
    int slides = 0;                   ///< the cover counted
    int seen = 0;                     ///< of these; History counts it
    int position = 0;                 ///< where the reader stopped, as the counter says
    bool hasCover = false;
    bool subfolders = false; ///< a folder was opened so: see loading::OpenRequest
    bool byDate = false;
    QDateTime lastRead = {}; ///< History fills it in
};

/// What a list shows of a slide.
struct SlideCard
{
    QString address;                   ///< of its gallery; History fills it in
    gallery::LanguageMap galleryTitle; ///< History fills it in
    QString slide;                     ///< its id
    int position = 0;                  ///< as the counter says; may have changed since
    gallery::LanguageMap title;
    gallery::LanguageMap chapter;     ///< the innermost; may be empty
    QList<gallery::Picture> pictures; ///< thumbnails and photo, best first; may be empty
};

/// What is remembered of a gallery. Slides are named by their ids as they are now; some may be
/// gone.
struct Memory
{
    QString slide; ///< where the reader stopped; empty where that is not known
    QSet<QString> seen;
};

/// How far back LES PLUS VUS looks from now: 60 minutes, 24 hours, 7 days.
enum class Span { Hour, Day, Week };

/// What this reader looked at most, the most viewed first and of equals the one viewed last.
struct MostViewed
{
    struct Gallery
    {
        GalleryCard card;
        int views = 0; ///< of all its slides
    };
    struct Slide
    {
        SlideCard card;
        int views = 0;
    };

    QList<Gallery> galleries;
    QList<Slide> slides;
};

} // namespace history

Q_DECLARE_METATYPE(history::GalleryKey)
Q_DECLARE_METATYPE(history::Memory)
