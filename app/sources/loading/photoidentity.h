// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace loading {

/// What stays of a photo's file when it gets another name or folder.
struct PhotoIdentity
{
    quint64 device = 0;
    quint64 inode = 0;     ///< stays on its file system
    qint64 size = 0;       ///< bytes
    qint64 modified = 0;   ///< time of the last change, in nanoseconds
    QByteArray contents{}; ///< contentsMark() of the file; empty where it was not read

    bool isNull() const { return inode == 0; }
    /// Whether both are the same file under two names, as far as the file system tells.
    bool isSameFile(const PhotoIdentity &other) const;
};

/// The identity of a regular file, without its contents; null where there is none.
PhotoIdentity photoIdentity(const QString &path);

/// A hash of the beginning and the end of a file, which differ between any two photos of the same
/// size; empty where the file cannot be read.
QByteArray contentsMark(const QString &path);

} // namespace loading
