// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

class QFutureWatcherBase;

namespace background {

/// Work that a thread of a pool does for an object, the context, and the right to its result; see
/// run(). Destroying or replacing the task cancels the work. Belongs to the context's thread.
///
/// A class that owns both declares the pool before its tasks: they are destroyed first, so the
/// work has been asked to stop when the pool waits for it.
class Task
{
public:
    /// A task without work.
    Task() = default;
    /// For run() and deliver(). `watcher` waits for the work; its parent is the context.
    Task(QFutureWatcherBase *watcher, const std::stop_source &stop);
    Task(Task &&other) noexcept = default;
    Task &operator=(Task &&other) noexcept;
    ~Task();
    Q_DISABLE_COPY(Task)

    /// Whether a result is still to be delivered.
    bool isRunning() const;
    /// Waits until the work has ended. All that is still to be delivered is delivered before this
    /// returns, and not again from the event loop. Needs the application object.
    void finish();
    /// Asks the work to stop; work that has not begun is skipped. Nothing is delivered after this
    /// call.
    void cancel();
    /// Leaves the work to the context: it is cancelled only when that is destroyed.
    void detach() { m_state.reset(); }
    /// For run() and deliver(): returns what the watcher calls before it delivers the last result.
    /// It may outlive the task.
    std::function<void()> ender() const;

private:
    struct State
    {
        QFutureWatcherBase *watcher; ///< null once all is delivered, or nobody waits for it
        std::stop_source stop;
    };

    std::shared_ptr<State> m_state;
};

} // namespace background
