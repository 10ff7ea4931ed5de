// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/mediakeys/mediaplayer.h"
#include "support/sessionbus.h"
#include "support/testclass.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>

using mediakeys::MediaPlayer;
using mediakeys::PlayerState;
using Status = PlayerState::Status;

namespace {

const QString service = "org.mpris.MediaPlayer2.org.vitrine.Vitrine";
const QString path = "/org/mpris/MediaPlayer2";
const QString root = "org.mpris.MediaPlayer2";
const QString playerName = "org.mpris.MediaPlayer2.Player";

PlayerState playing(int number = 0)
{
    PlayerState state;
    state.status = Status::Playing;
    state.number = number;
    state.title = "The harbour";
    state.artist = "Anna";
    state.album = "Trip";
    state.artUrl = "file:///a.jpg";
    state.canPlay = true;
    state.canGoNext = true;
    return state;
}

QStringList players()
{
    QStringList names = SessionBus::desktop().interface()->registeredServiceNames().value();
    names.removeIf([](const QString &name) { return !name.startsWith(root); });
    return names;
}

QVariant valueOf(const QString &interface, const QString &name, const QString &owner = service)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(owner, path, "org.freedesktop.DBus.Properties", "Get");
    call << interface << name;
    // The player answers in this thread.
    const QDBusPendingCall pending = SessionBus::desktop().asyncCall(call);
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }))
        return {};
    return pending.reply().arguments().value(0).value<QDBusVariant>().variant();
}

void call(const QString &interface, const QString &method)
{
    SessionBus::desktop().send(QDBusMessage::createMethodCall(service, path, interface, method));
}

} // namespace

/// A desktop that sends the media keys.
class TestMediaPlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isOnTheBusWhileRegistered();
    void registersAgainWhileItConnects();
    void describesItself();
    void methods_data();
    void methods();
    void doesNothingThatItCannot();
    void tellsWhatChanges();
    void severalPlayers();
    void withoutABus();

    /// From the bus.
    void note(const QString &interface, const QVariantMap &changed, const QStringList &)
    {
        m_interface = interface;
        m_changed.insert(changed);
    }

private:
    SessionBus m_bus;
    QString m_interface;
    QVariantMap m_changed;
};

void TestMediaPlayer::init()
{
    m_changed.clear();
    QTRY_COMPARE(players(), QStringList());
}

void TestMediaPlayer::isOnTheBusWhileRegistered()
{
    MediaPlayer player("org.vitrine.Vitrine");
    player.setState(playing());
    QCoreApplication::processEvents();
    QCOMPARE(players(), QStringList());
    player.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
    player.setRegistered(false);
    QTRY_COMPARE(players(), QStringList());
    player.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
}

void TestMediaPlayer::registersAgainWhileItConnects()
{
    MediaPlayer player("org.vitrine.Vitrine");
    player.setRegistered(true);
    QThreadPool::globalInstance()->waitForDone(); // connected, but the player does not know yet
    player.setRegistered(false);
    player.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
    player.setRegistered(false);
    QTRY_COMPARE(players(), QStringList());
}

void TestMediaPlayer::describesItself()
{
    MediaPlayer player("org.vitrine.Vitrine");
    player.setState(playing(3));
    player.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
    QCOMPARE(valueOf(root, "Identity"), "Vitrine");
    QCOMPARE(valueOf(root, "DesktopEntry"), "org.vitrine.Vitrine");
    QCOMPARE(valueOf(root, "CanRaise"), true);
    QCOMPARE(valueOf(root, "CanQuit"), true);
    QCOMPARE(valueOf(root, "HasTrackList"), false);
    QCOMPARE(valueOf(playerName, "PlaybackStatus"), "Playing");
    QCOMPARE(valueOf(playerName, "CanGoNext"), true);
    QCOMPARE(valueOf(playerName, "CanGoPrevious"), false);
    QCOMPARE(valueOf(playerName, "CanPlay"), true);
    QCOMPARE(valueOf(playerName, "CanPause"), true);
    QCOMPARE(valueOf(playerName, "CanSeek"), false);
    QCOMPARE(valueOf(playerName, "CanControl"), true);
    QCOMPARE(valueOf(playerName, "Rate"), 1.0);
    const auto metadata =
        qdbus_cast<QVariantMap>(valueOf(playerName, "Metadata").value<QDBusArgument>());
    QCOMPARE(metadata.value("xesam:title"), "The harbour");
    QCOMPARE(metadata.value("xesam:artist").toStringList(), QStringList{"Anna"});
    QCOMPARE(metadata.value("xesam:album"), "Trip");
    QCOMPARE(metadata.value("mpris:artUrl"), "file:///a.jpg");
    QCOMPARE(metadata.value("mpris:trackid").value<QDBusObjectPath>().path(),
             "/org/vitrine/Vitrine/slide/3");
}

