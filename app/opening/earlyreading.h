// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opening/reading.h"

#include <QFuture>

#include <chrono>
#include <future>
#include <optional>
#include <thread>

namespace opening {

/// What the program is started with, read while there is no window yet: a folder of many photos
/// is listed by the time that it can be shown.
class EarlyReading
{
public:
    EarlyReading() = default;
    /// Waits until the worker has noticed that nobody wants its answer.
    ~EarlyReading();
    Q_DISABLE_COPY_MOVE(EarlyReading)

    /// Begins to read what needs no network; once. `then` is called in the reading thread when
    /// there is a gallery.
    void begin(const Wish &wish, const std::function<void(const Opened &)> &then = {});
    bool isBegun() const { return m_thread.joinable(); }

    const Wish &wish() const { return m_wish; }
    QFuture<Opened> future() const { return m_future; }
    /// What was read without a mishap, once, if it is there or comes within `patience`.
    std::optional<Opened> take(std::chrono::milliseconds patience);

private:
    Wish m_wish;
    QFuture<Opened> m_future;
    std::future<void> m_done;
    std::thread m_thread;
};

} // namespace opening
