// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace history {

/// Guards a database file against being renamed while another process has it open: SQLite would
/// then apply the log of the new file to the old one. Each process holds a shared lock (flock) on a
/// file beside the database while that is open; the system releases it when a process ends.
class FileLock
{
public:
    /// Creates the file when a lock is first requested.
    explicit FileLock(QString file);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Locks the file together with others. Waits up to so many milliseconds while it is locked
    /// exclusively; returns whether it is locked.
    bool share(int milliseconds);
    /// Locks the file exclusively, likewise.
    bool own(int milliseconds);
    void release();

private:
    bool wait(int operation, int milliseconds);

    const QString m_file;
    int m_descriptor = -1;
};

} // namespace history
