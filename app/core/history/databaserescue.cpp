// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/databaserescue.h"

#include "core/history/historyproblem.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace history {

namespace {

constexpr int lockPatience =
    200; // milliseconds for other processes to find the damage and close the file
constexpr qint64 leastRoom = 65536; // bytes: two increments of the write-ahead log's index
constexpr int repairAttempts = 10;  // to lock the file exclusively, or to find it intact

bool isDiskFull(const QString &file)
{
    const qint64 room = QStorageInfo(QFileInfo(file).path()).bytesAvailable();
    return room >= 0 && room < leastRoom;
}

std::optional<QString> moveAway(const QString &file)
{
    const QString aside =
        QStringLiteral("%1.damaged-%2")
            .arg(file,
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmsszzz")));
    if (!QFile::rename(file, aside))
        return {};
    // The write-ahead log may help to repair the file, and must not be applied to the new one.
    const QString log = QStringLiteral("-wal");
    QFile::rename(file + log, aside + log);
    QFile::remove(file + QStringLiteral("-shm"));
    return QFileInfo(aside).fileName();
}

} // namespace

std::optional<QString> moveAside(const QString &file)
{
    FileLock lock(Database::lockFile(file));
    for (int attempt = 0; attempt < repairAttempts; ++attempt) {
        const bool isOurs = lock.lockExclusive(lockPatience);
        // Two processes may find the damage at once, and the file that the first one begins is
        // good.
        if ((isOurs || lock.lockShared(lockPatience)) && !Database::isDamaged(file))
            return QString();
        if (isOurs)
            return moveAway(file);
        lock.release();
    }
    return {};
}

errors::Problem problemOf(const DatabaseError &fault, const QString &file)
{
    switch (fault.code) {
    case DatabaseError::newer:
        return HistoryProblem::newer(file);
    case DatabaseError::noDriver:
        return HistoryProblem::noDriver();
    case DatabaseError::full:
        return HistoryProblem::diskFull(file);
    case DatabaseError::readOnly:
    case DatabaseError::cannotOpen:
        return HistoryProblem::notWritable(file);
    case DatabaseError::inputOutput: // also the error of some operations on a full disk
        if (isDiskFull(file))
            return HistoryProblem::diskFull(file);
        [[fallthrough]];
    default:
        return HistoryProblem::failed(fault.reason, file);
    }
}

} // namespace history
