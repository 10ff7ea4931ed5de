// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QNetworkReply>

namespace network {

/// Why a server gave no answer. The functions may be called in any thread.
class NetworkProblem
{
    Q_DECLARE_TR_FUNCTIONS(network::NetworkProblem)
public:
    /// `fault` is what is wrong with the address; `given` is what the person named, if anything.
    static errors::Problem badAddress(const QString &fault, const QString &given = {});
    static errors::Problem unknownHost(const QString &host);
    /// `reason` is the system's, without a full stop.
    static errors::Problem noConnection(const QString &reason);
    /// `fault` is what is wrong with the certificate, or the address that is not secure.
    static errors::Problem notSecure(const QString &fault);
    static errors::Problem timedOut(int seconds);
    static errors::Problem tooManyRedirects(int limit);
    /// A status other than success. The server's own phrase is left out, as it is in English.
    static errors::Problem httpStatus(int status);
    /// In the middle of an answer. `reason` is the system's, without a full stop; may be empty.
    static errors::Problem brokenOff(const QString &reason = {});
    /// The problem to tell a person when a transfer fails with a network error of Qt's. `reason`
    /// is Qt's sentence about it, `host` the one asked, and `answered` whether its header had
    /// come. Not for errors that HTTP reports in a status.
    static errors::Problem of(QNetworkReply::NetworkError error, const QString &reason,
                              const QString &host, bool answered);

    /// Whether no whole answer came: the server cannot be reached, stalls or breaks off.
    static bool isUnreachable(const errors::Problem &problem);
    /// Whether a cached answer may replace the one that failed: the server is unreachable or has
    /// an error of its own (HTTP status 5xx). Not where it refuses the request, nor where its
    /// certificate is wrong.
    static bool isAway(const errors::Problem &problem);
};

} // namespace network
