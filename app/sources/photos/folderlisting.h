// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace photos {

/// The photos and subfolders of a folder, each in natural order. Hidden files and folders are left
/// out; symbolic links count as what they refer to.
struct FolderListing
{
    QStringList photos;  ///< file names
    QStringList folders; ///< folder names
    QStringList others;  ///< names of files that OtherFiles tells of
    std::optional<errors::Problem> problem;
};

/// The names of the folders inside that hold photos, directly or further below, in natural order.
/// As they may hold anything, only some hundreds of folders are looked into; others count as
/// without.
QStringList foldersWithPhotos(const QString &folder, const std::stop_token &stop);

/// Lists a folder by names and file types, without opening files. Once `cancelled` returns true,
/// returns early with an incomplete list.
FolderListing listFolder(const QString &folder, bool withFolders, const std::stop_token &stop);

/// Why a file cannot be read as a photo, or a folder cannot be listed; nothing if it can.
std::optional<errors::Problem> refusalOfFile(const QString &path);
std::optional<errors::Problem> refusalOfFolder(const QString &path);

} // namespace photos
