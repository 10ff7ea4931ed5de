// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>

namespace history {

/// Identifies a folder of photos wherever it is moved: a digest of the photos' paths below the
/// folder and their sizes in bytes, in any order. Reads each size from the disk, so it is for a
/// worker thread. Empty where there are no photos, or once a stop is requested.
QString identityOfPhotos(const QString &folder, const QStringList &paths,
                         const std::stop_token &stop = {});

} // namespace history
