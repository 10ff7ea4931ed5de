// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"

#include <QObject>
#include <QString>
#include <QVariant>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace screen {

/// Prevents the desktop from blanking or locking the screen: by org.freedesktop.ScreenSaver
/// (Inhibit, UnInhibit) on the session bus, or if that is not available by the desktop portal
/// (org.freedesktop.portal.Inhibit). Calls are asynchronous. Without either service it does
/// nothing. The desktop ends the inhibition itself when the program leaves the bus, also after a
/// crash.
class ScreenInhibitor : public QObject
{
    Q_OBJECT
public:
    explicit ScreenInhibitor(QObject *parent = nullptr);
    /// Ends the inhibition.
    ~ScreenInhibitor() override;

    /// Keeps the screen on from now on. The desktop may show `reason` to the user. Does nothing if
    /// it is kept on already.
    void inhibit(const QString &reason);
    void release();
    /// Whether the desktop has confirmed the inhibition.
    bool isInhibited() const { return m_held != Service::None; }
    /// Whether an answer of the desktop is awaited.
    bool isPending() const { return m_isPending; }

Q_SIGNALS:
    /// isInhibited() has changed.
    void changed();

private:
    enum class Service { None, ScreenSaver, Portal };

    void sync();
    void connectToBus();
    void watchServices();
    void sendRequest(Service service);
    void handleReply(Service service, const QDBusPendingCallWatcher &reply);
    void setHeld(Service service);
    QDBusMessage inhibitMessage(Service service) const;
    static void uninhibit(Service service, const QVariant &handle);

    QString m_reason;
    bool m_isWanted = false;
    bool m_isPending = false;     ///< whether a call or the connection is pending
    bool m_hasNewService = false; // since the request that is pending
    bool m_isConnected = false;
    Service m_held = Service::None;
    QVariant
        m_handle; ///< of the inhibition: the cookie, or the object path of the portal's request
    QDBusServiceWatcher *m_watcher = nullptr;
    background::Task m_connecting;
};

} // namespace screen
