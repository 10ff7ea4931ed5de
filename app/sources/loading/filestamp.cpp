// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/filestamp.h"

#include "sources/photos/photofiletypes.h"

#include <QDateTime>
#include <QFileInfo>

namespace loading {

namespace {

void add(FileStamp &stamp, size_t place, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return;
    stamp[place] = info.fileTime(QFile::FileModificationTime).toMSecsSinceEpoch();
    stamp[place + 1] = info.size();
}

} // namespace

QStringList sidecarsOf(const QString &photo)
{
    const qsizetype name = photo.lastIndexOf(u'/') + 1;
    const QString stem = photo.left(name) + photos::withoutEnding(photo.mid(name));
    return {photo + QStringLiteral(".xmp"), photo + QStringLiteral(".XMP"),
            stem + QStringLiteral(".xmp"), stem + QStringLiteral(".XMP")};
}

FileStamp fileStamp(const QString &photo)
{
    FileStamp stamp = {};
    add(stamp, 0, photo);
    size_t place = 2;
    for (const QString &sidecar : sidecarsOf(photo)) {
        add(stamp, place, sidecar);
        place += 2;
    }
    return stamp;
}

} // namespace loading
