// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/screen/screeninhibitor.h"
#include "support/sessionbus.h"
#include "support/testclass.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using screen::ScreenInhibitor;

/// A desktop's screen saver.
class FakeScreenSaver : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QHash<uint, QString> held; ///< reasons by their cookies
    int asked = 0;             ///< how often
    bool answersLater = false;
    bool refuses = false;
    QList<QDBusMessage> unanswered;

    void answer()
    {
        for (const QDBusMessage &call : std::exchange(unanswered, {}))
            m_bus.send(call.createReply(m_last));
    }
    explicit FakeScreenSaver(QDBusConnection bus)
        : m_bus(std::move(bus))
    {}

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &reason)
    {
        ++asked;
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, "Not today");
            return 0;
        }
        held.insert(++m_last, reason);
        if (answersLater) {
            setDelayedReply(true);
            unanswered.append(message());
        }
        return m_last;
    }
    void UnInhibit(uint cookie) { held.remove(cookie); }

private:
    QDBusConnection m_bus;
    uint m_last = 40;
};

/// The request that a portal answers with; it ends when it is closed.
class FakeRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    using QObject::QObject;
    bool closed = false;
public Q_SLOTS:
    void Close() { closed = true; }
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    uint flags = 0;
    QString reason;
    int calls = 0;
public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString &, uint wanted, const QVariantMap &options)
    {
        ++calls;
        flags = wanted;
        reason = options.value("reason").toString();
        return QDBusObjectPath("/org/freedesktop/portal/desktop/request/1_2/t");
    }
};

/// Screen saver and portal services on a session bus of the test's own, available or not.
class TestScreenInhibitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<SessionBus>(); }
    void cleanupTestCase() { m_bus.reset(); }
    void init();
    void cleanup();

    void inhibitsAndReleases();
    void inhibitsOnce();
    void releasesWhenDestroyed();
    void thePortalWhereThereIsNoScreenSaver();
    void thePortalWhereTheScreenSaverRefuses();
    void portalThatRestarts();
    void noServiceAtAll();
    void serviceThatStartsLater_data();
    void serviceThatStartsLater();
    void serviceThatRestarts();
    void releasedBeforeTheReply();
    void destroyedBeforeTheReply();
    void neverBlocks();

private:
    void offerScreenSaver() { QVERIFY(bus().registerService("org.freedesktop.ScreenSaver")); }
    void offerPortal() { QVERIFY(bus().registerService("org.freedesktop.portal.Desktop")); }
    QDBusConnection bus() const { return SessionBus::desktop(); }

    std::unique_ptr<SessionBus> m_bus;
    std::unique_ptr<FakeScreenSaver> m_saver;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<FakeRequest> m_request;
};

void TestScreenInhibitor::init()
{
    m_saver = std::make_unique<FakeScreenSaver>(bus());
    m_portal = std::make_unique<FakePortal>();
    m_request = std::make_unique<FakeRequest>();
    const auto offer = [this](const char *path, QObject *object) {
        return bus().registerObject(path, object, QDBusConnection::ExportAllSlots);
    };
    QVERIFY(offer("/org/freedesktop/ScreenSaver", m_saver.get()));
    QVERIFY(offer("/org/freedesktop/portal/desktop", m_portal.get()));
    QVERIFY(offer("/org/freedesktop/portal/desktop/request/1_2/t", m_request.get()));
}

void TestScreenInhibitor::cleanup()
{
    bus().unregisterService("org.freedesktop.ScreenSaver");
    bus().unregisterService("org.freedesktop.portal.Desktop");
    bus().unregisterObject("/org/freedesktop/ScreenSaver");
    bus().unregisterObject("/org/freedesktop/portal/desktop", QDBusConnection::UnregisterTree);
}

void TestScreenInhibitor::inhibitsAndReleases()
{
    offerScreenSaver();
    offerPortal();
    ScreenInhibitor inhibitor;
    QSignalSpy changed(&inhibitor, &ScreenInhibitor::changed);
    QVERIFY(!inhibitor.isInhibited());
    inhibitor.inhibit("A slideshow is running");
    QTRY_VERIFY(inhibitor.isInhibited());
    QCOMPARE(m_saver->held.values(), QStringList{"A slideshow is running"});
    inhibitor.release();
    QVERIFY(!inhibitor.isInhibited());
    QTRY_VERIFY(m_saver->held.isEmpty());
    QCOMPARE(changed.size(), 2);
    inhibitor.inhibit("Again");
    QTRY_COMPARE(m_saver->held.values(), QStringList{"Again"});
    QCOMPARE(m_portal->calls, 0);
}

