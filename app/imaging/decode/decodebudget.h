// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <stop_token>
#include <utility>

namespace imaging {

/// Lets only so much decoding go on at once in the whole process, counted in the bytes that it
/// takes before there is a picture: what is decoded is kept within bounds elsewhere, but a photo
/// may take a hundred times its share while it is made. In any thread.
class DecodeBudget
{
public:
    /// The right to use so many bytes, as long as it lives.
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
    /// Waits until there is room for so many bytes. Nothing where there never is, or where a stop
    /// is requested first.
    static std::optional<Pass> enter(qint64 bytes, const std::stop_token &stop);
    /// The most bytes that were in use at once so far.
    static qint64 peak();
};

} // namespace imaging
