// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/httpcache.h"

#include "core/background/run.h"

#include <QPointer>

namespace network {

namespace {

constexpr int readers = 2;

// Bodies that wait for a slow disk: what comes on top is not kept, rather than filling memory.
constexpr qint64 mostWaiting = qint64(64) * 1024 * 1024;

// Part of the disk that may be written before others' files are counted again.
constexpr int recount = 16;

// Milliseconds that the end of the program may take.
constexpr int atTheEnd = 1'000;

} // namespace

HttpCache::HttpCache(const HttpDiskCache &disk, QObject *parent)
    : QObject(parent)
    , m_disk(disk)
    , m_total(disk.bytes()) // so that the first to be written has them counted
{
    m_readers.setMaxThreadCount(readers);
    m_writer.setMaxThreadCount(1);
    if (m_disk.bytes() == 0) // was switched off since
        background::start(&m_writer, [disk] { disk.trim(); });
}

HttpCache::~HttpCache()
{
    m_readers.clear();
    m_readers.waitForDone();
    m_writer.waitForDone(atTheEnd);
    m_writer.clear();
    m_writer.waitForDone();
}

void HttpCache::setDiskCache(const HttpDiskCache &disk)
{
    m_disk = disk;
    background::start(&m_writer, [this, disk] {
        m_total = disk.trim();
        m_written = 0;
    });
}

void HttpCache::find(const QUrl &asked, HttpDiskCache::Reading reading, QObject *context,
                     const Found &found)
{
    // A request waits for a head, and a gallery for that, behind pictures of the last one.
    const int priority = reading == HttpDiskCache::Reading::Head ? 1 : 0;
    background::run(
        &m_readers, context, [disk = m_disk, asked, reading] { return disk.read(asked, reading); },
        [found, cache = QPointer(this)](const std::optional<Answer> &answer) {
            if (cache)
                found(answer);
        },
        priority)
        .detach();
}

void HttpCache::store(const QUrl &asked, const Answer &answer)
{
    const qint64 bytes = answer.body.size();
    if (!m_disk.canStore(asked, answer) ||
        (m_waitingBytes > 0 && m_waitingBytes + bytes > mostWaiting))
        return;
    m_waitingBytes += bytes;
    background::run(
        &m_writer, this,
        [this, disk = m_disk, asked, answer] {
            if (const qint64 written = disk.write(asked, answer))
                makeRoom(disk, written);
        },
        [this, bytes] { m_waitingBytes -= bytes; })
        .detach();
}

void HttpCache::makeRoom(const HttpDiskCache &disk, qint64 written)
{
    m_total += written;
    m_written += written;
    if (m_total <= disk.bytes() && m_written <= disk.bytes() / recount)
        return;
    m_total = disk.trim();
    m_written = 0;
}

} // namespace network

#include "moc_httpcache.cpp"
