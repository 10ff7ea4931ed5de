// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/address.h"

#include <QRegularExpression>

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

std::optional<QUrl> addressWithoutScheme(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(localhost|\\d{1,3}(?:\\.\\d{1,3}){3})|"
                       "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,})"
                       "(?::\\d{1,5})?(?:[/?#].*)?$"));
    const QString written = text.trimmed();
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch())
        return {};
    const bool isPlain = match.hasCaptured(1);
    return webAddress((isPlain ? QStringLiteral("http://") : QStringLiteral("https://")) + written);
}

} // namespace network
