// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QSize>

#include <exiv2/exiv2.hpp>
#include <optional>
#include <vector>

namespace photos {

/// All that a photo and its sidecars say, as Exiv2 reads it.
struct MetadataSources
{
    std::vector<Exiv2::XmpData> xmp; ///< best first: sidecars, then what is embedded
    Exiv2::IptcData iim;
    Exiv2::ExifData exif;
    QSize size; ///< in pixels, upright; empty where Exiv2 does not know it
    std::optional<errors::Problem> problem;
};

/// Reads `photo.jpg.xmp`, `photo.xmp` and the photo itself, of which any may be missing, damaged
/// or of a kind that Exiv2 does not know. Opens regular files only. Can run in any thread.
MetadataSources readSources(const QString &path);

} // namespace photos
