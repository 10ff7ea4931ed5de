// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>

class QFileSystemWatcher;

namespace loading {

/// Watches files and folders, from a thread of its own: on a disk far away each takes its time. It
/// is a QThread because QFileSystemWatcher needs an event loop, which the threads of pools have
/// not.
class FileWatcher : public QObject
{
    Q_OBJECT
public:
    explicit FileWatcher(QObject *parent = nullptr);
    /// Waits until the thread has ended.
    ~FileWatcher() override;

    /// Replaces what is watched. What cannot be watched, as it has gone meanwhile or there are too
    /// many paths, is told once, by changed().
    void set(const QStringList &paths);

Q_SIGNALS:
    /// A watched file or folder has changed; or watching one has begun or failed, so that earlier
    /// changes went unnoticed.
    void changed();

private:
    void start();

    QThread m_thread;
    QFileSystemWatcher *m_watcher = nullptr; ///< lives in the thread and goes when that ends
    QSet<QString> m_unwatched;               ///< what could not be watched; belongs to the thread
};

} // namespace loading
