// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace history {

/// Who may move a database away: only one that nobody else has open, as SQLite would go on to read
/// the new file's log with the old file. Every process holds a share of a file beside it for as
/// long as it has the database open; the system takes it back from one that was killed.
class FileLock
{
public:
    /// Makes the file when it is first needed.
    explicit FileLock(QString file);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Holds it together with others. Not while one has it alone, for which this waits.
    bool share(int milliseconds);
    /// Holds it alone.
    bool own(int milliseconds);
    void release();

private:
    bool wait(int operation, int milliseconds);

    const QString m_file;
    int m_descriptor = -1;
};

} // namespace history
