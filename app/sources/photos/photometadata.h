// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/gallery/details.h"

#include <QSize>

#include <optional>

namespace photos {

/// What a photo says about itself, by the fields of the IPTC Photo Metadata Standard: each from
/// XMP before IPTC-IIM before Exif, and from a sidecar (`photo.jpg.xmp`, then `photo.xmp`) before
/// what is embedded. Texts are plain; those that only look like HTML are made gallery::literal().
struct PhotoDetails
{
    gallery::LanguageMap title; ///< headline, else title, else the file's name; never empty
    gallery::LanguageMap caption;
    gallery::LanguageMap alternative; ///< the photo in words, for those who cannot see it
    gallery::Statement credit;        ///< labelled only where it is a mere copyright notice
    gallery::Details details;         ///< rights, date and what else is known
    QSize size;    ///< in pixels, upright as the camera was held; empty where unknown
    QString taken; ///< ISO 8601, local time; empty where unknown
    std::optional<errors::Problem> problem; ///< of the photo's or a sidecar's metadata; the rest
                                            ///< is what could still be read
};

/// Reads a photo and its sidecars, each in a millisecond or so. A file of a kind that has no
/// metadata is no problem: it has its name. Never waits on pipes or devices. Can run in any thread.
PhotoDetails readPhotoDetails(const QString &path);

} // namespace photos
