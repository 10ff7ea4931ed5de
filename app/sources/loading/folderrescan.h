// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "sources/loading/filestamp.h"
#include "sources/photos/photogallery.h"

#include <QHash>

namespace loading {

/// The photos of a folder at one time.
struct Known
{
    gallery::Gallery gallery;
    QHash<QString, Stamp>
        stamps; ///< of described photos, by slide id, taken just before they were read
};

/// The result of listing a folder again.
struct FolderRescan
{
    Known known;            ///< with stamps only of photos that need not be described again
    QStringList rewritten;  ///< described photos whose files have changed
    QStringList paths;      ///< to watch
    bool isChanged = false; ///< whether slides, chapters or their order differ
    std::optional<errors::Problem> error; ///< if set, only `paths` is valid
};

/// Lists photos again. Photos keep their previous description until they are described again.
FolderRescan relist(const photos::PhotosRequest &request, const Known &known,
                    const std::stop_token &stop);

} // namespace loading
