// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/filelock.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>

namespace history {

/// An error of the database.
struct DatabaseError
{
    int code = 0; ///< SQLite's primary result code (https://sqlite.org/rescode.html), or a negative
                  ///< one of Vitrine's
    QString reason; ///< in English, for errors without a sentence of their own

    static constexpr int noDriver = -1; ///< Qt's plugin for SQLite is missing
    static constexpr int newer = -2;    ///< the schema is that of a newer version of Vitrine
    static constexpr int busy = 5;      ///< locked by another process
    static constexpr int readOnly = 8;
    static constexpr int inputOutput = 10;
    static constexpr int corrupt = 11;
    static constexpr int full = 13;
    static constexpr int cannotOpen = 14;
    static constexpr int notADatabase = 26;

    bool isDamage() const { return code == corrupt || code == notADatabase; }
};

/// A connection to one SQLite file. Opened, used and closed in one thread.
///
/// After an error all further statements are skipped until takeFault() is called, so that a
/// transaction checks for errors only once, at its end.
class Database
{
public:
    enum class Access { Read, Write };

    /// The path of the file for FileLock, beside the database.
    static QString lockFile(const QString &file);

    explicit Database(QString file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString file() const { return m_file; }
    /// Opens the file unless it is open; creates it if there is none, and upgrades its schema.
    /// Returns false after an error.
    bool open();
    void close();
    /// Runs the work in one transaction and commits it, or rolls it back after an error. Returns
    /// whether it was committed.
    bool transact(Access access, const std::function<void()> &work);
    /// Runs one statement with its bound values. Returns an empty query after an error.
    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    /// Moves to the next row of a result. Returns false at its end or after an error.
    bool next(QSqlQuery &query);
    /// Returns the error, if any, and clears it.
    std::optional<DatabaseError> takeFault();

    /// Whether SQLite's integrity check fails. Reads the whole file; the caller holds the lock.
    static bool isDamaged(const QString &file);

private:
    void makeFolder();
    bool connectTo();
    bool prepare();
    bool useWriteAheadLog();
    void fail(const QSqlError &error);
    void setPatience(int milliseconds);

    const QString m_file;
    const QString m_name; ///< of the connection
    FileLock m_lock;      ///< shared while the file is open
    int m_patience = 0;   ///< busy timeout of SQLite, in milliseconds
    std::optional<DatabaseError> m_fault;
};

} // namespace history
