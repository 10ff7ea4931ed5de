// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"
#include "core/gallery/picture.h"
#include "core/gallery/sorting.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace history {

/// Names a gallery. It is found by its address, else by its identity: a gallery that moved keeps
/// its history, and copies of one gallery share it.
struct GalleryKey
{
    QString address;       ///< as it is opened: an absolute path, a URL, or `vitrine:<name>` for a
                           ///< built-in gallery
    QString identity = {}; ///< unchanged when it moves: a manifest's id, or
                           ///< identityOfPhotos() of a folder; empty where unknown
    QString base = {}; ///< prefix of its slides' ids that changes when it moves: a folder with a
                       ///< slash at the end; empty for manifests

    friend bool operator==(const GalleryKey &, const GalleryKey &) = default;
};

/// What a list shows of a gallery, stored so that it need not be opened for that.
struct GalleryCard
{
    QString address; ///< to open it again; may be gone
    gallery::LanguageMap title;
    QList<gallery::Picture> pictures; ///< to show for it, best first; may be empty
    int slides = 0;                   ///< their number, the cover included
    int seen = 0;                     ///< of these; set by History
    int position = 0;                 ///< where the reader stopped, as the counter shows it
    bool hasCover = false;
    bool subfolders = false;       ///< how a folder was opened; see loading::OpenRequest
    gallery::Sorting sorting = {}; ///< likewise
    QDateTime lastRead = {};       ///< set by History
};

/// What a list shows of a slide.
struct SlideCard
{
    QString address;                   ///< of its gallery; set by History
    gallery::LanguageMap galleryTitle; ///< set by History
    QString slide;                     ///< its id
    int position = 0;                  ///< as the counter showed it; may have changed since
    gallery::LanguageMap title;
    gallery::LanguageMap chapter; ///< of the innermost chapter; may be empty
    QList<gallery::Picture>
        pictures; ///< thumbnails and photo as alternatives, best first; may be empty
};

/// The stored reading progress of a gallery. Ids are those that slides have now; some slides may
/// not exist any more.
struct ReadingProgress
{
    QString slide; ///< the slide where the reader stopped; empty if unknown
    QSet<QString> seen;
};

/// The time up to now that a list of the most viewed covers: 60 minutes, 24 hours, 7 days.
enum class Span { Hour, Day, Week };

/// What this reader viewed most, the most viewed first and of equals the one viewed last.
struct MostViewed
{
    struct Gallery
    {
        GalleryCard card;
        int views = 0; ///< of all its slides together
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
Q_DECLARE_METATYPE(history::ReadingProgress)
