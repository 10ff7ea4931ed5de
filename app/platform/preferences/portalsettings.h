// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"

#include <QHash>
#include <QLatin1String>
#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace preferences {

/// The name of a desktop setting in the portal: its namespace and key.
struct PortalKey
{
    QLatin1String group;
    QLatin1String name;

    friend bool operator==(const PortalKey &, const PortalKey &) = default;
};

/// Settings that the desktop provides through its portal (org.freedesktop.portal.Settings). They
/// are read in the background and updated when the desktop changes them. A setting that the desktop
/// does not know is an invalid QVariant; without a portal all are. Lives in one thread with an
/// event loop.
class PortalSettings : public QObject
{
    Q_OBJECT
public:
    explicit PortalSettings(QList<PortalKey> keys, QObject *parent = nullptr);

    /// Starts reading the settings. Later calls do nothing.
    void query();
    /// Whether all settings were answered, or the portal turned out to be unavailable.
    bool isKnown() const { return m_isQueried && m_awaited == 0; }
    QVariant value(const PortalKey &key) const;

Q_SIGNALS:
    /// A value, or isKnown(), has changed.
    void changed();

private Q_SLOTS:
    void handleSettingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void connectToPortal();
    void read(const PortalKey &key);
    void handleReply();

    const QList<PortalKey> m_keys;
    QHash<QString, QVariant> m_values; ///< by group and name
    int m_awaited = 0;                 ///< number of answers that are still expected
    bool m_isQueried = false;
    background::Task m_connecting;
};

} // namespace preferences
