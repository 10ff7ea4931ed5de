// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace preferences {
class DesktopPreferences;
}

namespace ui {

/// Whether animations are to be avoided: by the reader's setting, by the style's animation
/// duration, or by the desktop's preference. The desktop is queried asynchronously and watched for
/// changes; if it does not answer, only setting and style count.
class ReducedMotion : public QObject
{
    Q_OBJECT
public:
    explicit ReducedMotion(QObject *parent = nullptr);

    /// Starts the query of the desktop; further calls do nothing.
    void query();
    /// Whether the desktop has answered, or cannot.
    bool isKnown() const;
    bool isReduced() const;

Q_SIGNALS:
    /// isKnown() or isReduced() has changed.
    void changed();

private:
    void updateState();

    preferences::DesktopPreferences *const m_preferences;
    bool m_wasKnown = false;
    bool m_wasReduced = false;
};

} // namespace ui
