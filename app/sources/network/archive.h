// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/archivefolder.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace network {

/// An ArchiveFolder for the interface thread, which never waits for the disk: reading and writing
/// happen in threads of their own, and writing and making room never hold up reading. Lives in one
/// thread with an event loop.
class Archive : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const std::optional<Answer> &)>;

    explicit Archive(const ArchiveFolder &folder, QObject *parent = nullptr);
    /// Writes for a moment what is still to be written.
    ~Archive() override;

    /// From now on another folder, or more or less of it; what is too much goes, sometime.
    void setFolder(const ArchiveFolder &folder);
    /// Calls back once, always from the event loop, unless `context` or the archive goes before.
    void find(const QUrl &asked, ArchiveFolder::Reading reading, QObject *context,
              const Found &found);
    /// Writes it sometime, if it may be kept and the disk keeps up.
    void keep(const QUrl &asked, const Answer &answer);
    /// Whether something is still to be written.
    bool isWriting() const { return m_waitingBytes > 0; }

private:
    void makeRoom(const ArchiveFolder &folder, qint64 written);

    ArchiveFolder m_folder; ///< threads have copies
    QThreadPool m_readers;
    std::atomic<qint64> m_waitingBytes = 0; ///< of bodies to be written
    QThreadPool m_writer;                   ///< a single thread, to which the rest belongs
    qint64 m_total;                         ///< bytes in the folder, as far as is known
    qint64 m_written = 0;                   ///< bytes since they were counted
};

} // namespace network
