// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/httpdiskcache.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace network {

/// An HttpDiskCache for the interface's thread, which never waits for the disk: two threads read,
/// and another one writes and makes room. Lives in one thread with an event loop; all functions are
/// called there.
class HttpCache : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const std::optional<Answer> &)>;

    /// Where `disk` keeps nothing, the files that it kept before are removed, in the background.
    explicit HttpCache(const HttpDiskCache &disk, QObject *parent = nullptr);
    /// Writes for up to a second what is still to be written; the rest is lost.
    ~HttpCache() override;

    /// Replaces the folder or its size. What exceeds the size is removed in the background.
    void setDiskCache(const HttpDiskCache &disk);
    /// Takes all answers that are cached now as stale.
    void revalidate() { m_disk.setFreshSince(QDateTime::currentDateTimeUtc()); }
    /// Reads the answer that was kept for an address, and calls `found` once, from the event loop;
    /// not at all where `context` or the cache is destroyed before.
    void find(const QUrl &asked, HttpDiskCache::Reading reading, QObject *context,
              const Found &found);
    /// Writes an answer in the background, in place of an older one. Does nothing where it may not
    /// be kept, or 64 MiB already wait for the disk.
    void store(const QUrl &asked, const Answer &answer);
    /// Whether something is still to be written.
    bool isWriting() const { return m_waitingBytes > 0; }

private:
    void makeRoom(const HttpDiskCache &disk, qint64 written);

    HttpDiskCache m_disk;      ///< threads have copies
    qint64 m_waitingBytes = 0; ///< of bodies to be written
    // Both belong to the thread that writes.
    qint64 m_total;       ///< bytes in the folder, as far as is known
    qint64 m_written = 0; ///< bytes since they were counted
    QThreadPool m_readers;
    QThreadPool m_writer; ///< one thread, so that answers are written in order
};

} // namespace network
