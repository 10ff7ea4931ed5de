// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"

#include <QString>

#include <stop_token>

namespace photos {

/// Photos of a gallery, with those of the folders inside; memory stays in proportion to what a
/// person could ever page through.
constexpr int mostPhotos = 200'000;

/// Folders inside a folder whose subfolders become chapters.
constexpr int mostFolderDepth = 16;

/// A slide for the photo at a path, without its metadata.
gallery::Slide slideOf(const QString &path);

/// The photos of a folder, then those of the folders inside as chapters. A link to a folder is
/// followed where it leads out of the one that is opened, and only once, so that loops end. Photos
/// beyond mostPhotos and folders beyond mostFolderDepth are left out with a notice. A folder
/// without photos is an error; OtherFiles are told of as hints.
gallery::ReadResult scanFolder(const QString &folder, bool subfolders, const std::stop_token &stop);

} // namespace photos
