// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/mediakeys/mediaplayer.h"

#include "core/background/run.h"
#include "platform/mediakeys/playeradaptor.h"
#include "platform/mediakeys/rootadaptor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUuid>

namespace mediakeys {

namespace {

const QString objectPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString playerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
const QString busService = QStringLiteral("org.freedesktop.DBus");
const QString busPath = QStringLiteral("/org/freedesktop/DBus");
constexpr uint doNotQueue = 4; // flag of RequestName
constexpr uint nameExists = 3; // its answer where another process has the name

} // namespace

MediaPlayer::MediaPlayer(const QString &applicationId, QObject *parent)
    : QObject(parent)
    , m_applicationId(applicationId)
    , m_connectionName(QStringLiteral("media player ") + QUuid::createUuid().toString())
{
    new RootAdaptor(this);
    new PlayerAdaptor(this);
}

MediaPlayer::~MediaPlayer()
{
    m_connecting.cancel();
    leave();
}

void MediaPlayer::setRegistered(bool isRegistered)
{
    if (isRegistered == m_isWanted)
        return;
    m_isWanted = isRegistered;
    if (m_connecting.isRunning())
        return; // what is wanted by then is done once it is connected
    if (!isRegistered) {
        leave();
    } else {
        // Connecting waits for the bus, which cannot be interrupted: in the program's pool, so that
        // nobody waits for that who destroys this.
        m_connecting = background::run(
            QThreadPool::globalInstance(), this,
            [name = m_connectionName] {
                return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                    .isConnected();
            },
            [this](bool isConnected) {
                if (isConnected && m_isWanted)
                    join();
                else
                    leave();
            });
    }
}

void MediaPlayer::join()
{
    QDBusConnection bus(m_connectionName);
    m_isExported = bus.registerObject(objectPath, this);
    if (m_isExported)
        requestName(true);
}

void MediaPlayer::requestName(bool isFirst)
{
    QString name = QStringLiteral("org.mpris.MediaPlayer2.") + m_applicationId;
    if (!isFirst) {
        // Several windows of one process differ by their connections.
        const QString unique =
            QDBusConnection(m_connectionName).baseService().section(u'.', -1).remove(u':');
        name += QStringLiteral(".instance%1_%2")
                    .arg(QString::number(QCoreApplication::applicationPid()), unique);
    }
    QDBusMessage call = QDBusMessage::createMethodCall(busService, busPath, busService,
                                                       QStringLiteral("RequestName"));
    call << name << doNotQueue;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection(m_connectionName).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, isFirst] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (isFirst && m_isExported && reply.isValid() && reply.value() == nameExists)
            requestName(false);
    });
}

// The names go with the connection.
void MediaPlayer::leave()
{
    if (std::exchange(m_isExported, false))
        QDBusConnection(m_connectionName).unregisterObject(objectPath);
    QDBusConnection::disconnectFromBus(m_connectionName);
}

QString MediaPlayer::statusText() const
{
    switch (m_state.status) {
    case PlayerState::Status::Stopped:
        break;
    case PlayerState::Status::Playing:
        return QStringLiteral("Playing");
    case PlayerState::Status::Paused:
        return QStringLiteral("Paused");
    }
    return QStringLiteral("Stopped");
}

QVariantMap MediaPlayer::metadata() const
{
    QVariantMap metadata;
    metadata.insert(QStringLiteral("mpris:trackid"),
                    QVariant::fromValue(QDBusObjectPath(
                        QStringLiteral("/org/vitrine/Vitrine/slide/%1").arg(m_state.number))));
    const auto add = [&metadata](const QString &key, const QVariant &value, bool isEmpty) {
        if (!isEmpty)
            metadata.insert(key, value);
    };
    add(QStringLiteral("xesam:title"), m_state.title, m_state.title.isEmpty());
    add(QStringLiteral("xesam:artist"), QStringList{m_state.artist}, m_state.artist.isEmpty());
    add(QStringLiteral("xesam:album"), m_state.album, m_state.album.isEmpty());
    add(QStringLiteral("mpris:artUrl"), m_state.artUrl, m_state.artUrl.isEmpty());
    return metadata;
}

QVariantMap MediaPlayer::properties() const
{
    return {{QStringLiteral("PlaybackStatus"), statusText()},
            {QStringLiteral("Metadata"), metadata()},
            {QStringLiteral("CanGoNext"), m_state.canGoNext},
            {QStringLiteral("CanGoPrevious"), m_state.canGoPrevious},
            {QStringLiteral("CanPlay"), m_state.canPlay},
            {QStringLiteral("CanPause"), m_state.canPlay}};
}

void MediaPlayer::setState(const PlayerState &state)
{
    if (state == m_state)
        return;
    const PlayerState before = std::exchange(m_state, state);
    if (!m_isExported)
        return;
    QVariantMap changed = properties();
    const auto drop = [&changed](const char *name, bool isSame) {
        if (isSame)
            changed.remove(QLatin1String(name));
    };
    drop("PlaybackStatus", before.status == state.status);
    drop("Metadata", before.number == state.number && before.title == state.title &&
                         before.artist == state.artist && before.album == state.album &&
                         before.artUrl == state.artUrl);
    drop("CanGoNext", before.canGoNext == state.canGoNext);
    drop("CanGoPrevious", before.canGoPrevious == state.canGoPrevious);
    drop("CanPlay", before.canPlay == state.canPlay);
    drop("CanPause", before.canPlay == state.canPlay);
    QDBusMessage signal = QDBusMessage::createSignal(objectPath, propertiesInterface,
                                                     QStringLiteral("PropertiesChanged"));
    signal << playerInterface << changed << QStringList();
    QDBusConnection(m_connectionName).send(signal);
}

} // namespace mediakeys

#include "moc_mediaplayer.cpp"
