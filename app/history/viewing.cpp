// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/viewing.h"

namespace history {

Viewing::Viewing(int milliseconds, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Viewing::viewed);
}

void Viewing::begin()
{
    m_timer.start();
}

void Viewing::stop()
{
    m_timer.stop();
}

} // namespace history
