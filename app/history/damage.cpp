// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/damage.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace history {

namespace {

using Kind = formats::Problem::Kind;

constexpr int lockPatience = 5000; // milliseconds for another process to put the file aside

formats::Problem problem(Kind kind, const QString &file, const QString &detail = {})
{
    formats::Problem problem;
    problem.kind = kind;
    problem.detail = detail;
    problem.file = file;
    return problem;
}

} // namespace

std::optional<QString> putAside(const QString &file)
{
    // Two processes may find the damage at once, and the file that the first one begins is a good
    // one.
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience))
        return {};
    if (!Database::isDamaged(file))
        return QString();
    const QString aside =
        QStringLiteral("%1.damaged-%2")
            .arg(file,
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmsszzz")));
    // What was not yet taken over from the log may help to repair it. It goes first: as soon as the
    // file is gone another process may begin a new one, with a log of its own.
    const QString log = QStringLiteral("-wal");
    QFile::rename(file + log, aside + log);
    QFile::remove(file + QStringLiteral("-shm"));
    if (!QFile::rename(file, aside))
        return {};
    return QFileInfo(aside).fileName();
}

formats::Problem problemOf(const Fault &fault, const QString &file)
{
    switch (fault.code) {
    case Fault::newer:
        return problem(Kind::NewerHistory, file);
    case Fault::noDriver:
        return problem(Kind::NoHistoryDriver, {});
    case Fault::full:
        return problem(Kind::HistoryDiskFull, file);
    case Fault::readOnly:
    case Fault::cannotOpen:
        return problem(Kind::HistoryNotWritable, file);
    default:
        return problem(Kind::NoHistory, file, fault.reason);
    }
}

formats::Problem problemOfDamage(const QString &file, const QString &aside)
{
    return problem(Kind::DamagedHistory, file, aside);
}

} // namespace history
