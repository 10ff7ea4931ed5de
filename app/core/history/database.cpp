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

constexpr int patience = 3000;    // for one transaction of another process, which takes a few
constexpr int impatience = 50;    // with a process that kept it for longer than that
constexpr int primaryCode = 0xff; // the rest says more of the same
constexpr int busyAttempts = 100; // at what SQLite does not wait for by itself
constexpr int busyPause = 20;     // between them, in milliseconds

QString nextName()
{
    static std::atomic_int count = 0;
    return QStringLiteral("history-%1").arg(++count);
}

// A null string would be bound as NULL.
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
    m_lock.share(patience); // where that cannot be, nobody can move the file away either
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
        // What somebody looked at is nobody else's business.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

bool Database::connectTo()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        m_fault = DatabaseError{DatabaseError::noDriver, {}};
        return false;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_file);
    if (!database.open())
        fail(database.lastError());
    return !m_fault;
}

bool Database::prepare()
{
    setPatience(patience);
    // Before anything is changed: one of a newer Vitrine is not ours to touch.
    if (const int version = schema::version(*this); version > schema::latest()) {
        m_fault = DatabaseError{DatabaseError::newer, {}};
        return false;
    }
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral("PRAGMA secure_delete = ON")); // what is forgotten is gone
    return useWriteAheadLog() && schema::migrate(*this);
}

// With it readers and a writer do not wait for each other, and a process that is killed leaves
// every transaction whole. While another process changes to it too, SQLite does not wait.
bool Database::useWriteAheadLog()
{
    for (int i = 0; i < busyAttempts; ++i) {
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (!m_fault || m_fault->code != DatabaseError::busy)
            break;
        if (i < busyAttempts - 1)
            m_fault.reset();
        QThread::msleep(busyPause);
    }
    // Enough for a killed process; a power cut may cost the last moments.
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    return !m_fault;
}

bool Database::transact(Access access, const std::function<void()> &work)
{
    run(access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!m_fault) {
        work();
        run(QStringLiteral("COMMIT"));
        if (m_fault) {
            const auto fault = std::exchange(m_fault, {});
            run(QStringLiteral("ROLLBACK")); // SQLite may have done so already
            m_fault = fault;
        }
    }
    if (m_fault && m_fault->code == DatabaseError::busy)
        setPatience(impatience);
    else if (!m_fault)
        setPatience(patience);
    return !m_fault;
}

QSqlQuery Database::run(const QString &statement, const QVariantList &values)
{
    if (m_fault)
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
    if (const QSqlError error = query.lastError(); error.isValid() && !m_fault)
        fail(error);
    return false;
}

std::optional<DatabaseError> Database::takeFault()
{
    return std::exchange(m_fault, {});
}

bool Database::isDamaged(const QString &file)
{
    Database database(file);
    if (database.connectTo()) {
        database.setPatience(patience);
        QSqlQuery query = database.run(QStringLiteral("PRAGMA quick_check(1)"));
        if (database.next(query) && query.value(0).toString() != QLatin1String("ok"))
            return true;
    }
    return database.m_fault && database.m_fault->isDamage();
}

void Database::fail(const QSqlError &error)
{
    m_fault = DatabaseError{error.nativeErrorCode().toInt() & primaryCode, error.databaseText()};
}

void Database::setPatience(int milliseconds)
{
    if (std::exchange(m_patience, milliseconds) == milliseconds)
        return;
    const auto fault = std::exchange(m_fault, {});
    run(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
    m_fault = fault;
}

} // namespace history