void TestScreenInhibitor::inhibitsOnce()
{
    offerScreenSaver();
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("first");
    inhibitor.inhibit("second");
    QTRY_VERIFY(inhibitor.isInhibited());
    inhibitor.inhibit("third");
    inhibitor.release();
    inhibitor.release();
    QTRY_VERIFY(m_saver->held.isEmpty());
    QCOMPARE(m_saver->asked, 1); // D-Bus keeps the order of calls
}

void TestScreenInhibitor::releasesWhenDestroyed()
{
    offerScreenSaver();
    {
        ScreenInhibitor inhibitor;
        inhibitor.inhibit("reason");
        QTRY_VERIFY(inhibitor.isInhibited());
        QCOMPARE(m_saver->held.size(), 1);
    }
    QTRY_VERIFY(m_saver->held.isEmpty());
}

void TestScreenInhibitor::thePortalWhereThereIsNoScreenSaver()
{
    offerPortal();
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("A slideshow is running");
    QTRY_VERIFY(inhibitor.isInhibited());
    QCOMPARE(m_portal->flags, 8u);
    QCOMPARE(m_portal->reason, "A slideshow is running");
    QVERIFY(!m_request->closed);
    inhibitor.release();
    QTRY_VERIFY(m_request->closed);
}

void TestScreenInhibitor::portalThatRestarts()
{
    offerPortal();
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("reason");
    QTRY_VERIFY(inhibitor.isInhibited());
    for (int restarts = 1; restarts <= 2; ++restarts) {
        bus().unregisterService("org.freedesktop.portal.Desktop");
        QTRY_VERIFY(!inhibitor.isInhibited());
        offerPortal();
        QTRY_VERIFY(inhibitor.isInhibited());
        QCOMPARE(m_portal->calls, 1 + restarts);
    }
}

void TestScreenInhibitor::thePortalWhereTheScreenSaverRefuses()
{
    m_saver->refuses = true;
    offerScreenSaver();
    offerPortal();
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("reason");
    QTRY_VERIFY(inhibitor.isInhibited());
    QCOMPARE(m_portal->calls, 1);
}

void TestScreenInhibitor::noServiceAtAll()
{
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("reason");
    QTRY_VERIFY(!inhibitor.isPending());
    QVERIFY(!inhibitor.isInhibited());
    inhibitor.release();
}

void TestScreenInhibitor::serviceThatStartsLater_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("after the request failed") << true;
    QTest::newRow("while the request is on its way") << false;
}

void TestScreenInhibitor::serviceThatStartsLater()
{
    QFETCH(bool, isRefused);
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("reason");
    QVERIFY(inhibitor.isPending());
    if (isRefused)
        QTRY_VERIFY(!inhibitor.isPending());
    offerScreenSaver();
    QTRY_VERIFY(inhibitor.isInhibited());
}

void TestScreenInhibitor::serviceThatRestarts()
{
    offerScreenSaver();
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("reason");
    QTRY_VERIFY(inhibitor.isInhibited());
    bus().unregisterService("org.freedesktop.ScreenSaver");
    QTRY_VERIFY(!inhibitor.isInhibited());
    m_saver->held.clear();
    offerScreenSaver();
    QTRY_VERIFY(inhibitor.isInhibited());
    QCOMPARE(m_saver->held.size(), 1);
}

void TestScreenInhibitor::releasedBeforeTheReply()
{
    m_saver->answersLater = true;
    offerScreenSaver();
    ScreenInhibitor inhibitor;
    inhibitor.inhibit("reason");
    QTRY_COMPARE(m_saver->unanswered.size(), 1);
    inhibitor.release();
    QVERIFY(!inhibitor.isInhibited());
    m_saver->answer();
    QTRY_VERIFY(m_saver->held.isEmpty());
    QVERIFY(!inhibitor.isInhibited());
}

void TestScreenInhibitor::destroyedBeforeTheReply()
{
    m_saver->answersLater = true;
    offerScreenSaver();
    {
        ScreenInhibitor inhibitor;
        inhibitor.inhibit("reason");
        QTRY_COMPARE(m_saver->unanswered.size(), 1);
    }
    m_saver->answer();
    QTRY_VERIFY(m_saver->held.isEmpty());
}

void TestScreenInhibitor::neverBlocks()
{
    m_saver->answersLater = true;
    offerScreenSaver();
    ScreenInhibitor inhibitor;
    QElapsedTimer timer;
    timer.start();
    inhibitor.inhibit("reason");
    QVERIFY(timer.elapsed() < 1000); // an answer would take until answer() is called
    QTRY_COMPARE(m_saver->unanswered.size(), 1);
    timer.restart();
    inhibitor.release();
    QVERIFY(timer.elapsed() < 1000);
    m_saver->answer();
    QTRY_VERIFY(m_saver->held.isEmpty());
}

VITRINE_TEST(TestScreenInhibitor, QCoreApplication)
#include "tst_screeninhibitor.moc"
