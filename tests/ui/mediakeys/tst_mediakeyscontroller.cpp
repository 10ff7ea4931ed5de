// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakevoice.h"
#include "support/mainwindowfixture.h"
#include "support/sessionbus.h"
#include "support/testclass.h"
#include "ui/readaloud/readaloudcontroller.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>

using ui::Action;

namespace {

const QString path = "/org/mpris/MediaPlayer2";
const QString playerName = "org.mpris.MediaPlayer2.Player";

QString player()
{
    const QStringList names = SessionBus::desktop().interface()->registeredServiceNames().value();
    for (const QString &name : names) {
        if (name.startsWith("org.mpris.MediaPlayer2."))
            return name;
    }
    return {};
}

QVariant valueOf(const QString &name)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(player(), path, "org.freedesktop.DBus.Properties", "Get");
    call << playerName << name;
    // The window answers in this thread.
    const QDBusPendingCall pending = SessionBus::desktop().asyncCall(call);
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }))
        return {};
    return pending.reply().arguments().value(0).value<QDBusVariant>().variant();
}

void press(const QString &key)
{
    SessionBus::desktop().send(QDBusMessage::createMethodCall(player(), path, playerName, key));
}

} // namespace

/// Media keys, as a desktop sends them to the window.
class TestMediaKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName("org.vitrine.Vitrine"); // its name on the bus
    }
    void init() { useEmptySettings(); }

    void nothingIsTakenFromOtherPlayers();
    void slideshow();
    void readingAloud();
    void whatAKeyPausedEndsWithTheSlideshow();
    void whatTheReaderPausedStaysPaused();

private:
    SessionBus m_bus;
};

void TestMediaKeys::nothingIsTakenFromOtherPlayers()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(3);
    QCoreApplication::processEvents();
    QCOMPARE(player(), QString());
    reader.press(Qt::Key_S);
    QTRY_VERIFY(!player().isEmpty());
    reader.press(Qt::Key_Escape);
    QTRY_COMPARE(player(), QString());
}

void TestMediaKeys::slideshow()
{
    const MainWindowFixture reader("en");
    const QAction *slideshow = reader.window->actions()[Action::Slideshow];
    reader.tour->goTo(3);
    reader.press(Qt::Key_S);
    QTRY_VERIFY(!player().isEmpty());
    QTRY_COMPARE(valueOf("PlaybackStatus"), "Playing");
    press("PlayPause");
    QTRY_VERIFY(!slideshow->isChecked());
    QTRY_COMPARE(valueOf("PlaybackStatus"), "Paused");
    press("PlayPause");
    QTRY_VERIFY(slideshow->isChecked());
    // It goes on after another slide.
    press("Next");
    QTRY_COMPARE(reader.tour->current(), 4);
    QVERIFY(slideshow->isChecked());
    press("Previous");
    QTRY_COMPARE(reader.tour->current(), 3);
    QVERIFY(slideshow->isChecked());
    press("Stop");
    QTRY_VERIFY(!slideshow->isChecked());
    QTRY_COMPARE(player(), QString());
}

void TestMediaKeys::readingAloud()
{
    const MainWindowFixture reader("en");
    ui::ReadAloudController *readAloud = reader.window->readAloudController();
    readAloud->setVoice(new FakeVoice({"en"}));
    QTRY_VERIFY(reader.window->actions()[Action::ReadAloud]->isVisible());
    reader.tour->goTo(3);
    reader.press(Qt::Key_R);
    QVERIFY(readAloud->isReading());
    QTRY_VERIFY(!player().isEmpty());
    QTRY_COMPARE(valueOf("PlaybackStatus"), "Playing");
    press("Pause");
    QTRY_VERIFY(!readAloud->isReading());
    QTRY_COMPARE(valueOf("PlaybackStatus"), "Paused");
    press("Play");
    QTRY_VERIFY(readAloud->isReading());
    press("Next");
    QTRY_COMPARE(reader.tour->current(), 4);
    QVERIFY(readAloud->isReading());
    press("Stop");
    QTRY_VERIFY(!readAloud->isReading());
    QTRY_COMPARE(player(), QString());
}

// Nothing that shows is paused any more: the keys are free for a music player.
void TestMediaKeys::whatAKeyPausedEndsWithTheSlideshow()
{
    const MainWindowFixture reader("en");
    ui::ReadAloudController *readAloud = reader.window->readAloudController();
    readAloud->setVoice(new FakeVoice({"en"}));
    QTRY_VERIFY(reader.window->actions()[Action::ReadAloud]->isVisible());
    reader.tour->goTo(3);
    reader.press(Qt::Key_S);
    reader.press(Qt::Key_R);
    QTRY_VERIFY(!player().isEmpty());
    press("Pause");
    QTRY_COMPARE(valueOf("PlaybackStatus"), "Paused");
    QTRY_VERIFY(!readAloud->isReading());
    reader.press(Qt::Key_Escape);
    QTRY_COMPARE(player(), QString());
}

void TestMediaKeys::whatTheReaderPausedStaysPaused()
{
    const MainWindowFixture reader("en");
    ui::ReadAloudController *readAloud = reader.window->readAloudController();
    readAloud->setVoice(new FakeVoice({"en"}));
    const QAction *slideshow = reader.window->actions()[Action::Slideshow];
    QTRY_VERIFY(reader.window->actions()[Action::ReadAloud]->isVisible());
    reader.tour->goTo(3);
    reader.press(Qt::Key_S);
    reader.press(Qt::Key_S);
    QVERIFY(!slideshow->isChecked());
    reader.press(Qt::Key_R);
    QTRY_COMPARE(valueOf("PlaybackStatus"), "Playing");
    press("Pause");
    QTRY_COMPARE(valueOf("PlaybackStatus"), "Paused");
    press("Play");
    QTRY_VERIFY(readAloud->isReading());
    QVERIFY(!slideshow->isChecked());
}

VITRINE_TEST(TestMediaKeys, QApplication)
#include "tst_mediakeyscontroller.moc"
