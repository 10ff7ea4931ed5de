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

/// Asks the desktop to keep the screen awake: org.freedesktop.ScreenSaver (Inhibit, UnInhibit) on
/// the session bus, or where there is none the desktop portal (org.freedesktop.portal.Inhibit).
/// Never waits for an answer. Where neither is to be had nothing is kept awake and nothing is said.
/// The desktop takes it back by itself when the program leaves the bus, however it ends.
class ScreenInhibitor : public QObject
{
    Q_OBJECT
public:
    explicit ScreenInhibitor(QObject *parent = nullptr);
    /// Releases what is held.
    ~ScreenInhibitor() override;

    /// Keeps the screen awake from now on. The desktop may show the reason to people.
    void hold(const QString &reason);
    void release();
    /// The desktop has agreed.
    bool isHolding() const { return m_held != Service::None; }

Q_SIGNALS:
    /// isHolding() is another.
    void changed();

private:
    enum class Service { None, ScreenSaver, Portal };

    void follow();
    void connectToBus();
    void watchServices();
    void ask(Service service);
    void hear(Service service, const QDBusPendingCallWatcher &answer);
    void setHeld(Service service);
    QDBusMessage question(Service service) const;
    static void takeBack(Service service, const QVariant &handle);

    QString m_reason;
    bool m_isWanted = false;
    bool m_isAsking = false; ///< or connecting
    bool m_isConnected = false;
    Service m_held = Service::None;
    QVariant m_handle; ///< of what is held: the cookie, or the path of the portal's request
    QDBusServiceWatcher *m_watcher = nullptr;
    background::Task m_connecting;
};

} // namespace screen
