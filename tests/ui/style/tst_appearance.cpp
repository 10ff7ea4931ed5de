// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "imaging/placeholder/contrast.h"
#include "imaging/store/slideimages.h"
#include "support/fakeportal.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/style/appearance.h"
#include "ui/style/colours.h"

#include <QElapsedTimer>
#include <QListView>
#include <QMenu>

using settings::Theme;
using ui::Appearance;
using ui::Look;

/// The window's colours and its stillness, as the reader or the desktop wants them.
class TestAppearance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theReaderChooses_data();
    void theReaderChooses();
    void theCommandLineComesFirst();
    void theDesktopMayWish_data();
    void theDesktopMayWish();
    void theDesktopIsFollowed();
    void theDesktopsOwnColoursStay();
    void faintColoursOfTheDesktopAreMadeReadable();
    void awaitsTheDesktopButNotForLong();
    void theMenuChooses();
    void aSwitchLeavesNothingOfTheOldColours_data();
    void aSwitchLeavesNothingOfTheOldColours();
    void aSwitchKeepsWhatTheReaderDid();
    void nothingBlinksWhereMotionIsReduced();

private:
    FakePortal portal;
};

static const QString colourGroup = "org.freedesktop.appearance";

static bool looks(Look look)
{
    return QApplication::palette() == ui::vitrinePalette(look);
}

void TestAppearance::init()
{
    useEmptySettings();
    portal.values.clear();
    QApplication::setPalette(QPalette());
}

void TestAppearance::theReaderChooses_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Look>("look");
    QTest::newRow("as a desktop that says nothing") << Theme::Desktop << Look::Light;
    QTest::newRow("light") << Theme::Light << Look::Light;
    QTest::newRow("dark") << Theme::Dark << Look::Dark;
    QTest::newRow("high contrast") << Theme::HighContrast << Look::HighContrast;
}

void TestAppearance::theReaderChooses()
{
    QFETCH(Theme, theme);
    QFETCH(Look, look);
    {
        settings::theme.set(theme);
        const Appearance fromTheStart;
        QVERIFY(looks(look));
    }
    settings::theme.set(theme == Theme::Dark ? Theme::Light : Theme::Dark);
    const Appearance live;
    QVERIFY(!looks(look));
    settings::theme.set(theme);
    QVERIFY(looks(look));
}

void TestAppearance::theCommandLineComesFirst()
{
    settings::theme.set(Theme::Dark);
    const Appearance forced(Theme::HighContrast);
    QVERIFY(looks(Look::HighContrast));
    QCOMPARE(settings::theme.get(), Theme::Dark);
    // Until the reader chooses.
    settings::theme.set(Theme::Light);
    QVERIFY(looks(Look::Light));
}

void TestAppearance::theDesktopMayWish_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<Look>("look");
    QTest::newRow("dark") << 1u << 0u << Look::Dark;
    QTest::newRow("light") << 2u << 0u << Look::Light;
    QTest::newRow("contrast") << 0u << 1u << Look::HighContrastLight;
    QTest::newRow("light, contrast") << 2u << 1u << Look::HighContrastLight;
    QTest::newRow("dark, contrast") << 1u << 1u << Look::HighContrast;
}

void TestAppearance::theDesktopMayWish()
{
    QFETCH(uint, scheme);
    QFETCH(uint, contrast);
    QFETCH(Look, look);
    portal.values = {{colourGroup + " color-scheme", scheme},
                     {colourGroup + " contrast", contrast}};
    {
        const Appearance asDesktop;
        QTRY_VERIFY(looks(look));
    }
    // The reader's choice is stronger.
    settings::theme.set(look == Look::Dark ? Theme::Light : Theme::Dark);
    Appearance chosen;
    chosen.await(std::chrono::seconds(5));
    QVERIFY(looks(look == Look::Dark ? Look::Light : Look::Dark));
}

void TestAppearance::theDesktopIsFollowed()
{
    Appearance asDesktop;
    asDesktop.await(std::chrono::seconds(5));
    QVERIFY(looks(Look::Light));
    portal.change(colourGroup, "color-scheme", 1u);
    QTRY_VERIFY(looks(Look::Dark));
    portal.change(colourGroup, "contrast", 1u);
    QTRY_VERIFY(looks(Look::HighContrast));
    portal.change(colourGroup, "contrast", 0u);
    portal.change(colourGroup, "color-scheme", 2u);
    QTRY_VERIFY(looks(Look::Light));
}

// As a desktop's style has them.
static QPalette portalColours(const char *window, const char *text, const char *accent,
                              const char *accentText)
{
    QPalette palette{QColor(window), QColor(window)};
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(role, QColor(text));
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, QColor(window));
    palette.setColor(QPalette::Highlight, QColor(accent));
    palette.setColor(QPalette::HighlightedText, QColor(accentText));
    return palette;
}

void TestAppearance::theDesktopsOwnColoursStay()
{
    QApplication::setPalette(portalColours("#112233", "#eeeeff", "#ffaa00", "#000000"));
    const Appearance asDesktop;
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#112233"));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor("#ffaa00"));
    // They change while the window is open.
    QApplication::setPalette(portalColours("#332211", "#ffeeee", "#00aaff", "#000000"));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#332211"));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor("#00aaff"));
}

