// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace history {

namespace {

constexpr int lockPause = 10; // milliseconds between attempts
constexpr mode_t fileOfOne = 0600;

} // namespace

FileLock::FileLock(QString file)
    : m_file(std::move(file))
{}

FileLock::~FileLock()
{
    release();
}

bool FileLock::lockShared(int milliseconds)
{
    return wait(LOCK_SH, milliseconds);
}

bool FileLock::lockExclusive(int milliseconds)
{
    return wait(LOCK_EX, milliseconds);
}

void FileLock::release()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

bool FileLock::wait(int operation, int milliseconds)
{
    if (m_descriptor < 0)
        m_descriptor =
            ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, fileOfOne);
    if (m_descriptor < 0)
        return false;
    const QDeadlineTimer deadline(milliseconds);
    for (;;) {
        if (::flock(m_descriptor, operation | LOCK_NB) == 0)
            return true;
        if ((errno != EWOULDBLOCK && errno != EINTR) || deadline.hasExpired()) {
            release();
            return false;
        }
        QThread::msleep(lockPause);
    }
}

} // namespace history
