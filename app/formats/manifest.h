// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/problem.h"
#include "gallery/gallery.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace formats {

/// What came of reading: a gallery, perhaps with notices of parts that were left out, or an error
/// and no gallery.
struct Reading
{
    gallery::Gallery gallery;
    QList<Problem> notices;
    std::optional<Problem> error;
};

/// Reads a IIIF Presentation 3.0 manifest. Anything may be in `json`: what is no manifest is
/// refused with the place of the first fault; what is one with faults is read as far as it makes
/// sense. Touches no file and no network, so it can run in any thread.
Reading readManifest(const QByteArray &json);

/// The same from a file or resource; reads at most limits::manifestBytes.
Reading readManifestFile(const QString &path);

} // namespace formats
