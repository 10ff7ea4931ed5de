// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace network {

/// Whether Vitrine may ask for it: http or https, and a host. Everything else that Qt could fetch,
/// such as `file:`, `qrc:`, `data:` or a local socket, is refused wherever it comes from.
bool isWebAddress(const QUrl &address);

/// The address in what a person typed or pasted or a command line held, if it is one. Spaces around
/// it do not count and those in it are encoded; what is encoded already stays as it is. Without
/// `http://` or `https://` it is no address but perhaps a file.
std::optional<QUrl> webAddress(const QString &text);

} // namespace network
