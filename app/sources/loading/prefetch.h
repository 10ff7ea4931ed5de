// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/openresult.h"

#include <QFuture>

#include <chrono>
#include <future>
#include <optional>
#include <thread>

namespace loading {

/// What the program is started with, read while there is no window yet: a folder of many photos
/// is listed by the time that it can be shown.
class Prefetch
{
public:
    Prefetch() = default;
    /// Waits until the worker has noticed that nobody wants its answer.
    ~Prefetch();
    Q_DISABLE_COPY_MOVE(Prefetch)

    /// Begins to read what needs no network; once. `then` is called in the reading thread when
    /// there is a gallery.
    void begin(const OpenRequest &wish, const std::function<void(const OpenResult &)> &then = {});
    bool isBegun() const { return m_thread.joinable(); }

    const OpenRequest &wish() const { return m_wish; }
    QFuture<OpenResult> future() const { return m_future; }
    /// What was read without a mishap, once, if it is there or comes within `patience`.
    std::optional<OpenResult> take(std::chrono::milliseconds patience);

private:
    OpenRequest m_wish;
    QFuture<OpenResult> m_future;
    std::future<void> m_done;
    std::thread m_thread;
};

} // namespace loading
