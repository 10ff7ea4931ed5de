// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace history {

/// A digest of the photos' paths below the folder and their sizes, independent of their order,
/// which stays the same when the folder is moved. Reads each size from the disk, so it runs in a
/// worker thread. Empty without photos, and once `cancelled` returns true.
QString identityOfPhotos(const QString &folder, const QStringList &paths,
                         const std::function<bool()> &cancelled = {});

} // namespace history
