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

/// Identifies a gallery, by its address or else by its identity: a gallery that was moved keeps its
/// history, and copies of a gallery share it.
struct GalleryKey
{
    QString address;       ///< as it is opened: an absolute path, a URL, or `vitrine:<name>` for a
                           ///< built-in gallery
    QString identity = {}; ///< stays the same when the gallery is moved: a manifest's id, or
                           ///< identityOfPhotos() of a folder; empty if unknown
    QString base = {}; ///< the prefix of its slides' ids that changes when it is moved: a folder's
                       ///< path with a slash at the end; else empty

    friend bool operator==(const GalleryKey &, const GalleryKey &) = default;
};

/// What a list shows of a gallery, stored so that it need not be opened for that.
struct GalleryCard
{
    QString address; ///< to open it; may not exist any more
    gallery::LanguageMap title;
    QList<gallery::Picture> pictures; ///< alternatives for its thumbnail, best first; may be empty
    int slides = 0;                   ///< their number, the cover included
    int seen = 0;                     ///< number of slides seen; counted by History
    int position = 0;                 ///< of the slide where the reader stopped, as in the counter
    bool hasCover = false;
    bool subfolders =
        false; ///< whether a folder was opened with its subfolders, see loading::OpenRequest
    bool byDate = false;
    QDateTime lastRead = {}; ///< set by History
};

/// What a list shows of a slide.
struct SlideCard
{
    QString address;                   ///< of its gallery; set by History
    gallery::LanguageMap galleryTitle; ///< set by History
    QString slide;                     ///< its id
    int position = 0;                  ///< as in the counter at the time of the view
    gallery::LanguageMap title;
    gallery::LanguageMap chapter; ///< of the innermost chapter; may be empty
    QList<gallery::Picture>
        pictures; ///< thumbnails and photo as alternatives, best first; may be empty
};

/// The stored reading progress of a gallery. Ids are those that slides have now; some slides may
/// not exist any more.
struct Memory
{
    QString slide; ///< the slide where the reader stopped; empty if unknown
    QSet<QString> seen;
};

/// The period of LES PLUS VUS before now: 60 minutes, 24 hours or 7 days.
enum class Span { Hour, Day, Week };

/// The most viewed galleries and slides, by number of views and then by the latest view.
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
Q_DECLARE_METATYPE(history::Memory)
