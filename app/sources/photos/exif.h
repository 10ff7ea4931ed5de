// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <exiv2/exiv2.hpp>

/// Exif metadata, as cameras write it. Its texts do not declare a character set.
namespace photos::exif {

/// A text by Exiv2's key, such as `Exif.Image.Artist`; empty if it is absent or blank.
QString text(const Exiv2::ExifData &exif, const char *key);

/// The names in Artist, separated by semicolons (Exif 2.32 §4.6.4).
QStringList artists(const Exiv2::ExifData &exif);

/// The copyrights of photographer and editor, separated by NUL (Exif 2.32 §4.6.4).
QString copyright(const Exiv2::ExifData &exif);

/// ImageDescription; empty if the camera filled it in itself.
QString description(const Exiv2::ExifData &exif);

/// Whether a description is a default text of a camera.
bool isFiller(const QString &description);

/// The time of capture, ISO 8601, with fractions and time zone if known.
QString taken(const Exiv2::ExifData &exif);

/// The time of scanning or storing, ISO 8601.
QString digitized(const Exiv2::ExifData &exif);

} // namespace photos::exif
