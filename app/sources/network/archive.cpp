// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/archive.h"

#include <QPointer>

namespace network {

namespace {

constexpr int readers = 2;

// Bodies that wait for a slow disk: what comes on top is not kept, rather than filling memory.
constexpr qint64 mostWaiting = qint64(64) * 1024 * 1024;

// Part of the folder that may be written before others' files are counted again.
constexpr int recount = 16;

// Milliseconds that the end of the program may take.
constexpr int atTheEnd = 1'000;

} // namespace

Archive::Archive(const ArchiveFolder &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_total(folder.bytes()) // so that the first to be written has them counted
{
    m_readers.setMaxThreadCount(readers);
    m_writer.setMaxThreadCount(1);
    if (m_folder.bytes() == 0) // was switched off since
        m_writer.start([folder] { folder.trim(); });
}

Archive::~Archive()
{
    m_readers.clear();
    m_readers.waitForDone();
    m_writer.waitForDone(atTheEnd);
    m_writer.clear();
    m_writer.waitForDone();
}

void Archive::setFolder(const ArchiveFolder &folder)
{
    m_folder = folder;
    m_writer.start([this, folder] {
        m_total = folder.trim();
        m_written = 0;
    });
}

void Archive::find(const QUrl &asked, ArchiveFolder::Reading reading, QObject *context,
                   const Found &found)
{
    const auto read = [this, folder = m_folder, asked, reading, found,
                       context = QPointer(context)] {
        if (!context)
            return;
        QMetaObject::invokeMethod(
            this,
            [context, found, answer = folder.read(asked, reading)] {
                if (context)
                    found(answer);
            },
            Qt::QueuedConnection);
    };
    // A request waits for a head, and a gallery for that, behind pictures of the last one.
    m_readers.start(read, reading == ArchiveFolder::Reading::Head ? 1 : 0);
}

void Archive::keep(const QUrl &asked, const Answer &answer)
{
    const qint64 bytes = answer.body.size();
    if (!m_folder.mayKeep(asked, answer) ||
        (m_waitingBytes > 0 && m_waitingBytes + bytes > mostWaiting))
        return;
    m_waitingBytes += bytes;
    m_writer.start([this, folder = m_folder, asked, answer, bytes] {
        if (const qint64 written = folder.write(asked, answer))
            makeRoom(folder, written);
        m_waitingBytes -= bytes;
    });
}

void Archive::makeRoom(const ArchiveFolder &folder, qint64 written)
{
    m_total += written;
    m_written += written;
    if (m_total <= folder.bytes() && m_written <= folder.bytes() / recount)
        return;
    m_total = folder.trim();
    m_written = 0;
}

} // namespace network
