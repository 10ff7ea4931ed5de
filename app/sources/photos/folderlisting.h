// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace photos {

/// What a folder holds for a gallery, both in natural order. Hidden files and folders are left out;
/// links to files and folders are what they link to.
struct FolderListing
{
    QStringList photos;  ///< file names
    QStringList folders; ///< folder names
    std::optional<errors::Problem> problem;
};

/// Looks at names and kinds only, and opens no file.
FolderListing listFolder(const QString &folder, bool withFolders, const std::stop_token &stop);

/// Why this cannot be read as a photo (or as a folder), or nothing.
std::optional<errors::Problem> refusalOfFile(const QString &path);
std::optional<errors::Problem> refusalOfFolder(const QString &path);

} // namespace photos
