// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace opening {

/// What changes when a photo or one of its sidecars changes: sizes and times of change, 0 for what
/// is not there.
using Stamp = std::array<qint64, 4>;

Stamp stampOf(const QString &photo);

} // namespace opening
