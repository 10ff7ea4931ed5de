// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/address.h"

namespace network {

bool isWebAddress(const QUrl &address)
{
    return address.isValid() && (address.scheme() == u"http" || address.scheme() == u"https") &&
           !address.host().isEmpty();
}

std::optional<QUrl> webAddress(const QString &text)
{
    const QUrl address(text.trimmed(), QUrl::TolerantMode);
    return isWebAddress(address) ? std::optional(address) : std::nullopt;
}

} // namespace network
