// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>

class QObject;

namespace imaging {

/// Fetches a body from the network. Calls `done` once in the interface thread, from within the call
/// or later, with the body or with an error in the interface's language. When `context` is
/// destroyed, the fetch is cancelled and `done` is not called.
using Fetch = std::function<void(const QUrl &address, QObject *context,
                                 std::function<void(QByteArray body, QString error)> done)>;

} // namespace imaging
