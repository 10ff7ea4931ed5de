// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace history {

/// Decides when a slide counts as viewed: once it was shown for two seconds without interruption.
class ViewTimer : public QObject
{
    Q_OBJECT
public:
    static constexpr int longEnough = 2000; ///< milliseconds

    /// Tests use a shorter time.
    explicit ViewTimer(int milliseconds = longEnough, QObject *parent = nullptr);

    /// Another slide is shown, or the same one again.
    void begin();
    /// No slide is shown.
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Once for each begin() that was not followed by stop() in time.
    void viewed();

private:
    QTimer m_timer;
};

} // namespace history
