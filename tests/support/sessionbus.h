// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

/// A session bus for this test only, and the connection of a desktop's service on it. Created
/// before anything uses the session bus.
class SessionBus
{
public:
    SessionBus()
    {
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        while (!m_bus.canReadLine() && m_bus.waitForReadyRead(20'000)) {
        }
        m_address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        if (!QDBusConnection::connectToBus(QString::fromUtf8(m_address), "desktop").isConnected())
            qFatal("no session bus");
    }
    ~SessionBus()
    {
        QDBusConnection::disconnectFromBus("desktop");
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SessionBus)

    /// What the desktop's services speak with, not the program.
    static QDBusConnection desktop() { return QDBusConnection("desktop"); }

private:
    QProcess m_bus;
    QByteArray m_address;
};
