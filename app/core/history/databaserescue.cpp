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

constexpr int lockPatience = 200;   // milliseconds for others to find the damage too
constexpr qint64 leastRoom = 65536; // bytes: two steps of the log's index
constexpr int repairAttempts = 10;  // to have the file alone, or to find it mended

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
    // What was not yet taken over from the log may help to repair it; the new one must not read it.
    const QString log = QStringLiteral("-wal");
    QFile::rename(file + log, aside + log);
    QFile::remove(file + QStringLiteral("-shm"));
    return QFileInfo(aside).fileName();
}

} // namespace

std::optional<QString> putAside(const QString &file)
{
    FileLock lock(Database::lockFile(file));
    for (int attempt = 0; attempt < repairAttempts; ++attempt) {
        const bool isOurs = lock.own(lockPatience);
        // Two processes may find the damage at once, and the file that the first one begins is
        // good.
        if ((isOurs || lock.share(lockPatience)) && !Database::isDamaged(file))
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
    case DatabaseError::inputOutput: // which is how some of what needs room fails
        if (isDiskFull(file))
            return HistoryProblem::diskFull(file);
        [[fallthrough]];
    default:
        return HistoryProblem::failed(fault.reason, file);
    }
}

} // namespace history
