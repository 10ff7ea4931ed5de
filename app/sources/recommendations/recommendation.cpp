// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/recommendations/recommendation.h"

#include "sources/network/address.h"

#include <QDir>

namespace recommendations {

QString comparable(const QString &address)
{
    if (const auto web = network::webAddress(address))
        return web->toString(QUrl::FullyEncoded | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    const QUrl url(address);
    const QString path = url.isLocalFile() ? url.toLocalFile() : address;
    return path.startsWith(u'/') ? QDir::cleanPath(path) : path;
}

QList<Recommendation> pick(const QList<QList<Recommendation>> &groups, int most)
{
    // Counts how many to take of each group, one of each in turn.
    QList<qsizetype> taken(groups.size(), 0);
    int count = 0;
    for (bool goesOn = true; goesOn && count < most;) {
        goesOn = false;
        for (qsizetype i = 0; i < groups.size() && count < most; ++i) {
            if (taken.at(i) < groups.at(i).size()) {
                ++taken[i];
                ++count;
                goesOn = true;
            }
        }
    }
    QList<Recommendation> picked;
    for (qsizetype i = 0; i < groups.size(); ++i)
        picked += groups.at(i).first(taken.at(i));
    return picked;
}

} // namespace recommendations
