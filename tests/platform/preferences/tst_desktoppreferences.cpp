// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/preferences/desktoppreferences.h"
#include "support/fakeportal.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using preferences::DesktopPreferences;

/// Preferences that the desktop's portal reports.
class TestDesktopPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { portal.values.clear(); }
    void readsAtTheStart_data();
    void readsAtTheStart();
    void updatesWithTheDesktop();
    void allObjectsShareOneQuery();
    void destroyedWhileAsking();

private:
    FakePortal portal;
};

static const QString appearance = "org.freedesktop.appearance";

static QString told(const DesktopPreferences &wishes)
{
    QStringList words;
    if (wishes.scheme() != DesktopPreferences::Scheme::Any)
        words += wishes.scheme() == DesktopPreferences::Scheme::Dark ? "dark" : "light";
    if (wishes.prefersHighContrast())
        words += "contrast";
    if (wishes.prefersReducedMotion())
        words += "still";
    return words.join(' ');
}

void TestDesktopPreferences::readsAtTheStart_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &key, const QVariant &value,
                        const char *expected) { QTest::newRow(name) << key << value << expected; };
    row("nothing", "org.example other", 1, "");
    row("no preference", appearance + " color-scheme", 0u, "");
    row("dark", appearance + " color-scheme", 1u, "dark");
    row("light", appearance + " color-scheme", 2u, "light");
    row("a scheme of later days", appearance + " color-scheme", 3u, "");
    row("more contrast", appearance + " contrast", 1u, "contrast");
    row("usual contrast", appearance + " contrast", 0u, "");
    row("more contrast in GNOME", "org.gnome.desktop.a11y.interface high-contrast", true,
        "contrast");
    row("reduced motion", appearance + " reduced-motion", 1u, "still");
    row("no animations in GNOME", "org.gnome.desktop.interface enable-animations", false, "still");
    row("animations in GNOME", "org.gnome.desktop.interface enable-animations", true, "");
    row("no animations in KDE", "org.kde.kdeglobals.KDE AnimationDurationFactor", "0", "still");
    row("animations in KDE", "org.kde.kdeglobals.KDE AnimationDurationFactor", 0.5, "");
    row("nonsense", "org.kde.kdeglobals.KDE AnimationDurationFactor", "nonsense", "");
}

void TestDesktopPreferences::readsAtTheStart()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    portal.values.insert(key, value);
    DesktopPreferences wishes;
    QVERIFY(!wishes.isKnown());
    QSignalSpy changed(&wishes, &DesktopPreferences::changed);
    wishes.query();
    QTRY_VERIFY(wishes.isKnown());
    QCOMPARE(changed.size(), 1);
    QTEST(told(wishes), "expected");
}

void TestDesktopPreferences::updatesWithTheDesktop()
{
    DesktopPreferences wishes;
    wishes.query();
    QTRY_VERIFY(wishes.isKnown());
    portal.change(appearance, "color-scheme", 1u);
    QTRY_COMPARE(told(wishes), "dark");
    portal.change("org.example.appearance", "color-scheme", 2u); // nobody's
    portal.change(appearance, "contrast", 1u);
    QTRY_COMPARE(told(wishes), "dark contrast");
    portal.change(appearance, "reduced-motion", 1u);
    QTRY_COMPARE(told(wishes), "dark contrast still");
    portal.change(appearance, "accent-color", "blue");
    portal.change(appearance, "color-scheme", 2u);
    QTRY_COMPARE(told(wishes), "light contrast still");
}

void TestDesktopPreferences::allObjectsShareOneQuery()
{
    portal.values.insert(appearance + " color-scheme", 1u);
    DesktopPreferences first;
    first.query();
    QTRY_VERIFY(first.isKnown());
    DesktopPreferences second;
    QVERIFY(second.isKnown());
    QCOMPARE(told(second), "dark");
}

void TestDesktopPreferences::destroyedWhileAsking()
{
    portal.values.insert(appearance + " color-scheme", 1u);
    {
        DesktopPreferences gone;
        gone.query();
    }
    DesktopPreferences wishes; // asks anew
    QVERIFY(!wishes.isKnown());
    wishes.query();
    QTRY_VERIFY(wishes.isKnown());
    QCOMPARE(told(wishes), "dark");
}

VITRINE_TEST(TestDesktopPreferences, QCoreApplication)
#include "tst_desktoppreferences.moc"
