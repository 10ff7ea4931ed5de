// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace history {

/// Decides when a slide counts as viewed: when it was visible for two seconds without interruption.
class ViewTimer : public QObject
{
    Q_OBJECT
public:
    static constexpr int longEnough = 2000; ///< milliseconds

    /// Tests pass a shorter time.
    explicit ViewTimer(int milliseconds = longEnough, QObject *parent = nullptr);

    /// A slide becomes visible, or the same slide starts anew.
    void begin();
    /// No slide is visible.
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The slide was visible long enough. Emitted at most once for each begin().
    void viewed();

private:
    QTimer m_timer;
};

} // namespace history
