// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace preferences {

class PortalSettings;

/// The user's accessibility and appearance preferences that the desktop has: light or dark, high
/// contrast, reduced motion. Read from the desktop portal: `color-scheme`, `contrast` and
/// `reduced-motion` of org.freedesktop.appearance, GNOME's `enable-animations` and `high-contrast`,
/// and KDE's `AnimationDurationFactor` for portals without the common names. Without an answer
/// there are no preferences. All objects that exist at a time share one PortalSettings.
class DesktopPreferences : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { Any, Dark, Light };

    explicit DesktopPreferences(QObject *parent = nullptr);
    ~DesktopPreferences() override;

    /// Starts reading the preferences in the background. Later calls do nothing.
    void query();
    /// Whether the portal has answered, or turned out to be unavailable.
    bool isKnown() const;
    Scheme scheme() const;
    bool prefersHighContrast() const;
    bool prefersReducedMotion() const;

Q_SIGNALS:
    /// A preference, or isKnown(), has changed.
    void changed();

private:
    const std::shared_ptr<PortalSettings> m_portal;
};

} // namespace preferences
