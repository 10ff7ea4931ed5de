// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/files/portalopen.h"

#include "core/background/run.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QPointer>
#include <QVariantMap>

namespace files {

namespace {

constexpr int portalTimeout = 10'000; // milliseconds

QDBusMessage openMessage(const QUrl &url)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.OpenURI"),
        url.isLocalFile() ? QStringLiteral("OpenFile") : QStringLiteral("OpenURI"));
    call << QString(); // the portal needs no parent window
    if (url.isLocalFile()) {
        QFile file(url.toLocalFile());
        if (file.open(QIODevice::ReadOnly))
            call << QVariant::fromValue(QDBusUnixFileDescriptor(file.handle()));
    } else {
        call << url.toString(QUrl::FullyEncoded);
    }
    return call << QVariantMap{{QStringLiteral("ask"), true}};
}

} // namespace

bool isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info"));
}

void askPortal(const QUrl &url, QObject *context, const std::function<void()> &failed)
{
    // The first to use the bus waits for it to greet.
    background::run(
        QThreadPool::globalInstance(), context,
        [] { return QDBusConnection::sessionBus().isConnected(); },
        [url, context = QPointer(context), failed](bool isConnected) {
            if (!isConnected) {
                failed();
                return;
            }
            auto *watcher = new QDBusPendingCallWatcher(
                QDBusConnection::sessionBus().asyncCall(openMessage(url), portalTimeout), context);
            QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                             [watcher, failed] {
                                 watcher->deleteLater();
                                 if (watcher->isError())
                                     failed();
                             });
        })
        .detach();
}

} // namespace files
