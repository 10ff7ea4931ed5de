// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace loading {

/// What a person asks to open.
struct OpenRequest
{
    /// Files, folders, http(s), file and vitrine URLs as they were given; the built-in gallery
    /// where there are none. Several photos are one gallery, several galleries are there to choose
    /// from.
    QStringList sources = {};
    bool subfolders = false; ///< of a folder become chapters
    bool byDate = false;     ///< photos in the order in which they were taken
    QString photos = {};     ///< a folder whose files stand in for photos that a gallery lacks

    friend bool operator==(const OpenRequest &, const OpenRequest &) = default;
};

/// A wish for the gallery that opens unasked gets the folder that the reader chose for its photos,
/// unless it names one; any other stays as it is.
OpenRequest withChosenPhotos(OpenRequest wish);

} // namespace loading

Q_DECLARE_METATYPE(loading::OpenRequest)
