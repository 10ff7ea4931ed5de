// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace preferences {
class DesktopPreferences;
}

namespace ui {

/// Whether Vitrine is to keep still: by the reader's setting, by the desktop's style, or by what
/// the desktop asks of every program. The desktop is asked in the background and followed; where
/// it says nothing, only the setting and the style count.
class ReducedMotion : public QObject
{
    Q_OBJECT
public:
    explicit ReducedMotion(QObject *parent = nullptr);

    /// Begins to ask, once.
    void query();
    /// It was asked, and has answered or cannot.
    bool isKnown() const;
    bool isReduced() const;

Q_SIGNALS:
    /// isKnown() or isReduced() is another.
    void changed();

private:
    void updateState();

    preferences::DesktopPreferences *const m_preferences;
    bool m_wasKnown = false;
    bool m_wasReduced = false;
};

} // namespace ui
