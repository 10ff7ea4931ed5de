// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace network {

/// The header fields by which a server names the state of a resource (RFC 9110 §8.8). Sent back in
/// a request, they make the server answer 304 without a body while that state is current.
struct Validators
{
    QByteArray etag;         ///< of ETag, for If-None-Match; empty where there is none
    QByteArray lastModified; ///< of Last-Modified, for If-Modified-Since; empty where there is none

    /// From the values of both header fields, byte for byte. Values of more than 1024 bytes, or
    /// with control characters, which could end the field in a request, count as empty.
    static Validators parse(const QByteArray &etag, const QByteArray &lastModified);

    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    friend bool operator==(const Validators &, const Validators &) = default;
};

} // namespace network
