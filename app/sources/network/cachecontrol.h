// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <limits>

namespace network {

/// Whether and for how long an answer may be cached, as its server says in Cache-Control (RFC 9111
/// §5.2.2) and Age (§5.1). A cache for one reader is private: directives for shared caches are
/// ignored. So is `must-revalidate`: without its server a stale gallery still opens, and a message
/// says of which day it is.
struct CacheControl
{
    /// What RFC 9111 (§1.2.2) puts in place of more seconds than can be counted.
    static constexpr qint64 longest = std::numeric_limits<qint32>::max();

    bool allowed = true; ///< there is no `no-store`
    /// Seconds from its arrival for which the answer is fresh, from 0 (ask the server each time) to
    /// `longest`; -1 where the server does not say.
    qint64 freshSeconds = -1;

    /// From the values of both header fields, which may be empty. Directives that cannot be read
    /// are ignored; a `max-age` without a number counts as 0.
    static CacheControl parse(const QByteArray &field, const QByteArray &age);
    friend bool operator==(const CacheControl &, const CacheControl &) = default;
};

} // namespace network
