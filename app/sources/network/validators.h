// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace network {

/// The state of a resource in its server's words (RFC 9110 §8.8): given back to the server, it
/// answers 304 without a body where nothing has changed since.
struct Validators
{
    QByteArray etag;         ///< of ETag, for If-None-Match; empty where there is none
    QByteArray lastModified; ///< of Last-Modified, for If-Modified-Since; empty where there is none

    /// Both as they stand in the header fields, except what no honest server writes: more than a
    /// kibibyte, or control characters, which would end the field in a request.
    static Validators parse(const QByteArray &etag, const QByteArray &lastModified);

    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    friend bool operator==(const Validators &, const Validators &) = default;
};

} // namespace network
