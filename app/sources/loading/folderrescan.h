// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "sources/loading/filestamp.h"
#include "sources/photos/photogallery.h"

#include <QHash>

namespace loading {

/// The photos of a folder at one time.
struct FolderState
{
    gallery::Gallery gallery;
    QHash<QString, FileStamp>
        stamps; ///< of described photos, by slide id, taken just before they were read
};

/// The result of listing a folder again.
struct FolderRescan
{
    FolderState known;      ///< with stamps only of photos that need not be described again
    QStringList rewritten;  ///< described photos whose files have changed
    QStringList paths;      ///< to watch
    bool isChanged = false; ///< whether slides, chapters or their order differ
    std::optional<errors::Problem> error; ///< if set, only `paths` is valid
};

/// Lists photos again. Photos keep their previous description until they are described again.
FolderRescan rescanFolder(const photos::PhotosRequest &request, const FolderState &known,
                          const std::stop_token &stop);

} // namespace loading
