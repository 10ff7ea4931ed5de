// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace network {

/// Whether Vitrine may send a request to this address: its scheme is http or https, and it has a
/// host. Everything else that Qt could fetch, such as `file:`, `qrc:`, `data:` or a local socket,
/// is refused, whether a person, a document or a redirect names it. May be called in any thread.
bool isWebAddress(const QUrl &address);

/// The web address that a person typed or pasted, or gave on a command line; nothing where the text
/// does not begin with `http://` or `https://`, as it may then name a file. White space around the
/// address is left off, and spaces in it are encoded; what is encoded already stays as it is (RFC
/// 3986 §2.1). May be called in any thread.
std::optional<QUrl> webAddress(const QString &text);

} // namespace network
