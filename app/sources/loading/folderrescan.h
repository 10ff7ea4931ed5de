// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "sources/loading/filestamp.h"
#include "sources/loading/photoidentity.h"
#include "sources/photos/photogallery.h"

#include <QHash>

namespace loading {

/// The photos of a folder at one time.
struct FolderState
{
    gallery::Gallery gallery;
    QHash<QString, FileStamp>
        stamps; ///< of described photos, by slide id, taken just before they were read
    QHash<QString, PhotoIdentity>
        identities; ///< by slide id; with the contents of described photos
};

/// A folder that was asked for, with what the system knows it by: another disk may be mounted
/// there.
struct FolderIdentity
{
    QString path;
    quint64 device = 0;
    quint64 inode = 0; ///< 0 where there is no such folder

    friend bool operator==(const FolderIdentity &, const FolderIdentity &) = default;
};

FolderIdentity folderIdentity(const QString &path);

/// The result of listing a folder again.
struct FolderRescan
{
    FolderState known;     ///< with stamps only of photos that need not be described again
    QStringList rewritten; ///< described photos whose files have changed
    QHash<QString, gallery::Slide> renamed; ///< photos with another path, by their former one
    QStringList paths;                      ///< to watch
    QList<FolderIdentity> roots;            ///< of the folders that were asked for
    bool isChanged = false;                 ///< whether slides, chapters or their order differ
    std::optional<errors::Problem> error;   ///< if set, only paths and folders are valid
};

/// Lists photos again. Photos keep their previous description until they are described again. A
/// photo that was renamed or moved is recognised by its inode, size and time, else by its contents.
FolderRescan rescanFolder(const photos::PhotosRequest &request, const FolderState &known,
                          const std::stop_token &stop);

} // namespace loading
