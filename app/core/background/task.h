// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace background {

/// A handle to work in a background thread whose result is delivered to an object; see run().
/// Destroying or replacing the handle cancels the work. Lives in the thread of the object.
///
/// A class that owns both a pool and tasks declares the pool first: the tasks are then destroyed
/// first and ask their work to stop, and the pool waits for it afterwards.
class Task
{
public:
    /// A task without work.
    Task() = default;
    /// `watcher` waits for the result of the work; it is a child of the receiving object.
    Task(QObject *watcher, const std::stop_source &stop);
    Task(Task &&other) noexcept = default;
    Task &operator=(Task &&other) noexcept;
    ~Task();
    Q_DISABLE_COPY(Task)

    /// Whether a result is still to be delivered.
    bool isRunning() const;
    /// Asks the work to stop; work that has not begun is skipped. Nothing is delivered after this
    /// call.
    void cancel();
    /// Gives up the handle without cancelling: the work is cancelled only when the receiving object
    /// is destroyed.
    void detach() { m_state.reset(); }
    /// Returns a function that marks the task as finished and deletes the watcher. For the watcher,
    /// which calls it before it delivers the result; it may be called after the task is destroyed.
    std::function<void()> ender() const;

private:
    struct State
    {
        QObject *watcher; ///< null once everything is delivered or the task is cancelled
        std::stop_source stop;
    };

    std::shared_ptr<State> m_state;
};

} // namespace background
