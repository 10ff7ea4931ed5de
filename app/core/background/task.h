// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace background {

/// What a thread of a pool does for an object, and the right to its result; see run(). Destroying
/// or replacing it cancels the work. Belongs to the object's thread.
///
/// A class that owns both declares the pool before its tasks: they are destroyed first, so the
/// work has been asked to stop when the pool waits for it.
class Task
{
public:
    /// No work.
    Task() = default;
    /// Of work that `watcher`, a child of the object, waits for.
    Task(QObject *watcher, const std::stop_source &stop);
    Task(Task &&other) noexcept = default;
    Task &operator=(Task &&other) noexcept;
    ~Task();
    Q_DISABLE_COPY(Task)

    /// Whether a result is still to be delivered.
    bool isRunning() const;
    /// Asks the work to stop; it does not begin if it has not begun yet. Nothing of it is delivered
    /// from here on.
    void cancel();
    /// Leaves the work to the object: it is cancelled only when that is destroyed.
    void detach() { m_state.reset(); }
    /// For the watcher: all is delivered, or about to be. What this returns may outlive the task.
    std::function<void()> ender() const;

private:
    struct State
    {
        QObject *watcher; ///< null once everything is delivered, or nobody waits for it
        std::stop_source stop;
    };

    std::shared_ptr<State> m_state;
};

} // namespace background
