// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

namespace imaging {

/// Of a decoded image in one of QImage's 32-bit formats.
inline constexpr qint64 bytesPerPixel = 4;

/// Bytes that the decoded images of a window may take, and how they are divided. Decoding takes
/// memory in addition, see DecodeBudget.
class MemoryBudget
{
public:
    constexpr explicit MemoryBudget(qsizetype total)
        : m_total(total)
    {}
    /// The reader's setting, in MiB. With 0 or less, a share of the machine's memory, but enough
    /// for the images around the current slide on a screen of that size in device pixels.
    static MemoryBudget chosen(int mebibytes, QSize screen);
    /// The share for a machine with so many bytes of memory.
    static MemoryBudget fitting(qint64 memory, QSize screen);

    qsizetype total() const { return m_total; }
    /// For photos, including the tiles of DeepZoom.
    qsizetype pictures() const { return m_total - 2 * thumbnails(); }
    /// For the thumbnails of slides, and as much again for those of galleries.
    qsizetype thumbnails() const { return m_total / 8; }

private:
    qsizetype m_total;
};

} // namespace imaging
