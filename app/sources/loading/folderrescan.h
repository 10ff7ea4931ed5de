// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "sources/loading/filestamp.h"
#include "sources/photos/photogallery.h"

#include <QHash>

namespace loading {

/// What is known of a folder's photos.
struct Known
{
    gallery::Gallery gallery;
    QHash<QString, Stamp> stamps; ///< of the described ones, by id, as they were just before
};

/// The same a while later.
struct FolderRescan
{
    Known known;           ///< stamps only of what needs not be described anew
    QStringList rewritten; ///< described ones whose files changed since
    QStringList paths;     ///< to watch
    bool isChanged = false;
    std::optional<errors::Problem> error; ///< then the rest, but for `paths`, means nothing
};

/// Lists photos again. What was known of a photo stays until it is described anew.
FolderRescan relist(const photos::PhotosRequest &request, const Known &known,
                    const std::stop_token &stop);

} // namespace loading
