// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background/task.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <utility>

namespace background {

Task::Task(QFutureWatcherBase *watcher, const std::stop_source &stop)
    : m_state(std::make_shared<State>(State{watcher, stop}))
{
    // As the context destroys its children.
    QObject::connect(watcher, &QObject::destroyed, [state = m_state] {
        state->watcher = nullptr;
        state->stop.request_stop();
    });
}

Task &Task::operator=(Task &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_state = std::move(other.m_state);
    }
    return *this;
}

Task::~Task()
{
    cancel();
}

bool Task::isRunning() const
{
    return m_state && m_state->watcher;
}

void Task::finish()
{
    if (!isRunning())
        return;
    m_state->watcher->waitForFinished();
    QCoreApplication::sendPostedEvents(m_state->watcher);
}

void Task::cancel()
{
    if (!m_state)
        return;
    m_state->stop.request_stop();
    if (QFutureWatcherBase *watcher = std::exchange(m_state->watcher, nullptr)) {
        watcher->disconnect();
        watcher->deleteLater(); // the watcher may be the caller
    }
    m_state.reset();
}

std::function<void()> Task::ender() const
{
    return [state = m_state] {
        if (QFutureWatcherBase *watcher = std::exchange(state->watcher, nullptr))
            watcher->deleteLater();
    };
}

} // namespace background
