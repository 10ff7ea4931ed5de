// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/sorting.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace loading {

/// What to open, and how.
struct OpenRequest
{
    /// Files, folders, and http(s), file and vitrine URLs as given; empty for the built-in gallery.
    /// Several photos are opened as one gallery, several galleries as a collection.
    QStringList sources = {};
    bool subfolders = false;       ///< whether the subfolders of a folder become chapters
    gallery::Sorting sorting = {}; ///< of the photos of a folder or an archive
    QString photos = {}; ///< a folder of photos that substitute those that a gallery lacks

    friend bool operator==(const OpenRequest &, const OpenRequest &) = default;
};

/// A source as it was given; or the web address that it is without its scheme, such as
/// `example.org/manifest.json`, unless there is such a file. Looks at the disk only then.
QString typedSource(const QString &given);

/// For the built-in gallery, sets `photos` to the folder in the settings unless the request has
/// one. Returns other requests unchanged.
OpenRequest withChosenPhotos(OpenRequest request);

} // namespace loading

Q_DECLARE_METATYPE(loading::OpenRequest)
