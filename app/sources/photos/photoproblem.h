// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/photos/otherfiles.h"

namespace photos {

/// What is wrong with photos and folders of them, beyond what errors::FileProblem tells of any
/// file.
class PhotoProblem
{
    Q_DECLARE_TR_FUNCTIONS(photos::PhotoProblem)
public:
    /// A folder without photos.
    static errors::Problem emptyFolder(const QString &folder);
    /// The same where it holds files of another kind.
    static errors::Problem onlyOthers(OtherFiles::Kind kind, int count, const QString &folder);
    /// Files that are not shown, which is no fault.
    static errors::Problem notShown(OtherFiles::Kind kind, int count, const QString &folder);
    /// Photos that Qt cannot read here. `format` is its name, such as HEIC.
    static errors::Problem noPlugin(const QString &format, int count, const QString &folder);
    /// An open folder has so many folders with photos inside, which are not shown.
    static errors::Problem moreBelow(int folders, const QString &folder);
    /// A file of a kind that is neither photo nor manifest.
    static errors::Problem notAPhoto(const QString &file);
    static errors::Problem tooManyPhotos(int limit, const QString &folder);
    /// Folders inside folders.
    static errors::Problem tooDeep(int limit, const QString &folder);
    /// The metadata of a photo, or a sidecar, cannot be read.
    static errors::Problem damagedDetails(const QString &reason, const QString &file);

    static bool isMoreBelow(const errors::Problem &problem);
    /// Whether it tells of something that is no fault of the gallery.
    static bool isHint(const errors::Problem &problem);
    /// Whether no photo was found where one was named: emptyFolder() or notAPhoto().
    static bool isWithoutPhoto(const errors::Problem &problem);
};

} // namespace photos
