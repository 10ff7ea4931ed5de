// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/preferences/desktoppreferences.h"

#include "platform/preferences/portalsettings.h"

namespace preferences {

namespace {

constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr PortalKey colorScheme{appearance, QLatin1String("color-scheme")};
constexpr PortalKey contrast{appearance, QLatin1String("contrast")};
constexpr PortalKey reducedMotion{appearance, QLatin1String("reduced-motion")};
constexpr PortalKey gnomeAnimations{QLatin1String("org.gnome.desktop.interface"),
                                    QLatin1String("enable-animations")};
constexpr PortalKey gnomeContrast{QLatin1String("org.gnome.desktop.a11y.interface"),
                                  QLatin1String("high-contrast")};
constexpr PortalKey kdeDuration{QLatin1String("org.kde.kdeglobals.KDE"),
                                QLatin1String("AnimationDurationFactor")};

std::shared_ptr<PortalSettings> sharedPortal()
{
    static std::weak_ptr<PortalSettings> portal;
    std::shared_ptr<PortalSettings> shared = portal.lock();
    if (!shared) {
        shared = std::make_shared<PortalSettings>(QList<PortalKey>{
            colorScheme, contrast, reducedMotion, gnomeAnimations, gnomeContrast, kdeDuration});
        portal = shared;
    }
    return shared;
}

bool isBool(const QVariant &value, bool expected)
{
    return value.metaType() == QMetaType::fromType<bool>() && value.toBool() == expected;
}

} // namespace

DesktopPreferences::DesktopPreferences(QObject *parent)
    : QObject(parent)
    , m_portal(sharedPortal())
{
    connect(m_portal.get(), &PortalSettings::changed, this, &DesktopPreferences::changed);
}

DesktopPreferences::~DesktopPreferences() = default;

void DesktopPreferences::query()
{
    m_portal->query();
}

bool DesktopPreferences::isKnown() const
{
    return m_portal->isKnown();
}

DesktopPreferences::Scheme DesktopPreferences::scheme() const
{
    switch (m_portal->value(colorScheme).toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return Scheme::Any;
    }
}

bool DesktopPreferences::prefersHighContrast() const
{
    return m_portal->value(contrast).toUInt() == 1 || isBool(m_portal->value(gnomeContrast), true);
}

bool DesktopPreferences::prefersReducedMotion() const
{
    bool isNumber = false;
    const double duration = m_portal->value(kdeDuration).toDouble(&isNumber);
    return m_portal->value(reducedMotion).toUInt() == 1 ||
           isBool(m_portal->value(gnomeAnimations), false) || (isNumber && duration == 0);
}

} // namespace preferences

#include "moc_desktoppreferences.cpp"
