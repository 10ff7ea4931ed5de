// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <exiv2/exiv2.hpp>

/// What a camera wrote. Its texts have no character set either.
namespace photos::exif {

/// A text by Exiv2's key, such as `Exif.Image.Artist`; empty where it is absent or blank.
QString text(const Exiv2::ExifData &exif, const char *key);

/// The names in Artist, which are separated by semicolons.
QStringList artists(const Exiv2::ExifData &exif);

/// The copyrights of photographer and editor, which a NUL separates.
QString copyright(const Exiv2::ExifData &exif);

/// ImageDescription, unless a camera filled it in by itself.
QString description(const Exiv2::ExifData &exif);

/// Whether the words come from a camera and say nothing of the photo.
bool isFiller(const QString &description);

/// When the photo was taken, ISO 8601 with fractions and time zone where the camera knew them.
QString taken(const Exiv2::ExifData &exif);

/// When it was scanned or stored, ISO 8601.
QString digitized(const Exiv2::ExifData &exif);

} // namespace photos::exif
