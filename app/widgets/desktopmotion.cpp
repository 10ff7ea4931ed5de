// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/desktopmotion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFutureWatcher>
#include <QStyle>
#include <QtConcurrentRun>

namespace widgets {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString reducedMotion = QStringLiteral("reduced-motion");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString enableAnimations = QStringLiteral("enable-animations");
constexpr int patience = 2000; // milliseconds: a desktop that says nothing allows motion

// Portals of older versions wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopMotion::DesktopMotion(QObject *parent)
    : QObject(parent)
{}

bool DesktopMotion::isReduced() const
{
    return !m_still.isEmpty() ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void DesktopMotion::ask()
{
    if (m_asked)
        return;
    m_asked = true;
    m_awaited = 1;
    // The first to use the bus waits for it to greet.
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->result())
            connectToPortal();
        arrive();
    });
    watcher->setFuture(
        QtConcurrent::run([] { return QDBusConnection::sessionBus().isConnected(); }));
}

void DesktopMotion::connectToPortal()
{
    QDBusConnection::sessionBus().connect(service, path, interface,
                                          QStringLiteral("SettingChanged"), this,
                                          SLOT(follow(QString, QString, QDBusVariant)));
    read(appearance, reducedMotion);
    read(gnome, enableAnimations);
}

void DesktopMotion::read(const QString &group, const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << group << key;
    ++m_awaited;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            follow(group, key, reply.value());
        arrive();
    });
}

void DesktopMotion::arrive()
{
    if (--m_awaited == 0)
        Q_EMIT changed();
}

void DesktopMotion::follow(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant setting = unwrapped(value.variant());
    const bool before = isReduced();
    bool still = false;
    if (group == appearance && key == reducedMotion)
        still = setting.toUInt() == 1;
    else if (group == gnome && key == enableAnimations)
        still = setting.metaType() == QMetaType::fromType<bool>() && !setting.toBool();
    else
        return;
    if (still)
        m_still.insert(key);
    else
        m_still.remove(key);
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace widgets
