// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace background {

/// Work that background::start() started, for the code that takes its result: by deliver() or by
/// take(), once. A value; copies are of the same work. It neither stops nor waits when it is
/// destroyed. Used in one thread at a time.
template <typename Result>
struct Work
{
    QFuture<void> end = {};                             ///< finished when the work has ended
    std::shared_ptr<std::optional<Result>> result = {}; ///< written before the end
    std::stop_source stop = std::stop_source(std::nostopstate);

    /// Whether there is any work: not by default.
    bool isStarted() const { return stop.stop_possible(); }
    bool hasEnded() const { return end.isFinished(); }
    /// Waits until the work has ended. Null where it did not begin, or its result was taken.
    const Result *peek() const
    {
        QFuture<void>(end).waitForFinished();
        return result && result->has_value() ? &**result : nullptr;
    }
    /// The same; the result is no longer in the work.
    std::optional<Result> take()
    {
        return peek() ? std::exchange(*result, std::nullopt) : std::nullopt;
    }
};

} // namespace background
