// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

/// What time is for a slideshow, so that tests can turn its hands.
class SlideshowClock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Since some moment in the past.
    virtual std::chrono::milliseconds now() const = 0;
    /// Emits timeout() once after this time, in place of what was asked for before.
    virtual void start(std::chrono::milliseconds time) = 0;
    /// timeout() is not wanted any more.
    virtual void stop() = 0;

Q_SIGNALS:
    void timeout();
};

/// The time that passes, but for that which the machine sleeps.
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
