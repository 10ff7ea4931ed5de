// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QNetworkReply>

namespace network {

/// The problem to tell a person when a transfer fails with a network error of Qt's. `reason` is
/// Qt's sentence about it, `host` the one asked, and `answered` whether its header had come. Not
/// for errors that HTTP reports in a status. May be called in any thread.
errors::Problem failure(QNetworkReply::NetworkError error, const QString &reason,
                        const QString &host, bool answered);

/// Whether a cached answer may replace the one that failed: the server cannot be reached, stalls,
/// breaks off, or has an error of its own (HTTP status 5xx). Not where it refuses the request, nor
/// where its certificate is wrong. May be called in any thread.
bool isAway(const errors::Problem &problem);

} // namespace network
