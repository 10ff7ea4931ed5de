// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/preferences/portalsettings.h"

#include "core/background/run.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace preferences {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
constexpr int replyTimeout = 2000; // milliseconds for an answer of the portal

// Read(), the method that portals of all versions have, wraps the value in two variants.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

QString nameOf(const PortalKey &key)
{
    return key.group + QLatin1Char(' ') + key.name;
}

} // namespace

PortalSettings::PortalSettings(QList<PortalKey> keys, QObject *parent)
    : QObject(parent)
    , m_keys(std::move(keys))
{}

void PortalSettings::query()
{
    if (m_isQueried)
        return;
    m_isQueried = true;
    m_awaited = 1;
    // The first to use the bus waits for it to greet, which cannot be interrupted: in the program's
    // pool, so that nobody waits for that who destroys this.
    m_connecting = background::run(
        QThreadPool::globalInstance(), this,
        [] { return QDBusConnection::sessionBus().isConnected(); },
        [this](bool isConnected) {
            if (isConnected)
                connectToPortal();
            handleReply();
        });
}

QVariant PortalSettings::value(const PortalKey &key) const
{
    return m_values.value(nameOf(key));
}

void PortalSettings::connectToPortal()
{
    QDBusConnection::sessionBus().connect(
        service, path, interface, QStringLiteral("SettingChanged"), this,
        SLOT(handleSettingChanged(QString, QString, QDBusVariant)));
    for (const PortalKey &key : m_keys)
        read(key);
}

void PortalSettings::read(const PortalKey &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << QString(key.group) << QString(key.name);
    ++m_awaited;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, replyTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            m_values.insert(nameOf(key), unwrapped(reply.value().variant()));
        handleReply();
    });
}

void PortalSettings::handleReply()
{
    if (--m_awaited == 0)
        Q_EMIT changed();
}

void PortalSettings::handleSettingChanged(const QString &group, const QString &name,
                                          const QDBusVariant &value)
{
    for (const PortalKey &key : m_keys) {
        if (group == key.group && name == key.name) {
            m_values.insert(nameOf(key), unwrapped(value.variant()));
            Q_EMIT changed();
            return;
        }
    }
}

} // namespace preferences

#include "moc_portalsettings.cpp"
