// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>

class QFileSystemWatcher;

namespace loading {

/// Watches files and folders from a thread of its own, because adding one can take long on a
/// network drive.
class FileWatcher : public QObject
{
    Q_OBJECT
public:
    explicit FileWatcher(QObject *parent = nullptr);
    ~FileWatcher() override;

    /// Replaces what is watched. Paths that do not exist are ignored.
    void set(const QStringList &paths);

Q_SIGNALS:
    /// A watched file or folder has changed; or watching one has begun, so that earlier changes
    /// went unnoticed.
    void changed();

private:
    QThread m_thread;
    QFileSystemWatcher *const m_watcher;
};

} // namespace loading
