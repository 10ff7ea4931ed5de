// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace errors {

/// Bytes of a mebibyte (MiB).
inline constexpr qint64 mebibyte = qint64(1024) * 1024;

} // namespace errors
