// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/theme.h"

#include <QObject>
#include <QPalette>

#include <chrono>
#include <optional>

namespace preferences {
class DesktopPreferences;
}

namespace ui {

class ReducedMotion;

/// How the application looks to its reader's eyes, from the first window on and as soon as it is to
/// look otherwise: the palette that the reader's theme or the desktop asks for, edges of controls
/// that can be seen in it, and nothing that blinks or slides in where motion is reduced. There is
/// one, in the application's thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// With a theme for this run, until the reader chooses one; else with the reader's.
    explicit Appearance(std::optional<settings::Theme> theme = {}, QObject *parent = nullptr);
    ~Appearance() override;

    /// Waits until the desktop has said what it wishes, so that no window shows in one look and
    /// goes on in another; but no longer than `patience`.
    void await(std::chrono::milliseconds patience);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applySetting();
    void applyTheme();
    QPalette desktopPalette(bool isBelow);
    QPalette paletteForDesktop(const QPalette &own);
    void applyMotion();

    std::optional<settings::Theme> m_forced;
    preferences::DesktopPreferences *const m_preferences;
    ReducedMotion *const m_reducedMotion;
    QPalette m_own;                    ///< the desktop's, where it was set like a program's
    std::optional<QPalette> m_applied; ///< what was set here last
    bool m_isOnDesktops = false;       ///< only some roles of it were, on top of the desktop's
    const QList<bool> m_effects;       ///< as the desktop has them
    const int m_flashTime;             ///< of the text cursor, as the desktop has it
    bool m_isApplying = false;
};

} // namespace ui
