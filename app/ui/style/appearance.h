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

/// Sets the application's palette, style and effects and keeps them up to date: the palette of the
/// reader's theme or of the desktop, EdgeStyle for visible edges of controls, and no blinking
/// cursor and no animated menus with reduced motion. One object, in the application's thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// Uses `theme` for this run until the reader chooses another one; without it the theme of the
    /// settings.
    explicit Appearance(std::optional<settings::Theme> theme = {}, QObject *parent = nullptr);
    ~Appearance() override;

    /// Waits until the desktop's preferences are known, but not longer than `patience`, so that the
    /// first window shows in the right palette. Runs a nested event loop without user input.
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
    QPalette m_own;                    ///< the desktop's palette, if its plugin has set one
    std::optional<QPalette> m_applied; ///< the palette set here last
    bool m_isOnDesktops = false;       ///< only some of its roles were set, above the desktop's
    const QList<bool> m_effects;       ///< the desktop's, in the order of the table of effects
    const int m_flashTime;             ///< of the text cursor, the desktop's, in milliseconds
    bool m_isApplying = false;
};

} // namespace ui
