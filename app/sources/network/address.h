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

/// The same for a text without a scheme, such as `example.org/manifest.json`, as https; as http
/// for a number or `localhost`. Nothing where the text does not begin with the name of a server,
/// which has a dot. A file may have such a name too. May be called in any thread.
std::optional<QUrl> addressWithoutScheme(const QString &text);

} // namespace network
