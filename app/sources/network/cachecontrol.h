// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <limits>

namespace network {

/// What a server says of keeping its answer (RFC 9111: Cache-Control, §5.2.2, and Age, §5.1). One
/// reader is no shared cache, so what concerns those does not count; nor does `must-revalidate`, as
/// Vitrine says so where it shows an old gallery.
struct CacheControl
{
    /// What RFC 9111 (§1.2.2) puts in place of more seconds than can be counted.
    static constexpr qint64 longest = std::numeric_limits<qint32>::max();

    bool allowed = true;      ///< nothing is known that speaks against it
    qint64 freshSeconds = -1; ///< from when it came; 0 to ask each time, -1 where nothing is said

    static CacheControl parse(const QByteArray &field, const QByteArray &age);
    friend bool operator==(const CacheControl &, const CacheControl &) = default;
};

} // namespace network
