// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

#include <optional>
#include <stop_token>

namespace background {

/// Work that background::start() started, for the code that takes its result: by deliver() or by
/// take(), once. A value; copies are of the same work. It neither stops nor waits when it is
/// destroyed. Any thread may use it.
template <typename Result>
struct Work
{
    QFuture<Result> future = {}; ///< without a result where the work was stopped before it began
    std::stop_source stop = std::stop_source(std::nostopstate);

    /// Whether there is any work: not by default.
    bool isStarted() const { return stop.stop_possible(); }
    /// Waits until the work has ended. Empty where it did not begin, or its result was taken.
    std::optional<Result> take()
    {
        future.waitForFinished();
        if (future.resultCount() == 0)
            return {};
        return future.takeResult();
    }
};

} // namespace background
