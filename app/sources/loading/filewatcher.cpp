// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/filewatcher.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

namespace loading {

FileWatcher::FileWatcher(QObject *parent)
    : QObject(parent)
{}

FileWatcher::~FileWatcher()
{
    m_thread.quit();
    m_thread.wait();
}

void FileWatcher::start()
{
    m_watcher = new QFileSystemWatcher;
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatcher::changed);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatcher::changed);
    m_thread.start();
}

void FileWatcher::set(const QStringList &paths)
{
    if (!m_watcher && paths.isEmpty())
        return;
    if (!m_watcher)
        start();
    QMetaObject::invokeMethod(m_watcher, [this, paths] {
        const QSet<QString> wanted(paths.cbegin(), paths.cend());
        const QStringList list = m_watcher->files() + m_watcher->directories();
        const QSet<QString> watched(list.cbegin(), list.cend());
        if (const QSet<QString> gone = watched - wanted; !gone.isEmpty())
            m_watcher->removePaths(gone.values());
        const QSet<QString> missing = wanted - watched;
        QStringList added;
        QSet<QString> unwatched;
        for (const QString &path : missing) {
            if (QFileInfo::exists(path))
                added += path;
            else
                unwatched += path;
        }
        // The number of watches is limited by the system (fs.inotify.max_user_watches).
        const QStringList refused = added.isEmpty() ? added : m_watcher->addPaths(added);
        unwatched += QSet<QString>(refused.cbegin(), refused.cend());
        const bool misses = !(unwatched - m_unwatched).isEmpty();
        m_unwatched = unwatched;
        if (misses || refused.size() < added.size())
            Q_EMIT changed();
    });
}

} // namespace loading

#include "moc_filewatcher.cpp"
