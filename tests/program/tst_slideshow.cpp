// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/desktop.h"
#include "support/testclass.h"

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

/// Complete slideshows and presentations in a real window, controlled by keys and observed over the
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
    void open(Desktop::Windows windows, int seconds, const QStringList &arguments);
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

constexpr int whileWeLook = 300; // seconds in which no slide turns by itself

void TestSlideshow::open(Desktop::Windows windows, int seconds, const QStringList &arguments)
{
    m_desktop = std::make_unique<Desktop>(windows);
    QVERIFY(QDir(m_desktop->home()).mkpath(".config/vitrine"));
    QFile settings(m_desktop->home() + "/.config/vitrine/vitrine.conf");
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[slideshow]\nbyReading=false\nseconds=" + QByteArray::number(seconds) + "\n");
    settings.close();
    QDBusConnection bus = m_desktop->sessionBus();
    QVERIFY(bus.registerObject("/org/freedesktop/ScreenSaver", &m_saver,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService("org.freedesktop.ScreenSaver"));
    m_desktop->start(m_vitrine, VITRINE_PROGRAM, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(shows("DÉCOUVRIR") || shows("DISCOVER") || shows("REVIEW"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(window().children().first().has(accessible::Active), patience);
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
    open(windows, 2, {"--lang", "en", "--slide", "25"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("25 / 29 Photos"), patience);
    m_desktop->press({"s"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("Slideshow running"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_saver.reasons, QStringList{"vitrine: A slideshow is running"},
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(!shows("25 / 29 Photos"), patience);
    // A touch pauses it, and the same key goes on.
    m_desktop->press({"Left"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("Slideshow paused"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_saver.reasons.isEmpty(), patience);
    m_desktop->press({"s"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("28 / 29 Photos"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows("The slideshow is over."), patience);
    QVERIFY(shows("28 / 29 Photos"));
    QVERIFY(!shows("Slideshow running") && !shows("Slideshow paused"));
    QTRY_VERIFY_WITH_TIMEOUT(m_saver.reasons.isEmpty(), patience);
}

void TestSlideshow::aPresentationByRemote()
{
    open(Desktop::Windows::Managed, whileWeLook, {"--lang", "fr", "--slide", "9"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("9 / 29 Fotos"), patience);
    QVERIFY(shows("Fichier"));
    m_desktop->press({"F5"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Fotos"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!shows("Fichier"), patience);
    m_desktop->press({"Next", "Next", "Prior"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("1 / 29 Fotos"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows("Diaporama en pause"), patience);
    m_desktop->press({"period"});
    QTRY_VERIFY_WITH_TIMEOUT(isDark(), patience);
    m_desktop->press({"Next"});
    QTRY_VERIFY_WITH_TIMEOUT(!isDark(), patience);
    QVERIFY(shows("1 / 29 Fotos"));
    m_desktop->press({"b"});
    QTRY_VERIFY_WITH_TIMEOUT(isDark(), patience);
    m_desktop->press({"b"});
    QTRY_VERIFY_WITH_TIMEOUT(!isDark(), patience);
    m_desktop->press({"Escape"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("Fichier"), patience);
    QVERIFY(!shows("Diaporama en pause"));
    m_desktop->press({"shift+F5"});
    QTRY_VERIFY_WITH_TIMEOUT(!shows("Fichier"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows("Diaporama en cours"), patience);
    m_desktop->press({"Escape"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("Fichier"), patience);
    QVERIFY(!shows("0 / 29 Fotos"));
}

void TestSlideshow::theMenuByKeyboard()
{
    open(Desktop::Windows::Managed, whileWeLook, {"--lang", "en"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Photos"), patience);
    m_desktop->press({"alt+g"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("Slideshow"), patience);
    m_desktop->press({"s"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("For 15 seconds"), patience);
    m_desktop->press({"r"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("Slideshow running"), patience);
}

VITRINE_TEST(TestSlideshow, QCoreApplication)
#include "tst_slideshow.moc"
