// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/desktop.h"

#include <QFile>

#include <memory>

/// The desktop's screen saver.
class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList reasons; ///< of those that keep the screen awake
public Q_SLOTS:
    uint Inhibit(const QString &application, const QString &reason)
    {
        reasons.append(application + ": " + reason);
        return 7;
    }
    void UnInhibit(uint cookie)
    {
        if (cookie == 7)
            reasons.clear();
    }
};

/// Slideshows and presentations from beginning to end in a real window, by keys alone, told by the
/// accessibility bus.
class TestSlideshow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<accessible::Reference>(); }
    void cleanup();

    void toTheEnd_data();
    void toTheEnd();
    void aPresentationByRemote();
    void theMenuByKeyboard();

private:
    void open(Desktop::Windows windows, const QStringList &arguments);
    accessible::Node window() const { return m_desktop->application("vitrine"); }
    bool shows(const QString &name) const
    {
        const auto node = window().find(name);
        return node && node->has(accessible::Showing);
    }

    bool isDark() const;

    std::unique_ptr<Desktop> m_desktop;
    ScreenSaver m_saver;
    QProcess m_vitrine;
};

void TestSlideshow::open(Desktop::Windows windows, const QStringList &arguments)
{
    m_desktop = std::make_unique<Desktop>(windows);
    QVERIFY(QDir(m_desktop->home()).mkpath(".config/vitrine"));
    QFile settings(m_desktop->home() + "/.config/vitrine/vitrine.conf");
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[slideshow]\nbyReading=false\nseconds=2\n");
    settings.close();
    QDBusConnection bus = m_desktop->sessionBus();
    QVERIFY(bus.registerObject("/org/freedesktop/ScreenSaver", &m_saver,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService("org.freedesktop.ScreenSaver"));
    m_desktop->start(m_vitrine, VITRINE_PROGRAM, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(shows("DÉCOUVRIR") || shows("DISCOVER") || shows("REVIEW"), 30'000);
    QTRY_VERIFY(window().children().first().has(accessible::Active));
}

void TestSlideshow::cleanup()
{
    if (m_vitrine.state() != QProcess::NotRunning) {
        m_vitrine.terminate();
        m_vitrine.waitForFinished();
    }
    m_saver.reasons.clear();
    m_desktop.reset();
}

// The black screen has the focus, which is how a screen reader comes to say its name.
bool TestSlideshow::isDark() const
{
    for (const accessible::Node &part : window().children().first().children()) {
        if (part.name() == "Écran noir")
            return part.has(accessible::Showing) && part.has(accessible::Focused);
    }
    return false;
}

void TestSlideshow::toTheEnd_data()
{
    QTest::addColumn<Desktop::Windows>("windows");
    QTest::newRow("with a window manager") << Desktop::Windows::Managed;
    QTest::newRow("without one") << Desktop::Windows::Bare;
}

void TestSlideshow::toTheEnd()
{
    QFETCH(Desktop::Windows, windows);
    open(windows, {"--lang", "en", "--slide", "25"});
    QTRY_VERIFY(shows("25 / 29 Photos"));
    m_desktop->press({"s"});
    QTRY_VERIFY(shows("Slideshow running"));
    QTRY_COMPARE(m_saver.reasons, QStringList{"vitrine: A slideshow is running"});
    QTRY_VERIFY(shows("26 / 29 Photos"));
    // A touch pauses it, and the same key goes on.
    m_desktop->press({"Left"});
    QTRY_VERIFY(shows("Slideshow paused"));
    QVERIFY(shows("25 / 29 Photos"));
    QTRY_VERIFY(m_saver.reasons.isEmpty());
    m_desktop->press({"s"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("28 / 29 Photos"), 15'000);
    QTRY_VERIFY(shows("The slideshow is over."));
    QVERIFY(shows("28 / 29 Photos"));
    QVERIFY(!shows("Slideshow running") && !shows("Slideshow paused"));
    QTRY_VERIFY(m_saver.reasons.isEmpty());
}

void TestSlideshow::aPresentationByRemote()
{
    open(Desktop::Windows::Managed, {"--lang", "fr", "--slide", "9"});
    QTRY_VERIFY(shows("9 / 29 Fotos"));
    QVERIFY(shows("Fichier"));
    m_desktop->press({"F5"});
    QTRY_VERIFY(shows("0 / 29 Fotos"));
    QTRY_VERIFY(!shows("Fichier"));
    m_desktop->press({"Next", "Next", "Prior"});
    QTRY_VERIFY(shows("1 / 29 Fotos"));
    QTRY_VERIFY(shows("Diaporama en pause"));
    m_desktop->press({"period"});
    QTRY_VERIFY(isDark());
    m_desktop->press({"Next"});
    QTRY_VERIFY(!isDark());
    QVERIFY(shows("1 / 29 Fotos"));
    m_desktop->press({"b"});
    QTRY_VERIFY(isDark());
    m_desktop->press({"b"});
    QTRY_VERIFY(!isDark());
    m_desktop->press({"Escape"});
    QTRY_VERIFY(shows("Fichier"));
    QVERIFY(!shows("Diaporama en pause"));
    m_desktop->press({"shift+F5"});
    QTRY_VERIFY(!shows("Fichier"));
    QTRY_VERIFY(shows("Diaporama en cours"));
    m_desktop->press({"Escape"});
    QTRY_VERIFY(shows("Fichier"));
    QVERIFY(!shows("0 / 29 Fotos"));
}

void TestSlideshow::theMenuByKeyboard()
{
    open(Desktop::Windows::Managed, {"--lang", "en"});
    QTRY_VERIFY(shows("0 / 29 Photos"));
    m_desktop->press({"alt+g"});
    QTRY_VERIFY(shows("Slideshow"));
    m_desktop->press({"s"});
    QTRY_VERIFY(shows("For 15 seconds"));
    m_desktop->press({"r"});
    QTRY_VERIFY(shows("Slideshow running"));
}

QTEST_GUILESS_MAIN(TestSlideshow)
#include "tst_slideshow.moc"
