// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"
#include "sources/photos/photometadata.h"

#include <QStringList>

#include <functional>

namespace photos {

enum class Sorting { ByName, ByDate };

/// Which photos become a gallery: those of a folder, or a list of files.
struct PhotosRequest
{
    QString folder = {};     ///< may be empty if `files` or `at` is set
    QStringList files = {};  ///< in place of a folder
    QString at = {};         ///< the photo to start at; its folder is listed if `folder` is empty
    bool subfolders = false; ///< whether each subfolder with photos becomes a chapter
    Sorting sorting = Sorting::ByName;
};

/// Lists photos as a gallery whose slides have only names; describe() adds the metadata of a slide.
/// With Sorting::ByDate all slides are described, which takes about a millisecond each; sorting a
/// thousand by name takes a few milliseconds.
///
/// The gallery's id is the folder's absolute path (for a list of files, with a digest of them); a
/// slide's id is the path of its file. Files that cannot be read are notices; without any photo
/// there is an error. Any thread. Once `cancelled` returns true, returns early with an undefined
/// result.
gallery::ReadResult listPhotos(const PhotosRequest &request,
                               const std::function<bool()> &cancelled = {});

/// The slide with the metadata of its photo.
gallery::Slide describe(const gallery::Slide &slide);
gallery::Slide describe(const gallery::Slide &slide, const PhotoDetails &details);

/// The row of the photo at this path, or -1.
int rowOf(const gallery::Gallery &gallery, const QString &path);

/// Sorts described slides by capture date, stably; those without a date come last. Slides stay
/// within their chapters, and the gallery still starts at the same photo.
void sortByDate(gallery::Gallery &gallery);

} // namespace photos
