// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

/// The clock and timer of a slideshow; an interface, so that tests can set the time.
class SlideshowClock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Monotonic time since some moment in the past.
    virtual std::chrono::milliseconds now() const = 0;
    /// Starts or restarts the timer: emits timeout() once after that time.
    virtual void start(std::chrono::milliseconds time) = 0;
    /// Stops the timer.
    virtual void stop() = 0;

Q_SIGNALS:
    void timeout();
};

/// The system's monotonic time, without time that the machine is suspended.
class SystemClock : public SlideshowClock
{
    Q_OBJECT
public:
    explicit SystemClock(QObject *parent = nullptr);

    std::chrono::milliseconds now() const override;
    void start(std::chrono::milliseconds time) override;
    void stop() override;

private:
    QElapsedTimer m_time;
    QTimer m_timer;
};

} // namespace ui
