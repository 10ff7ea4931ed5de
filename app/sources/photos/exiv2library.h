// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>

#include <exiv2/exiv2.hpp>
#include <optional>

/// Access to Exiv2 from several threads and for untrusted files.
namespace photos {

/// Initialises Exiv2. To be called before any other use; may be called repeatedly, from any thread.
void prepareExiv2();

/// Why there is no photo that can be read at a path; nothing if there is. Refuses everything but
/// regular files, because a pipe or device would block.
std::optional<errors::Problem> refusalByExiv2(const QString &path);

/// Whether Exiv2 supports the format of a file. The path is absolute: Exiv2 takes a name such as
/// `data:...` for a URL.
bool isKnownToExiv2(const std::string &path);

/// The orientation, 1 to 8 as in Exif; 1 if it is absent or invalid.
int exifOrientation(const Exiv2::ExifData &exif);

} // namespace photos
