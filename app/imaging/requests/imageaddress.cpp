// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imageaddress.h"

namespace imaging {

Reach reachOf(const QUrl &address)
{
    const QString scheme = address.scheme();
    if (scheme == u"http" || scheme == u"https")
        return Reach::Remote;
    const bool here = address.host().isEmpty() || address.host() == u"localhost";
    return scheme == u"qrc" || (scheme == u"file" && here) ? Reach::Local : Reach::Refused;
}

QString localPath(const QUrl &address)
{
    return address.scheme() == u"qrc" ? u':' + address.path() : QUrl(address).toLocalFile();
}

} // namespace imaging