void TestMediaPlayer::methods_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QByteArray>("signal");
    const auto row = [](const char *method, const QString &interface, Status status,
                        const char *signal) {
        QTest::addRow("%s, %s", method, status == Status::Playing ? "playing" : "paused")
            << QString(method) << interface << status << QByteArray(signal);
    };
    row("Play", playerName, Status::Paused, SIGNAL(playRequested()));
    row("Pause", playerName, Status::Playing, SIGNAL(pauseRequested()));
    row("PlayPause", playerName, Status::Playing, SIGNAL(pauseRequested()));
    row("PlayPause", playerName, Status::Paused, SIGNAL(playRequested()));
    row("Stop", playerName, Status::Paused, SIGNAL(stopRequested()));
    row("Next", playerName, Status::Playing, SIGNAL(nextRequested()));
    row("Previous", playerName, Status::Playing, SIGNAL(previousRequested()));
    row("Raise", root, Status::Playing, SIGNAL(raiseRequested()));
    row("Quit", root, Status::Playing, SIGNAL(quitRequested()));
}

void TestMediaPlayer::methods()
{
    QFETCH(QString, method);
    QFETCH(QString, interface);
    QFETCH(Status, status);
    QFETCH(QByteArray, signal);
    MediaPlayer player("org.vitrine.Vitrine");
    PlayerState state = playing();
    state.status = status;
    state.canGoPrevious = true;
    player.setState(state);
    player.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
    QSignalSpy requested(&player, signal.constData());
    call(interface, method);
    QTRY_COMPARE(requested.size(), 1);
}

void TestMediaPlayer::doesNothingThatItCannot()
{
    MediaPlayer player("org.vitrine.Vitrine");
    player.setState(playing()); // at the first slide
    player.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
    QSignalSpy previous(&player, &MediaPlayer::previousRequested);
    QSignalSpy play(&player, &MediaPlayer::playRequested);
    QSignalSpy next(&player, &MediaPlayer::nextRequested);
    call(playerName, "Previous");
    call(playerName, "Play");
    call(playerName, "Next"); // the calls come in their order
    QTRY_COMPARE(next.size(), 1);
    QCOMPARE(previous.size(), 0);
    QCOMPARE(play.size(), 0);
}

void TestMediaPlayer::tellsWhatChanges()
{
    QVERIFY(SessionBus::desktop().connect(QString(), path, "org.freedesktop.DBus.Properties",
                                          "PropertiesChanged", this,
                                          SLOT(note(QString, QVariantMap, QStringList))));
    MediaPlayer player("org.vitrine.Vitrine");
    PlayerState state = playing();
    player.setState(state);
    player.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
    state.status = Status::Paused;
    player.setState(state);
    QTRY_COMPARE(m_changed, (QVariantMap{{"PlaybackStatus", "Paused"}}));
    QCOMPARE(m_interface, playerName);
    m_changed.clear();
    state.number = 1;
    state.canGoPrevious = true;
    player.setState(state);
    QTRY_COMPARE(m_changed.keys(), QStringList({"CanGoPrevious", "Metadata"}));
}

void TestMediaPlayer::severalPlayers()
{
    MediaPlayer first("org.vitrine.Vitrine");
    first.setRegistered(true);
    QTRY_COMPARE(players(), QStringList{service});
    MediaPlayer second("org.vitrine.Vitrine");
    second.setState(playing());
    second.setRegistered(true);
    QTRY_COMPARE(players().size(), 2);
    QStringList names = players();
    names.removeAll(service);
    QVERIFY(names.first().startsWith(
        service + QString(".instance%1").arg(QCoreApplication::applicationPid())));
    QCOMPARE(valueOf(playerName, "PlaybackStatus"), "Stopped");
    QCOMPARE(valueOf(playerName, "PlaybackStatus", names.first()), "Playing");
}

void TestMediaPlayer::withoutABus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    {
        MediaPlayer player("org.vitrine.Vitrine");
        player.setRegistered(true);
        player.setState(playing());
        QCoreApplication::processEvents();
        player.setRegistered(false);
        player.setRegistered(true);
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QCOMPARE(players(), QStringList());
}

VITRINE_TEST(TestMediaPlayer, QCoreApplication)
#include "tst_mediaplayer.moc"