void TestAppearance::faintColoursOfTheDesktopAreMadeReadable()
{
    QApplication::setPalette(portalColours("#eff0f1", "#a0a0a0", "#3daee9", "#fcfcfc"));
    const Appearance asDesktop;
    const QPalette palette = QApplication::palette();
    QCOMPARE(palette.color(QPalette::Window), QColor("#eff0f1"));
    const auto contrast = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return imaging::contrast(palette.color(text), palette.color(ground));
    };
    QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= 7);
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 7);
    QVERIFY(contrast(QPalette::Link, QPalette::Base) >= 7);
}

void TestAppearance::awaitsTheDesktopButNotForLong()
{
    portal.values.insert(colourGroup + " color-scheme", 1u);
    Appearance asDesktop;
    asDesktop.await(std::chrono::seconds(5));
    QVERIFY(looks(Look::Dark));
    QElapsedTimer timer;
    timer.start();
    asDesktop.await(std::chrono::seconds(5));
    QVERIFY(timer.elapsed() < 1000);
}

void TestAppearance::theMenuChooses()
{
    settings::theme.set(Theme::Light);
    const Appearance forced(Theme::HighContrast);
    const MainWindowFixture reader("fr");
    const auto *menu = reader.find<QMenu>("themeMenu");
    QCOMPARE(menu->title().remove('&'), "Couleurs");
    const auto choose = [menu](const char *name) { menu->findChild<QAction *>(name)->trigger(); };
    choose("themeLight"); // the choice before, but not what shows
    QVERIFY(looks(Look::Light));
    choose("themeDark");
    QVERIFY(looks(Look::Dark));
    QCOMPARE(settings::theme.get(), Theme::Dark);
    choose("themeDesktop");
    QVERIFY(looks(Look::Light));
    // It follows a choice made elsewhere.
    settings::theme.set(Theme::HighContrast);
    QVERIFY(menu->findChild<QAction *>("themeHighContrast")->isChecked());
}

void TestAppearance::aSwitchLeavesNothingOfTheOldColours_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::newRow("slide") << QList<Qt::Key>{Qt::Key_Right, Qt::Key_Right};
    QTest::newRow("details and contents") << QList<Qt::Key>{Qt::Key_Right, Qt::Key_I, Qt::Key_K};
    QTest::newRow("overview") << QList<Qt::Key>{Qt::Key_O};
    QTest::newRow("end") << QList<Qt::Key>{Qt::Key_End, Qt::Key_Right};
    QTest::newRow("most viewed") << QList<Qt::Key>{Qt::Key_M};
    QTest::newRow("recommendations") << QList<Qt::Key>{Qt::Key_N};
}

static QImage grabbedWindow(const MainWindowFixture &reader)
{
    return reader.window->grab().toImage();
}

// The window as it is painted when all that it shows has come: nothing in it changes any more.
static QImage settled(const MainWindowFixture &reader)
{
    for (const char *name : {"endRecommendations", "recommendations"}) {
        QWidget *part = reader.find(name);
        auto *cards = qobject_cast<QListView *>(part);
        if (part && !cards)
            cards = part->findChild<QListView *>();
        if (cards && part->isVisible() &&
            !QTest::qWaitFor([cards] { return cards->model()->rowCount() > 0; }))
            qFatal("no recommendations come");
    }
    QImage image;
    int calm = 0;
    const bool settles = QTest::qWaitFor(
        [&] {
            const QImage next = grabbedWindow(reader);
            calm = next == image && !reader.window->images()->isPending() ? calm + 1 : 0;
            image = next;
            return calm >= 20;
        },
        20'000);
    if (!settles)
        qFatal("the window does not settle");
    return image;
}

void TestAppearance::aSwitchLeavesNothingOfTheOldColours()
{
    QFETCH(QList<Qt::Key>, keys);
    for (const Theme theme : {Theme::HighContrast, Theme::Light}) {
        const auto begin = [](Theme first) {
            useEmptySettings();
            settings::theme.set(first);
        };
        QImage fresh;
        {
            begin(theme);
            const Appearance appearance;
            const MainWindowFixture reader("en");
            for (const Qt::Key key : keys)
                reader.press(key);
            fresh = settled(reader);
        }
        begin(Theme::Dark);
        const Appearance appearance;
        const MainWindowFixture reader("en");
        for (const Qt::Key key : keys)
            reader.press(key);
        QVERIFY(settled(reader) != fresh);
        settings::theme.set(theme);
        QTRY_VERIFY(grabbedWindow(reader) == fresh);
    }
}

void TestAppearance::aSwitchKeepsWhatTheReaderDid()
{
    const Appearance appearance;
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    reader.press(Qt::Key_O);
    QWidget *const focus = QApplication::focusWidget();
    const QString counter = reader.counter();
    settings::theme.set(Theme::HighContrast);
    QCOMPARE(reader.counter(), counter);
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(reader.find("overview")->isVisible());
}

void TestAppearance::nothingBlinksWhereMotionIsReduced()
{
    const int usual = QApplication::cursorFlashTime();
    QVERIFY(usual > 0);
    {
        const Appearance appearance;
        QCOMPARE(QApplication::cursorFlashTime(), usual);
        settings::reduceMotion.set(true);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        settings::reduceMotion.set(false);
        QCOMPARE(QApplication::cursorFlashTime(), usual);
        portal.change(colourGroup, "reduced-motion", 1u);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    }
    QCOMPARE(QApplication::cursorFlashTime(), usual); // the next one finds it as it was
}

VITRINE_TEST(TestAppearance, QApplication)
#include "tst_appearance.moc"
