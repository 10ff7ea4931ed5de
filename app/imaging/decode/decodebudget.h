// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <stop_token>
#include <utility>

namespace imaging {

/// Limits the memory of all decoding in the process, in bytes that are in use until an image is
/// there: a photo may take a hundred times as much while it is decoded as afterwards. See
/// MemoryBudget for decoded images. For any thread.
class DecodeBudget
{
public:
    /// Permission to use so many bytes, until it is destroyed.
    class Pass
    {
    public:
        explicit Pass(qint64 bytes)
            : m_bytes(bytes)
        {}
        Pass(Pass &&other) noexcept
            : m_bytes(std::exchange(other.m_bytes, 0))
        {}
        Pass &operator=(Pass &&) = delete;
        ~Pass();

    private:
        qint64 m_bytes;
    };

    /// Bytes in use at once: limits::decodingBytes, or less on a small machine.
    static qint64 limit();
    /// Waits until so many bytes are free. Returns nothing where they exceed limit(), or where a
    /// stop is requested meanwhile.
    static std::optional<Pass> enter(qint64 bytes, const std::stop_token &stop);
    /// The most bytes that were in use at once so far.
    static qint64 peak();
};

} // namespace imaging
