// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/files/filemanager.h"

#include "core/background/run.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileInfo>
#include <QThreadPool>
#include <QUrl>

namespace files {

namespace {

constexpr int fileManagerTimeout = 10'000; // milliseconds, as the desktop may have to start it

void openFolderOf(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

void callFileManager(const QStringList &files)
{
    QStringList addresses;
    for (const QString &file : files)
        addresses += QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"),
        QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << addresses << QString(); // no start-up notification
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, fileManagerTimeout),
        QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, file = files.first()] {
                         watcher->deleteLater();
                         if (watcher->isError())
                             openFolderOf(file);
                     });
}

} // namespace

void showInFileManager(const QStringList &files)
{
    if (files.isEmpty())
        return;
    // The first to use the bus waits for it to greet.
    background::run(
        QThreadPool::globalInstance(), QCoreApplication::instance(),
        [] { return QDBusConnection::sessionBus().isConnected(); },
        [files](bool isConnected) {
            if (isConnected)
                callFileManager(files);
            else
                openFolderOf(files.first());
        })
        .detach();
}

void open(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace files
