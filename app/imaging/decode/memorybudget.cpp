// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/memorybudget.h"

#include "core/errors/units.h"

#include <unistd.h>

namespace imaging {

namespace {

using errors::mebibyte;

constexpr qint64 leastBudget = 64 * mebibyte;
constexpr qint64 largestBudget = 1024 * mebibyte;
constexpr int shareOfMachine = 384; // 64 MiB of 24 GiB
constexpr int largestShare = 8;     // of a small machine with a large screen
constexpr int screens = 8;          // the slide's, those around it and a closer look

} // namespace

MemoryBudget MemoryBudget::chosen(int mebibytes, QSize screen)
{
    if (mebibytes > 0)
        return MemoryBudget(mebibytes * mebibyte);
    return fitting(qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE), screen);
}

MemoryBudget MemoryBudget::fitting(qint64 memory, QSize screen)
{
    const qint64 forScreen = qint64(screen.width()) * screen.height() * bytesPerPixel * screens;
    const qint64 wished = qMax(memory / shareOfMachine, forScreen);
    return MemoryBudget(qMin(qBound(leastBudget, wished, largestBudget),
                             qMax(memory / largestShare, leastBudget / 2)));
}

} // namespace imaging
