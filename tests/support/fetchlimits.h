// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/fetchlimits.h"

/// Limits for tests.
namespace fetchlimits {

constexpr qint64 mebibyte = qint64(1024) * 1024;

/// So small that a test need not wait.
constexpr network::FetchLimits tight{.bytes = mebibyte, .silentSeconds = 1, .totalSeconds = 2};

/// Far more than any test takes: what ends earlier, ended for a reason of its own.
constexpr network::FetchLimits patient{
    .bytes = 32 * mebibyte, .silentSeconds = 30, .totalSeconds = 60};

} // namespace fetchlimits
