// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/galleryidentity.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace history {

QString identityOfPhotos(const QString &folder, const QStringList &paths,
                         const std::stop_token &stop)
{
    if (paths.isEmpty())
        return {};
    const QString base = folder.endsWith(u'/') ? folder : folder + u'/';
    QStringList lines;
    lines.reserve(paths.size());
    for (const QString &path : paths) {
        if (stop.stop_requested())
            return {};
        const QString name = path.startsWith(base) ? path.mid(base.size()) : path;
        lines += QStringLiteral("%1/%2").arg(name).arg(QFileInfo(path).size());
    }
    std::sort(lines.begin(), lines.end());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &line : std::as_const(lines)) {
        digest.addData(line.toUtf8());
        digest.addData(QByteArray(1, '\0'));
    }
    return QStringLiteral("photos:") + QString::fromLatin1(digest.result().toHex());
}

} // namespace history
