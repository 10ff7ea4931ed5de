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

/// A setting of the desktop, as its portal names them.
struct PortalKey
{
    QLatin1String group;
    QLatin1String name;

    friend bool operator==(const PortalKey &, const PortalKey &) = default;
};

/// Settings of the desktop that its portal hands to programs (org.freedesktop.portal.Settings).
/// They are read in the background and followed; what the desktop does not know, and everything
/// where there is no portal, is an invalid value. Belongs to one thread that has an event loop.
class PortalSettings : public QObject
{
    Q_OBJECT
public:
    explicit PortalSettings(QList<PortalKey> keys, QObject *parent = nullptr);

    /// Begins to ask, once.
    void ask();
    /// It was asked, and has answered or cannot.
    bool isKnown() const { return m_asked && m_awaited == 0; }
    QVariant value(const PortalKey &key) const;

Q_SIGNALS:
    /// A value is another, or isKnown() is.
    void changed();

private Q_SLOTS:
    void follow(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void connectToPortal();
    void read(const PortalKey &key);
    void arrive();

    const QList<PortalKey> m_keys;
    QHash<QString, QVariant> m_values; ///< by group and name
    int m_awaited = 0;                 ///< answers
    bool m_asked = false;
    background::Task m_connecting;
};

} // namespace preferences
