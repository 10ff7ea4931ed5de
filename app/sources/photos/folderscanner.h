// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"

#include <QString>

#include <functional>

namespace photos {

/// A slide for the photo at a path, without its metadata.
gallery::Slide slideOf(const QString &path);

/// Lists the photos of a folder and, with `subfolders`, those of its subfolders as chapters.
/// Follows a symbolic link to a folder only if it leads outside the opened folder, and each target
/// once, so that cycles end.
gallery::ReadResult walk(const QString &folder, bool subfolders,
                         const std::function<bool()> &cancelled);

} // namespace photos
