// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

namespace imaging {

/// Of a decoded image in memory, as QImage's formats of 32 bits.
inline constexpr qint64 bytesPerPixel = 4;

/// How the decoded pictures of a window share the bytes that they may take together, whatever the
/// gallery's size. What is being decoded at the moment comes on top of it.
class MemoryBudget
{
public:
    constexpr explicit MemoryBudget(qsizetype total)
        : m_total(total)
    {}
    /// What a reader set, in MiB; with 0 or less, a share of the machine's memory that also lets a
    /// large screen have its pictures ready: `screen` is in device pixels.
    static MemoryBudget chosen(int mebibytes, QSize screen);
    /// The same for a machine with so many bytes.
    static MemoryBudget fitting(qint64 memory, QSize screen);

    qsizetype total() const { return m_total; }
    /// For slides, of which a closer look takes what it needs.
    qsizetype pictures() const { return m_total - 2 * thumbnails(); }
    /// For rows of thumbnails, and again for lists of galleries.
    qsizetype thumbnails() const { return m_total / 8; }

private:
    qsizetype m_total;
};

} // namespace imaging
