// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/httpdiskcache.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace network {

/// An HttpDiskCache for the interface thread, which never waits for the disk: reading and writing
/// happen in threads of their own, and writing and making room never hold up reading. Lives in one
/// thread with an event loop.
class HttpCache : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const std::optional<Answer> &)>;

    explicit HttpCache(const HttpDiskCache &disk, QObject *parent = nullptr);
    /// Writes for a moment what is still to be written.
    ~HttpCache() override;

    /// From now on another folder, or more or less of it; what is too much goes, sometime.
    void setDiskCache(const HttpDiskCache &disk);
    /// Calls back once, always from the event loop, unless `context` or the cache goes before.
    void find(const QUrl &asked, HttpDiskCache::Reading reading, QObject *context,
              const Found &found);
    /// Writes it sometime, if it may be kept and the disk keeps up.
    void keep(const QUrl &asked, const Answer &answer);
    /// Whether something is still to be written.
    bool isWriting() const { return m_waitingBytes > 0; }

private:
    void makeRoom(const HttpDiskCache &disk, qint64 written);

    HttpDiskCache m_disk; ///< threads have copies
    QThreadPool m_readers;
    std::atomic<qint64> m_waitingBytes = 0; ///< of bodies to be written
    QThreadPool m_writer;                   ///< a single thread, to which the rest belongs
    qint64 m_total;                         ///< bytes in the folder, as far as is known
    qint64 m_written = 0;                   ///< bytes since they were counted
};

} // namespace network
