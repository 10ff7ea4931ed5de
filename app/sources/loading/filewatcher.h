// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>

class QFileSystemWatcher;

namespace loading {

/// Watches files and folders, from a thread of its own: on a disk far away each takes its time.
class FileWatcher : public QObject
{
    Q_OBJECT
public:
    explicit FileWatcher(QObject *parent = nullptr);
    ~FileWatcher() override;

    /// Watches these and nothing else; those that are not there are passed over.
    void set(const QStringList &paths);

Q_SIGNALS:
    /// Something happened to one of them; or one was not watched before, so that what happened
    /// until now went unseen.
    void changed();

private:
    QThread m_thread;
    QFileSystemWatcher *const m_watcher;
};

} // namespace loading
