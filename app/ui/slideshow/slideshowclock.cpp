// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/slideshowclock.h"

namespace ui {

SystemClock::SystemClock(QObject *parent)
    : SlideshowClock(parent)
{
    m_time.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // never too early
    connect(&m_timer, &QTimer::timeout, this, &SlideshowClock::timeout);
}

std::chrono::milliseconds SystemClock::now() const
{
    return std::chrono::milliseconds(m_time.elapsed());
}

void SystemClock::start(std::chrono::milliseconds time)
{
    m_timer.start(time);
}

void SystemClock::stop()
{
    m_timer.stop();
}

} // namespace ui

#include "moc_slideshowclock.cpp"
