// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>

class QObject;

namespace imaging {

/// Fetches a body from the network: calls back once in the interface thread, at once or later, with
/// the body or, in the interface's language, a reason why there is none. Where `context` is
/// destroyed before that, the answer is no longer wanted and the fetch is to be given up.
using Fetch = std::function<void(const QUrl &address, QObject *context,
                                 std::function<void(QByteArray body, QString error)> done)>;

} // namespace imaging
