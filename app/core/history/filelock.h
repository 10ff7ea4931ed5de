// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace history {

/// Locks a file beside a database between processes (flock). Each process shares the lock while it
/// has the database open. Only a process that holds it alone may rename the database: others would
/// read the log of the new file together with the old file. The system releases the lock of a
/// process that ends.
class FileLock
{
public:
    /// Creates the file when it is first locked.
    explicit FileLock(QString file);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Shares the lock. Waits so long for a process that holds it alone; false where that was not
    /// enough.
    bool lockShared(int milliseconds);
    /// Holds it alone. Waits likewise for all others.
    bool lockExclusive(int milliseconds);
    void release();

private:
    bool wait(int operation, int milliseconds);

    const QString m_file;
    int m_descriptor = -1;
};

} // namespace history
