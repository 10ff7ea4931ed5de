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

/// Reads the source that the program is started with in a thread, while the main window is being
/// created.
class Prefetch
{
public:
    Prefetch() = default;
    /// Waits until the thread has noticed the cancellation.
    ~Prefetch();
    Q_DISABLE_COPY_MOVE(Prefetch)

    /// Starts reading a request, unless it needs the network; later calls do nothing. `then` is
    /// called in the thread that reads, once a gallery was read without an error.
    void begin(const OpenRequest &wish, const std::function<void(const OpenResult &)> &then = {});
    bool isBegun() const { return m_thread.joinable(); }

    const OpenRequest &wish() const { return m_wish; }
    QFuture<OpenResult> future() const { return m_future; }
    /// The result, if it is available within `patience` and has no error. Returns it once.
    std::optional<OpenResult> take(std::chrono::milliseconds patience);

private:
    OpenRequest m_wish;
    QFuture<OpenResult> m_future;
    std::future<void> m_done;
    std::thread m_thread;
};

} // namespace loading
