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
    int code = 0;   ///< SQLite's primary result code (https://sqlite.org/rescode.html); a negative
                    ///< one is Vitrine's own, see below
    QString reason; ///< SQLite's text, in English; shown for codes without a sentence of their own

    static constexpr int noDriver = -1; ///< Qt's plugin for SQLite is missing
    static constexpr int newer = -2;    ///< written by a newer Vitrine
    static constexpr int busy = 5;      ///< locked by another process
    static constexpr int readOnly = 8;
    static constexpr int inputOutput = 10;
    static constexpr int corrupt = 11;
    static constexpr int full = 13;
    static constexpr int cannotOpen = 14;
    static constexpr int notADatabase = 26;

    bool isDamage() const { return code == corrupt || code == notADatabase; }
};

/// The connection to one SQLite file, for one thread: it is opened, used and closed there.
///
/// After an error nothing more is done until takeError(), so that a transaction checks for errors
/// only once, at its end.
class Database
{
public:
    enum class Access { Read, Write };

    /// The file beside the database that FileLock locks.
    static QString lockFile(const QString &file);

    explicit Database(QString file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString file() const { return m_file; }
    /// Opens the file unless it is open, creates it where there is none, and migrates it to the
    /// latest schema.
    bool open();
    void close();
    /// Does the work in one transaction. Returns false, and rolls back, after an error.
    bool transact(Access access, const std::function<void()> &work);
    /// Runs one statement with its bound values. After an error the query is empty.
    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    /// Goes to the next row of a query; false where there is none, or after an error.
    bool next(QSqlQuery &query);
    /// Returns the error, if any, and clears it.
    std::optional<DatabaseError> takeError();

    /// Whether the file is damaged, by SQLite's integrity check. Reads all of it. The caller holds
    /// the lock.
    static bool isDamaged(const QString &file);

private:
    void makeFolder();
    bool connectTo();
    bool prepare();
    bool useWriteAheadLog();
    void fail(const QSqlError &error);
    void setBusyTimeout(int milliseconds);

    const QString m_file;
    const QString m_name;  ///< of the connection
    FileLock m_lock;       ///< shared while the file is open
    int m_busyTimeout = 0; ///< busy timeout of SQLite, in milliseconds
    std::optional<DatabaseError> m_error;
};

} // namespace history
