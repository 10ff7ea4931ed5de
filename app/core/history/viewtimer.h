// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace history {

/// Tells a view from a glance: a slide counts as viewed once it was before the reader's eyes for
/// two seconds on end.
class ViewTimer : public QObject
{
    Q_OBJECT
public:
    static constexpr int longEnough = 2000; ///< milliseconds

    /// A test may be less patient.
    explicit ViewTimer(int milliseconds = longEnough, QObject *parent = nullptr);

    /// Another slide is before the reader's eyes, or the same one anew.
    void begin();
    /// None is.
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Once for each beginning.
    void viewed();

private:
    QTimer m_timer;
};

} // namespace history
