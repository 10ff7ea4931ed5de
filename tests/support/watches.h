// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>

#include <sys/stat.h>

/// Whether this process watches a file or folder by inotify, so that a change from now on is
/// noticed (proc_pid_fdinfo(5)).
inline bool isWatched(const QString &path)
{
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return false;
    const QByteArray inode = " ino:" + QByteArray::number(qulonglong(file.st_ino), 16) + ' ';
    const QDir descriptors(QStringLiteral("/proc/self/fdinfo"));
    for (const QString &name : descriptors.entryList(QDir::Files)) {
        QFile info(descriptors.filePath(name));
        if (!info.open(QIODevice::ReadOnly))
            continue; // closed meanwhile
        const QList<QByteArray> lines = info.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("inotify") && line.contains(inode))
                return true;
        }
    }
    return false;
}
