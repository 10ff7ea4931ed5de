// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace photos {

/// The photos of a ZIP archive (`.zip`, `.cbz`) in a folder of their own, which is removed with the
/// last copy. The archive itself is only read.
struct UnpackedArchive
{
    class Folder;

    std::shared_ptr<const Folder> folder;
    QString root; ///< its path, or that of the only folder in it that holds everything
    QString path; ///< of `root` inside the archive, with a slash at the end; may be empty
    QList<errors::Problem> notices;
    std::optional<errors::Problem> error; ///< there is no folder then
};

/// Whether a file name has the ending of an archive that can be unpacked; ignores case.
bool isArchiveName(const QString &fileName);

/// Unpacks the photos and their sidecars into a folder in the user's cache folder, which only its
/// owner may read. Leaves out what is no regular file, hidden files, names that lead out of the
/// archive, and what exceeds the limits: mostPhotos of folderscanner.h, 2 GiB in all, 256 MiB a
/// file, and 100 times the size of the archive. Removes folders that other processes have left
/// behind. Blocks; any thread. Once a stop is requested it ends soon, and what it returns means
/// nothing.
UnpackedArchive unpackArchive(const QString &archive, const std::stop_token &stop);

} // namespace photos
