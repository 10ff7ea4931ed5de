// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening/stamp.h"

#include <QDateTime>
#include <QFileInfo>

namespace opening {

namespace {

qint64 changed(const QFileInfo &info)
{
    return info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
}

} // namespace

Stamp stampOf(const QString &photo)
{
    const QFileInfo info(photo);
    const QString stem = info.path() + u'/' + info.completeBaseName();
    return {changed(info), info.size(), changed(QFileInfo(photo + QStringLiteral(".xmp"))),
            changed(QFileInfo(stem + QStringLiteral(".xmp")))};
}

} // namespace opening
