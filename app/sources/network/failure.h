// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QNetworkReply>

namespace network {

/// Why a transfer failed, in a person's words rather than Qt's; `answered` says whether the server
/// had begun to answer. HTTP's own refusals are not among them.
errors::Problem failure(QNetworkReply::NetworkError error, const QString &reason,
                        const QString &host, bool answered);

/// Whether what the server gave earlier may stand in: it cannot be reached, stalls, or has a
/// trouble of its own (HTTP's 5xx). Not where it refuses, nor where somebody may stand between.
bool isAway(const errors::Problem &problem);

} // namespace network
