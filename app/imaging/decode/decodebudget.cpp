// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decodebudget.h"

#include "imaging/decode/decodelimits.h"

#include <condition_variable>
#include <mutex>
#include <unistd.h>

namespace imaging {

namespace {

struct Usage
{
    std::mutex mutex;
    std::condition_variable_any freed;
    qint64 bytes = 0;
    qint64 peak = 0;
};

Usage &usage()
{
    static Usage all;
    return all;
}

} // namespace

qint64 DecodeBudget::limit()
{
    static const qint64 bytes = [] {
        const qint64 machine = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
        return qMin(limits::decodingBytes, machine / limits::decodingShare);
    }();
    return bytes;
}

std::optional<DecodeBudget::Pass> DecodeBudget::enter(qint64 bytes, const std::stop_token &stop)
{
    if (bytes > limit())
        return {};
    Usage &all = usage();
    std::unique_lock lock(all.mutex);
    if (!all.freed.wait(lock, stop, [&] { return all.bytes + bytes <= limit(); }))
        return {};
    all.bytes += bytes;
    all.peak = qMax(all.peak, all.bytes);
    return Pass(bytes);
}

qint64 DecodeBudget::peak()
{
    Usage &all = usage();
    const std::lock_guard lock(all.mutex);
    return all.peak;
}

DecodeBudget::Pass::~Pass()
{
    if (m_bytes == 0)
        return;
    Usage &all = usage();
    {
        const std::lock_guard lock(all.mutex);
        all.bytes -= m_bytes;
    }
    all.freed.notify_all();
}

} // namespace imaging
