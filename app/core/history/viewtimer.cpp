// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/viewtimer.h"

namespace history {

ViewTimer::ViewTimer(int milliseconds, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ViewTimer::viewed);
}

void ViewTimer::begin()
{
    m_timer.start();
}

void ViewTimer::stop()
{
    m_timer.stop();
}

} // namespace history

#include "moc_viewtimer.cpp"
