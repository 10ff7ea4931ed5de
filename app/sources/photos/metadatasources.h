// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QSize>

#include <exiv2/exiv2.hpp>
#include <optional>
#include <vector>

namespace photos {

/// The metadata of a photo and its sidecars, as read by Exiv2.
struct MetadataSources
{
    std::vector<Exiv2::XmpData> xmp; ///< in order of precedence: sidecars, then embedded
    Exiv2::IptcData iim;
    Exiv2::ExifData exif;
    QSize size; ///< in pixels, after applying the orientation; empty if Exiv2 does not know it
    std::optional<errors::Problem> problem;
};

/// Reads `photo.jpg.xmp`, `photo.xmp` and the photo itself, any of which may be missing, damaged or
/// of an unknown format. Opens regular files only. Any thread.
MetadataSources readSources(const QString &path);

} // namespace photos
