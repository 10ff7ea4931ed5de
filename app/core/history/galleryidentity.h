// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>

namespace history {

/// What stays the same when a folder of photos moves: a digest of their names below the folder and
/// their sizes, in any order. Asks the disk for each size, so it is for a worker thread; empty once
/// a stop is requested and where there are no photos.
QString identityOfPhotos(const QString &folder, const QStringList &paths,
                         const std::stop_token &stop = {});

} // namespace history
