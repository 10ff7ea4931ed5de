// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace preferences {

class PortalSettings;

/// What the desktop asks of every program for the sake of its user's eyes: light or dark, more
/// contrast, no motion. From the desktop portal: `color-scheme`, `contrast` and `reduced-motion` of
/// org.freedesktop.appearance, GNOME's `enable-animations` and `high-contrast`, and KDE's
/// `AnimationDurationFactor` for portals that do not know the common names yet. Without an answer
/// there are no wishes. All that exist at a time share one reading.
class DesktopPreferences : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { Any, Dark, Light };

    explicit DesktopPreferences(QObject *parent = nullptr);
    ~DesktopPreferences() override;

    /// Begins to ask in the background, once.
    void ask();
    /// It was asked, and has answered or cannot.
    bool isKnown() const;
    Scheme scheme() const;
    bool wantsContrast() const;
    bool wantsNoMotion() const;

Q_SIGNALS:
    void changed();

private:
    const std::shared_ptr<PortalSettings> m_portal;
};

} // namespace preferences
