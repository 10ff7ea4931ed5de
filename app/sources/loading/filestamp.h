// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <array>

namespace loading {

/// The state of a photo and its sidecars, to detect changes: the time of the last change and the
/// size of each file, 0 for a missing one.
using FileStamp = std::array<qint64, 10>;

FileStamp fileStamp(const QString &photo);

/// The possible paths of a photo's sidecars, in the order of their entries in the stamp.
QStringList sidecarsOf(const QString &photo);

} // namespace loading
