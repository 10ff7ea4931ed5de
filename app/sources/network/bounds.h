// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/limits.h"

namespace network {

/// How much of a person's time and memory one answer may take. The defaults are those of a
/// manifest.
struct Bounds
{
    qint64 bytes = errors::limits::manifestBytes;      ///< of the body, decompressed
    int silentSeconds = errors::limits::silentSeconds; ///< without a byte, connecting included
    int totalSeconds = errors::limits::fetchSeconds;   ///< from asking to the last byte
    int redirects = errors::limits::redirects;
};

} // namespace network
