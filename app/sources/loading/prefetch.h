// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/work.h"
#include "sources/loading/openresult.h"

#include <QThreadPool>

#include <chrono>
#include <functional>
#include <optional>

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

    /// Begins to read what needs no network; once. `then` is called in the reading thread when
    /// there is a gallery, and before it can be taken: it should only start what follows.
    void begin(const OpenRequest &request,
               const std::function<void(const OpenResult &)> &then = {});
    bool isBegun() const { return m_work.isStarted(); }

    const OpenRequest &request() const { return m_request; }
    background::Work<OpenResult> work() const { return m_work; }
    /// The result, if it is available within `patience` and has no error. Returns it once.
    std::optional<OpenResult> takeResult(std::chrono::milliseconds patience);

private:
    OpenRequest m_request;
    QThreadPool m_pool;
    background::Work<OpenResult> m_work;
};

} // namespace loading
