// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/gallery/details.h"

#include <QSize>

#include <optional>

namespace photos {

/// The metadata of a photo, by the properties of the IPTC Photo Metadata Standard. Each is taken
/// from XMP before IPTC-IIM before Exif, and from a sidecar (`photo.jpg.xmp`, then `photo.xmp`)
/// before the photo itself. Texts are plain; those that look like HTML are escaped by
/// gallery::literal().
struct PhotoDetails
{
    gallery::LanguageMap title; ///< headline, else title, else the file name; never empty
    gallery::LanguageMap caption;
    gallery::LanguageMap alternative; ///< alternative text (WCAG 1.1.1)
    gallery::Statement credit;        ///< has a label only if it is a copyright notice
    gallery::Details details;         ///< rights, date and other facts
    QSize size;    ///< in pixels, after applying the orientation; empty if unknown
    QString taken; ///< ISO 8601, local time; empty where unknown
    std::optional<errors::Problem> problem; ///< with the metadata of the photo or a sidecar; the
                                            ///< other members contain what was readable
};

/// Reads a photo and its sidecars, in about a millisecond. A format without metadata is no problem;
/// its title is the file name. Never blocks on pipes or devices. Any thread.
PhotoDetails readPhotoDetails(const QString &path);

} // namespace photos
