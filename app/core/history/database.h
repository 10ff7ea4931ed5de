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

/// Why something could not be done, in SQLite's words.
struct DatabaseError
{
    int code = 0;   ///< SQLite's primary result code (https://sqlite.org/rescode.html); a negative
                    ///< one of ours
    QString reason; ///< in English, for what has no sentence of its own

    static constexpr int noDriver = -1; ///< Qt's plugin for SQLite is not there
    static constexpr int newer = -2;    ///< written by a Vitrine of the future
    static constexpr int busy = 5;      ///< locked by another process for too long
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
/// After a fault nothing more is done until the fault is taken, so that a transaction needs to be
/// looked at only once, at its end.
class Database
{
public:
    enum class Access { Read, Write };

    /// The file beside it that FileLock is about.
    static QString lockFile(const QString &file);

    explicit Database(QString file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString file() const { return m_file; }
    /// Opens the file where it is not open, makes it where there is none, and brings it to the
    /// present schema.
    bool open();
    void close();
    /// Does the work in one transaction, or nothing of it.
    bool transact(Access access, const std::function<void()> &work);
    /// Runs one statement. After a fault the query is empty.
    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    /// On to the next row of an answer.
    bool next(QSqlQuery &query);
    std::optional<DatabaseError> takeFault();

    /// Whether the file is damaged, by SQLite's own examination. Reads all of it; for one who holds
    /// the lock.
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
    FileLock m_lock;      ///< shared while it is open
    int m_patience = 0;   ///< with other processes, in milliseconds
    std::optional<DatabaseError> m_fault;
};

} // namespace history
