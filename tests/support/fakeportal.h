// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QVariantHash>

/// The settings of a desktop portal, on a session bus for this test only. Created before anything
/// uses the session bus.
class FakePortal : public QDBusVirtualObject
{
public:
    QVariantHash values; ///< by `group key`

    FakePortal()
    {
        QDBusConnection bus = SessionBus::desktop();
        if (!bus.registerVirtualObject("/org/freedesktop/portal/desktop", this) ||
            !bus.registerService("org.freedesktop.portal.Desktop"))
            qFatal("no portal");
    }

    /// The desktop changes its mind.
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        values.insert(group + ' ' + key, value);
        QDBusMessage signal = QDBusMessage::createSignal(
            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged");
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        SessionBus::desktop().send(signal);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QVariantList keys = message.arguments();
        const QVariant value =
            values.value(keys.value(0).toString() + ' ' + keys.value(1).toString());
        if (message.member() != "Read" || !value.isValid())
            return connection.send(
                message.createErrorReply("org.freedesktop.portal.Error.NotFound", "Not found"));
        // Twice, as the portal does.
        const QDBusVariant twice(QVariant::fromValue(QDBusVariant(value)));
        return connection.send(message.createReply(QVariant::fromValue(twice)));
    }

private:
    SessionBus m_bus;
};
