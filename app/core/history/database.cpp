// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"

#include "core/history/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <utility>

namespace history {

namespace {

constexpr int busyTimeout = 3000;    // milliseconds for another process to end its transaction
constexpr int shortBusyTimeout = 50; // milliseconds for a process that has exceeded this once
constexpr int primaryCode = 0xff;    // mask: further bits detail the code
constexpr int busyAttempts = 100;    // for statements that ignore SQLite's busy timeout
constexpr int busyPause = 20;        // milliseconds between attempts

QString nextName()
{
    static std::atomic_int count = 0;
    return QStringLiteral("history-%1").arg(++count);
}

// Qt binds a null QString as NULL.
QVariant neverNull(const QVariant &value)
{
    const bool isNull = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNull ? QVariant(QString(QLatin1String(""))) : value;
}

} // namespace

QString Database::lockFile(const QString &file)
{
    return file + QStringLiteral(".lock");
}

Database::Database(QString file)
    : m_file(std::move(file))
    , m_name(nextName())
    , m_lock(lockFile(m_file))
{}

Database::~Database()
{
    close();
}

bool Database::open()
{
    if (QSqlDatabase::contains(m_name))
        return true;
    makeFolder();
    m_lock.lockShared(
        busyTimeout); // may fail: without a lock file nobody can move the database away either
    if (connectTo() && prepare())
        return true;
    close();
    return false;
}

void Database::close()
{
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    m_lock.release();
}

void Database::makeFolder()
{
    const QString folder = QFileInfo(m_file).path();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        // Only its owner may read the history.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

bool Database::connectTo()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        m_error = DatabaseError{DatabaseError::noDriver, {}};
        return false;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_file);
    if (!database.open())
        fail(database.lastError());
    return !m_error;
}

bool Database::prepare()
{
    setBusyTimeout(busyTimeout);
    // Checked before any change, because a file of a newer version is left as it is.
    if (const int version = schema::version(*this); version > schema::latest()) {
        m_error = DatabaseError{DatabaseError::newer, {}};
        return false;
    }
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral("PRAGMA secure_delete = ON")); // overwrites deleted data
    return useWriteAheadLog() && schema::migrate(*this);
}

// In this mode readers and a writer do not block each other, and a killed process leaves every
// transaction complete. SQLite does not wait while another process changes the mode too.
bool Database::useWriteAheadLog()
{
    for (int i = 0; i < busyAttempts; ++i) {
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (!m_error || m_error->code != DatabaseError::busy)
            break;
        if (i < busyAttempts - 1)
            m_error.reset();
        QThread::msleep(busyPause);
    }
    // Safe when a process is killed; a power failure may lose the latest transactions.
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    return !m_error;
}

bool Database::transact(Access access, const std::function<void()> &work)
{
    run(access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!m_error) {
        work();
        run(QStringLiteral("COMMIT"));
        if (m_error) {
            const auto fault = std::exchange(m_error, {});
            run(QStringLiteral("ROLLBACK")); // fails if SQLite has rolled back already
            m_error = fault;
        }
    }
    if (m_error && m_error->code == DatabaseError::busy)
        setBusyTimeout(shortBusyTimeout);
    else if (!m_error)
        setBusyTimeout(busyTimeout);
    return !m_error;
}

QSqlQuery Database::run(const QString &statement, const QVariantList &values)
{
    if (m_error)
        return QSqlQuery(QSqlDatabase());
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (query.prepare(statement)) {
        for (const QVariant &value : values)
            query.addBindValue(neverNull(value));
        if (query.exec())
            return query;
    }
    fail(query.lastError());
    return QSqlQuery(QSqlDatabase());
}

bool Database::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (const QSqlError error = query.lastError(); error.isValid() && !m_error)
        fail(error);
    return false;
}

std::optional<DatabaseError> Database::takeError()
{
    return std::exchange(m_error, {});
}

bool Database::isDamaged(const QString &file)
{
    Database database(file);
    if (database.connectTo()) {
        database.setBusyTimeout(busyTimeout);
        QSqlQuery query = database.run(QStringLiteral("PRAGMA quick_check(1)"));
        if (database.next(query) && query.value(0).toString() != QLatin1String("ok"))
            return true;
    }
    return database.m_error && database.m_error->isDamage();
}

void Database::fail(const QSqlError &error)
{
    m_error = DatabaseError{error.nativeErrorCode().toInt() & primaryCode, error.databaseText()};
}

void Database::setBusyTimeout(int milliseconds)
{
    if (std::exchange(m_busyTimeout, milliseconds) == milliseconds)
        return;
    const auto fault = std::exchange(m_error, {});
    run(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
    m_error = fault;
}

} // namespace history
