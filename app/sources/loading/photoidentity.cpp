// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/photoidentity.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

namespace loading {

namespace {

constexpr qint64 markedBytes = 16 * 1024; // at either end

} // namespace

bool PhotoIdentity::isSameFile(const PhotoIdentity &other) const
{
    return !isNull() && device == other.device && inode == other.inode && size == other.size &&
           modified == other.modified;
}

PhotoIdentity photoIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    constexpr qint64 second = 1'000'000'000;
    return {quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size),
            qint64(status.st_mtim.tv_sec) * second + qint64(status.st_mtim.tv_nsec)};
}

QByteArray contentsMark(const QString &path)
{
    QFile file(path);
    if (photoIdentity(path).isNull() || !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(file.read(markedBytes));
    if (file.size() > markedBytes && file.seek(qMax(markedBytes, file.size() - markedBytes)))
        hash.addData(file.read(markedBytes));
    return hash.result();
}

} // namespace loading
