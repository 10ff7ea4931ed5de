// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace imaging {

/// Where an address leads.
enum class Reach {
    Local,   ///< a file or a resource
    Remote,  ///< http or https
    Refused, ///< anything else, which Vitrine never opens
};

/// Looks at the address only, not at the disk.
Reach reachOf(const QUrl &address);

/// The file or resource of a local address, as QFile takes it.
QString localPath(const QUrl &address);

} // namespace imaging
