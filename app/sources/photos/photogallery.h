// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"
#include "core/gallery/sorting.h"
#include "sources/photos/photometadata.h"

#include <QStringList>

#include <stop_token>

namespace photos {

/// Which photos become a gallery: those of a folder, or a list of files.
struct PhotosRequest
{
    QString folder = {};     ///< may be empty if `files` or `at` is set
    QStringList files = {};  ///< in place of a folder
    QString at = {};         ///< the photo to start at; its folder is listed if `folder` is empty
    bool subfolders = false; ///< whether each subfolder with photos becomes a chapter
    gallery::Sorting sorting = {};
};

/// Lists photos as a gallery whose slides have only their names; describe() reads the rest, slide
/// by slide. Where the sorting needs details, it describes every slide, which takes a millisecond
/// or so for each; sorting by name takes a few for a thousand.
///
/// The gallery's id is the folder's absolute path (for single files, with a mark of which), a
/// slide's id that of its file. What could not be read is a notice; an error says that nothing is
/// left. Can run in any thread; once a stop is requested it ends soon, and what it returns
/// means nothing.
gallery::ReadResult listPhotos(const PhotosRequest &request, const std::stop_token &stop = {});

/// The slide with the metadata of its photo.
gallery::Slide describe(const gallery::Slide &slide);
gallery::Slide describe(const gallery::Slide &slide, const PhotoDetails &details);

/// The row of the photo at this path, or -1.
int rowOf(const gallery::Gallery &gallery, const QString &path);

} // namespace photos
