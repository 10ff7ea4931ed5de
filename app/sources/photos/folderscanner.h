// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"

#include <QString>

#include <stop_token>

namespace photos {

/// A slide with a photo's name and place and nothing read of it.
gallery::Slide slideOf(const QString &path);

/// The photos of a folder, then those of the folders inside as chapters. A link to a folder is
/// followed where it leads out of the one that is opened, and only once, so that loops end.
gallery::ReadResult walk(const QString &folder, bool subfolders, const std::stop_token &stop);

} // namespace photos
