// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <array>

namespace loading {

/// What changes when a photo or one of its sidecars changes: times of change and sizes, 0 for what
/// is not there.
using Stamp = std::array<qint64, 10>;

Stamp stampOf(const QString &photo);

/// Where the texts of a photo may be kept beside it, in the order of their places in its stamp.
QStringList sidecarsOf(const QString &photo);

} // namespace loading
