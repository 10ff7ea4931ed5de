// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/failure.h"

namespace network {

namespace {

// It stands before the full stop of a sentence, and Qt leaves some reasons off after a colon.
QString withoutEnd(QString reason)
{
    while (reason.endsWith(u'.') || reason.endsWith(u':') || reason.endsWith(u' '))
        reason.chop(1);
    return reason;
}

} // namespace

errors::Problem failure(QNetworkReply::NetworkError error, const QString &reason,
                        const QString &host, bool answered)
{
    using Kind = errors::Problem::Kind;
    const QString detail = withoutEnd(reason);
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {Kind::UnknownHost, {}, host};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::NotSecure, {}, detail};
    case QNetworkReply::RemoteHostClosedError:
        if (answered)
            return {Kind::BrokenOff, {}, {}};
        [[fallthrough]];
    default:
        return {answered ? Kind::BrokenOff : Kind::NoConnection, {}, detail};
    }
}

bool isAway(const errors::Problem &problem)
{
    using Kind = errors::Problem::Kind;
    switch (problem.kind) {
    case Kind::UnknownHost:
    case Kind::NoConnection:
    case Kind::TimedOut:
    case Kind::BrokenOff:
        return true;
    case Kind::HttpStatus:
        return problem.count >= 500;
    default:
        return false;
    }
}

} // namespace network
