// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>

#include <exiv2/exiv2.hpp>
#include <optional>

/// Exiv2, made ready for several threads and for files of somebody else.
namespace photos {

/// Before anything else is asked of Exiv2; any number of times, in any thread.
void prepareExiv2();

/// Why there is no photo to read at this path, or nothing. Only regular files are read, so that no
/// pipe or device blocks.
std::optional<errors::Problem> refusalByExiv2(const QString &path);

/// Whether Exiv2 knows this kind of file. The path is absolute: it takes a name such as `data:...`
/// for an address.
bool isKnownToExiv2(const std::string &path);

/// How the camera was held: 1 for upright, else 2 to 8 as Exif counts.
int exifOrientation(const Exiv2::ExifData &exif);

} // namespace photos
