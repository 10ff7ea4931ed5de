// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/screen/screeninhibitor.h"

#include "core/background/run.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QPointer>

#include <utility>

namespace screen {

namespace {

const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString screenSaverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Inhibit");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");
constexpr uint idle = 8;           // flag of the portal: inhibit idle
constexpr int replyTimeout = 5000; // milliseconds for a reply

} // namespace

ScreenInhibitor::ScreenInhibitor(QObject *parent)
    : QObject(parent)
{}

ScreenInhibitor::~ScreenInhibitor()
{
    if (isInhibited())
        uninhibit(m_held, m_handle);
}

void ScreenInhibitor::inhibit(const QString &reason)
{
    m_reason = reason;
    m_isWanted = true;
    sync();
}

void ScreenInhibitor::release()
{
    m_isWanted = false;
    sync();
}

void ScreenInhibitor::sync()
{
    if (m_isPending)
        return; // its reply calls this function again
    if (!m_isWanted && isInhibited()) {
        uninhibit(m_held, m_handle);
        setHeld(Service::None);
    } else if (m_isWanted && !isInhibited()) {
        m_isPending = true;
        if (m_isConnected)
            sendRequest(Service::ScreenSaver);
        else
            connectToBus();
    }
}

void ScreenInhibitor::connectToBus()
{
    // The first to use the bus waits for it to greet, which cannot be interrupted: in the program's
    // pool, so that nobody waits for that who destroys this.
    m_connecting = background::run(
        QThreadPool::globalInstance(), this,
        [] { return QDBusConnection::sessionBus().isConnected(); },
        [this](bool isConnected) {
            m_isPending = false;
            m_isConnected = isConnected;
            if (isConnected) {
                watchServices();
                sync();
            }
        });
}

void ScreenInhibitor::watchServices()
{
    // A service that restarts has lost the inhibition.
    m_watcher = new QDBusServiceWatcher(this);
    m_watcher->setConnection(QDBusConnection::sessionBus());
    m_watcher->setWatchedServices({screenSaver, portal});
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this](const QString &service) {
                if (service == (m_held == Service::Portal ? portal : screenSaver))
                    setHeld(Service::None);
            });
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        // What is on its way may have been refused before the service was there.
        m_hasNewService = m_isPending;
        sync();
    });
}

QDBusMessage ScreenInhibitor::inhibitMessage(Service service) const
{
    if (service == Service::ScreenSaver) {
        QDBusMessage call = QDBusMessage::createMethodCall(screenSaver, screenSaverPath,
                                                           screenSaver, QStringLiteral("Inhibit"));
        return call << QCoreApplication::applicationName() << m_reason;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, portalInterface,
                                                       QStringLiteral("Inhibit"));
    return call << QString() << idle << QVariantMap{{QStringLiteral("reason"), m_reason}};
}

void ScreenInhibitor::sendRequest(Service service)
{
    const QDBusPendingCall call =
        QDBusConnection::sessionBus().asyncCall(inhibitMessage(service), replyTimeout);
    // Owned by the application, so that a late confirmation is revoked after this object is
    // deleted.
    auto *watcher = new QDBusPendingCallWatcher(call, QCoreApplication::instance());
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
            [inhibitor = QPointer(this), watcher, service] {
                watcher->deleteLater();
                if (inhibitor)
                    inhibitor->handleReply(service, *watcher);
                else if (!watcher->isError())
                    uninhibit(service, watcher->reply().arguments().value(0));
            });
}

void ScreenInhibitor::handleReply(Service service, const QDBusPendingCallWatcher &reply)
{
    if (reply.isError() && service == Service::ScreenSaver && m_isWanted) {
        sendRequest(Service::Portal);
        return;
    }
    m_isPending = false;
    if (reply.isError()) {
        if (std::exchange(m_hasNewService, false))
            sync();
        return;
    }
    m_handle = reply.reply().arguments().value(0);
    setHeld(service);
    sync();
}

void ScreenInhibitor::setHeld(Service service)
{
    if (service == m_held)
        return;
    m_held = service;
    Q_EMIT changed();
}

void ScreenInhibitor::uninhibit(Service service, const QVariant &handle)
{
    QDBusMessage call;
    if (service == Service::ScreenSaver) {
        call = QDBusMessage::createMethodCall(screenSaver, screenSaverPath, screenSaver,
                                              QStringLiteral("UnInhibit"));
        call << handle.toUInt();
    } else {
        call = QDBusMessage::createMethodCall(portal, handle.value<QDBusObjectPath>().path(),
                                              requestInterface, QStringLiteral("Close"));
    }
    QDBusConnection::sessionBus().call(call, QDBus::NoBlock);
}

} // namespace screen

#include "moc_screeninhibitor.cpp"
