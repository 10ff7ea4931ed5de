// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/sessionbus.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "support/webserver.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/counterbutton.h"
#include "ui/caption/tourcontrols.h"
#include "ui/pages/pagestack.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/slidepage.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowcontroller.h"
#include "ui/slideshow/slideshowmenu.h"
#include "ui/slideshow/slideshowprogress.h"
#include "ui/style/colours.h"

#include <QAccessible>
#include <QComboBox>
#include <QDBusConnection>
#include <QDialog>
#include <QProxyStyle>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

#include <functional>
#include <memory>

using ui::Slideshow;
using ui::SlideshowOptions;
using State = Slideshow::State;

/// A desktop's screen saver, on a bus of the test's own.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QHash<uint, QString> held; ///< reasons by their cookies
public Q_SLOTS:
    uint Inhibit(const QString &, const QString &reason)
    {
        held.insert(++m_last, reason);
        return m_last;
    }
    void UnInhibit(uint cookie) { held.remove(cookie); }

private:
    uint m_last = 0;
};

/// Slideshows as a reader meets them: keys, menu and dialog, the sign by the counter, and what
/// pauses them.
class TestSlideshowController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bus.reset(); }
    void init();

    void theKeyRunsAndPausesIt();
    void runsToTheEnd();
    void goesRound();
    void touches_data();
    void touches();
    void anotherGalleryStopsIt();
    void escapeStopsItBeforeFullScreen();
    void theSignTellsWhatIsLeft();
    void theSignKeepsStillWhereTheDesktopAsks();
    void theSignFollowsTheLanguage();
    void theSignMovesNothing_data();
    void theSignMovesNothing();
    void aPhotoOnItsWayIsWaitedFor();
    void theScreenStaysAwake();
    void theMenuChooses();
    void theSettingsByKeyboard();
    void whatWasChosenHoldsNextTime();
    void presentsFromTheStart();
    void presentsFromHere();
    void aPresentationInFullScreenAlready();
    void blackScreen_data();
    void blackScreen();
    void noKeyDoesAnythingElseInTheDark();
    void theSlideshowRestsInTheDark();

private:
    std::unique_ptr<SessionBus> m_bus;
    FakeScreenSaver m_saver;
};

static Slideshow &show(const MainWindowFixture &reader)
{
    return *reader.window->findChild<ui::SlideshowController *>()->slideshow();
}

static QAction *action(const MainWindowFixture &reader, ui::Action action)
{
    return reader.window->actions()[action];
}

static QString accessibleText(QWidget *widget, QAccessible::Text part)
{
    return QAccessible::queryAccessibleInterface(widget)->text(part);
}

void TestSlideshowController::initTestCase()
{
    m_bus = std::make_unique<SessionBus>();
    QDBusConnection bus = SessionBus::desktop();
    QVERIFY(bus.registerObject("/org/freedesktop/ScreenSaver", &m_saver,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService("org.freedesktop.ScreenSaver"));
}

void TestSlideshowController::init()
{
    useEmptySettings();
    settings::slideshowByReading.set(false);
    settings::slideshowSeconds.set(1);
    m_saver.held.clear();
}

void TestSlideshowController::theKeyRunsAndPausesIt()
{
    const MainWindowFixture reader("fr");
    QVERIFY(!reader.find("timeLeft")->isVisible());
    reader.press(Qt::Key_S);
    QVERIFY(show(reader).isRunning());
    QVERIFY(action(reader, ui::Action::Slideshow)->isChecked());
    QVERIFY(reader.find("timeLeft")->isVisible());
    QTRY_COMPARE(reader.counter(), "1 / 29 Fotos");
    QTRY_COMPARE(reader.counter(), "2 / 29 Fotos");
    reader.press(Qt::Key_S);
    QCOMPARE(show(reader).state(), State::Paused);
    QVERIFY(!action(reader, ui::Action::Slideshow)->isChecked());
    QCOMPARE(accessibleText(reader.find("timeLeft"), QAccessible::Name), "Diaporama en pause");
    reader.press(Qt::Key_S);
    QTRY_COMPARE(reader.counter(), "3 / 29 Fotos");
    reader.press(Qt::Key_Escape);
    QCOMPARE(show(reader).state(), State::Stopped);
    QVERIFY(!reader.find("timeLeft")->isVisible());
}

void TestSlideshowController::runsToTheEnd()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(27);
    reader.press(Qt::Key_S);
    QTRY_COMPARE(reader.counter(), "28 / 29 Fotos");
    QTRY_COMPARE(show(reader).state(), State::Stopped);
    QCOMPARE(reader.counter(), "28 / 29 Fotos");
    QVERIFY(reader.find("notice")->isVisible());
    QCOMPARE(reader.label("notice"), "Le diaporama est terminé.");
    reader.press(Qt::Key_S);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QVERIFY(show(reader).isRunning());
}

void TestSlideshowController::goesRound()
{
    settings::slideshowRound.set(true);
    const MainWindowFixture reader("fr");
    reader.tour->last();
    reader.press(Qt::Key_S);
    QCOMPARE(reader.counter(), "28 / 29 Fotos");
    QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
    QVERIFY(show(reader).isRunning());
}

using Gesture = std::function<void(const MainWindowFixture &)>;

static void turnWheel(QWidget *widget)
{
    const QPointF middle = QRectF(widget->rect()).center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void TestSlideshowController::touches_data()
{
    QTest::addColumn<Gesture>("gesture");
    QTest::addColumn<bool>("pauses");
    const auto row = [](const char *name, const Gesture &gesture, bool pauses) {
        QTest::newRow(name) << gesture << pauses;
    };
    const auto key = [&row](const char *name, Qt::Key pressed, bool pauses,
                            Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        row(
            name, [=](const MainWindowFixture &reader) { reader.press(pressed, modifiers); },
            pauses);
    };
    key("next", Qt::Key_Right, true);
    key("next by a remote", Qt::Key_PageDown, true);
    key("the main button", Qt::Key_Space, true);
    key("the same slide", Qt::Key_Home, true);
    key("scrolling the caption", Qt::Key_Down, true);
    key("the next control", Qt::Key_Tab, true);
    key("zooming, where there is nothing to zoom", Qt::Key_Plus, true);
    key("a key that does nothing", Qt::Key_Z, true);
    key("details", Qt::Key_I, true);
    key("key sheet", Qt::Key_F1, true);
    key("a modifier", Qt::Key_Shift, false);
    key("language", Qt::Key_L, false);
    key("caption on or off", Qt::Key_C, false);
    key("filmstrip on or off", Qt::Key_T, false);
    key("larger text", Qt::Key_Equal, false, Qt::ControlModifier);
    key("full screen", Qt::Key_F11, false);
    const auto click = [&row](const char *name, const char *widget) {
        row(
            name,
            [=](const MainWindowFixture &reader) {
                QTest::mouseClick(reader.find(widget), Qt::LeftButton);
            },
            true);
    };
    click("a click on the photo", "stage");
    click("a click on the arrow", "nextArrow");
    click("a click on the button", "discover");
    row(
        "a click in the filmstrip",
        [](const MainWindowFixture &reader) {
            auto *strip = reader.find<QAbstractScrollArea>("filmstrip");
            QTest::mouseClick(strip->viewport(), Qt::LeftButton);
        },
        true);
    row(
        "the wheel on the photo",
        [](const MainWindowFixture &reader) { turnWheel(reader.find("stage")); }, true);
    row(
        "a command in a menu",
        [](const MainWindowFixture &reader) { action(reader, ui::Action::Last)->trigger(); }, true);
    row(
        "another page",
        [](const MainWindowFixture &reader) {
            auto *shell = reader.window->findChild<ui::PageStack *>();
            shell->showPage(ui::Page::Collection);
        },
        true);
    row(
        "the pointer",
        [](const MainWindowFixture &reader) {
            QTest::mouseMove(reader.window->windowHandle(), {300, 300});
            QTest::mouseMove(reader.window->windowHandle(), {310, 300});
        },
        false);
    row(
        "a click in the menu bar",
        [](const MainWindowFixture &reader) {
            QTest::mouseClick(reader.find("topBar"), Qt::LeftButton);
        },
        false);
    row(
        "another size", [](const MainWindowFixture &reader) { reader.window->resize(700, 500); },
        false);
    row("minimised", [](const MainWindowFixture &reader) { reader.window->showMinimized(); }, true);
}

void TestSlideshowController::touches()
{
    QFETCH(Gesture, gesture);
    QFETCH(bool, pauses);
    settings::slideshowSeconds.set(30);
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_S);
    QVERIFY(show(reader).isRunning());
    gesture(reader);
    QCoreApplication::processEvents();
    QTRY_COMPARE(show(reader).state(), pauses ? State::Paused : State::Running);
}

void TestSlideshowController::anotherGalleryStopsIt()
{
    MainWindowFixture reader("fr");
    reader.press(Qt::Key_S);
    reader.model.setGallery(photos::gallery({photos::slide({}), photos::slide({})}));
    QCOMPARE(show(reader).state(), State::Stopped);
    QVERIFY(!reader.find("timeLeft")->isVisible());
}

void TestSlideshowController::escapeStopsItBeforeFullScreen()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_F11);
    QTRY_VERIFY(reader.window->isFullScreen());
    reader.press(Qt::Key_S);
    reader.press(Qt::Key_Escape);
    QCOMPARE(show(reader).state(), State::Stopped);
    QVERIFY(reader.window->isFullScreen());
    reader.press(Qt::Key_Escape);
    QTRY_VERIFY(!reader.window->isFullScreen());
}

void TestSlideshowController::theSignTellsWhatIsLeft()
{
    settings::slideshowSeconds.set(4);
    const MainWindowFixture reader("en");
    auto *sign = reader.find<ui::SlideshowProgress>("timeLeft");
    reader.press(Qt::Key_S);
    QCOMPARE(accessibleText(sign, QAccessible::Name), "Slideshow running");
    QCOMPARE(accessibleText(sign, QAccessible::Description), "4 seconds left");
    const QImage atFirst = sign->grab().toImage();
    QTRY_COMPARE(accessibleText(sign, QAccessible::Description), "3 seconds left");
    QTRY_VERIFY(sign->grab().toImage() != atFirst);
    QTRY_COMPARE(accessibleText(sign, QAccessible::Description), "1 second left");
    reader.press(Qt::Key_S);
    QCOMPARE(accessibleText(sign, QAccessible::Name), "Slideshow paused");
    QVERIFY(sign->isVisible());
}

/// A style that asks for no animation.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

static bool hasBar(QWidget *sign)
{
    const QImage image = sign->grab().toImage();
    const QRgb accent = ui::accentColour(sign->palette()).rgb();
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, image.height() / 2) == accent)
            return true;
    }
    return false;
}

void TestSlideshowController::theSignKeepsStillWhereTheDesktopAsks()
{
    settings::slideshowSeconds.set(30);
    const QString style = QApplication::style()->name();
    {
        const MainWindowFixture reader("en");
        reader.press(Qt::Key_S);
        QTRY_VERIFY(hasBar(reader.find("timeLeft")));
        QApplication::setStyle(new StillStyle);
        QVERIFY(!hasBar(reader.find("timeLeft")));
    }
    QApplication::setStyle(style);
}

void TestSlideshowController::theSignFollowsTheLanguage()
{
    settings::slideshowSeconds.set(30);
    const MainWindowFixture reader("en");
    auto *sign = reader.find<ui::SlideshowProgress>("timeLeft");
    reader.press(Qt::Key_S);
    reader.press(Qt::Key_L);
    QTRY_COMPARE(accessibleText(sign, QAccessible::Name), "Diaporama en cours");
    QVERIFY(accessibleText(sign, QAccessible::Description).contains("secondes"));
}

void TestSlideshowController::theSignMovesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("caption");
    for (const QSize size : {QSize(1280, 800), QSize(640, 480), QSize(360, 640)}) {
        for (const bool caption : {true, false})
            QTest::addRow("%d × %d%s", size.width(), size.height(),
                          caption ? "" : ", without caption")
                << size << caption;
    }
}

void TestSlideshowController::theSignMovesNothing()
{
    QFETCH(QSize, size);
    QFETCH(bool, caption);
    settings::slideshowSeconds.set(30);
    settings::captionVisible.set(caption);
    const MainWindowFixture reader("fr", size);
    reader.tour->goTo(12);
    const auto places = [&reader] {
        QList<QRect> all;
        for (const char *name : {"stage", "foot", "discover", "review", "counter", "filmstrip"})
            all.append(reader.find(name)->geometry());
        return all;
    };
    const QList<QRect> before = places();
    reader.press(Qt::Key_S);
    QApplication::processEvents();
    QCOMPARE(places(), before);
    // It lies over nothing: not over the buttons, nor over the number itself.
    const QRect sign = reader.find("timeLeft")->geometry();
    QVERIFY(reader.find("foot")->rect().contains(sign));
    for (const char *name : {"discover", "review"})
        QVERIFY2(!sign.intersects(reader.find(name)->geometry()), name);
    const auto *counter = reader.find<ui::CounterButton>("counter");
    QRect number(0, 0, counter->fontMetrics().horizontalAdvance(counter->text()),
                 counter->fontMetrics().height() - 2);
    number.moveCenter(counter->geometry().center());
    if (counter->alignment().testFlag(Qt::AlignTrailing))
        number.moveRight(counter->geometry().right());
    else
        number.moveLeft(counter->geometry().left());
    QVERIFY(!sign.intersects(number));
}

void TestSlideshowController::aPhotoOnItsWayIsWaitedFor()
{
    const photos::Folder folder;
    const gallery::Picture here = folder.picture("here.png", photos::plain({30, 20}, Qt::darkBlue));
    gallery::Picture remote = here;
    QSemaphore answers; // of the server, which gives none yet
    WebServer server;
    remote.address = server.url("/remote.png").toString();
    const auto answerAll = qScopeGuard([&answers] { answers.release(100); });
    server.route("/remote.png", [&](const WebRequest &) {
        answers.acquire();
        return WebAnswer::content(testimages::encoded(photos::plain({30, 20}, Qt::green), "PNG"),
                                  "image/png");
    });
    MainWindowFixture reader("fr");
    reader.model.setGallery(photos::gallery({photos::slide({here}), photos::slide({remote})}));
    show(reader).start();
    auto *stage = reader.find<ui::PhotoView>("stage");
    QTRY_VERIFY(show(reader).isRunning() && !show(reader).isWaiting());
    reader.tour->goTo(1); // before its time
    show(reader).start();
    QVERIFY(show(reader).isWaiting());
    QCOMPARE(accessibleText(reader.find("timeLeft"), QAccessible::Description),
             "En attente de la photo");
    answers.release(100);
    QTRY_VERIFY(!show(reader).isWaiting());
    QVERIFY(!stage->photoArea().isEmpty());
    QTRY_COMPARE(show(reader).state(), State::Stopped);
}

void TestSlideshowController::theScreenStaysAwake()
{
    settings::slideshowSeconds.set(30);
    {
        const MainWindowFixture reader("en");
        reader.press(Qt::Key_S);
        QTRY_COMPARE(m_saver.held.values(), QStringList{"A slideshow is running"});
        reader.press(Qt::Key_Right);
        QTRY_VERIFY(m_saver.held.isEmpty());
        reader.press(Qt::Key_S);
        QTRY_COMPARE(m_saver.held.size(), 1);
        reader.press(Qt::Key_Escape);
        QTRY_VERIFY(m_saver.held.isEmpty());
        reader.press(Qt::Key_S);
        QTRY_COMPARE(m_saver.held.size(), 1);
    }
    QTRY_VERIFY(m_saver.held.isEmpty()); // as the window has gone
}

static QAction *menuEntry(const MainWindowFixture &reader, const QString &text)
{
    for (QAction *action : reader.find<QMenu>("slideshowMenu")->actions()) {
        if (action->text().remove('&') == text)
            return action;
    }
    qFatal("no %s in the menu", qPrintable(text));
}

void TestSlideshowController::theMenuChooses()
{
    settings::slideshowSeconds.set(15);
    const MainWindowFixture reader("en");
    reader.press(Qt::Key_S);
    QVERIFY(menuEntry(reader, "For 15 seconds")->isChecked());
    menuEntry(reader, "For 5 seconds")->trigger();
    QCOMPARE(show(reader).length(), std::chrono::seconds(5));
    QVERIFY(show(reader).isRunning());
    QVERIFY(menuEntry(reader, "For 5 seconds")->isChecked());
    QVERIFY(!menuEntry(reader, "For 15 seconds")->isChecked());
    menuEntry(reader, "For as long as it takes to read")->trigger();
    QVERIFY(show(reader).length() > std::chrono::seconds(8));
    QVERIFY(settings::slideshowByReading.get());
    menuEntry(reader, "Begin again at the end")->trigger();
    menuEntry(reader, "Shuffle")->trigger();
    QVERIFY(show(reader).options().round && show(reader).options().shuffle);
    QVERIFY(menuEntry(reader, "Shuffle")->isChecked());
    menuEntry(reader, "Run the slideshow")->trigger();
    QCOMPARE(show(reader).state(), State::Paused);
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.find<QMenu>("slideshowMenu")->title().remove('&'), "Diaporama");
    QVERIFY(menuEntry(reader, "Pendant 5 secondes"));
}

void TestSlideshowController::theSettingsByKeyboard()
{
    const MainWindowFixture reader("en");
    reader.press(Qt::Key_S);
    action(reader, ui::Action::SlideshowOptions)->trigger();
    auto *dialog = reader.find<QDialog>("settingsDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(show(reader).isRunning()); // behind it
    auto *pace = reader.find<QComboBox>("slideshow/byReading");
    auto *words = reader.find<QSpinBox>("slideshow/wordsAMinute");
    auto *seconds = reader.find<QSpinBox>("slideshow/seconds");
    QVERIFY(pace->isVisible());
    QVERIFY(!words->isEnabled());
    pace->setFocus();
    reader.press(Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), reader.find("reset_slideshow/byReading"));
    reader.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), seconds);
    QTest::keyClicks(seconds, "20");
    reader.press(Qt::Key_Return);
    QCOMPARE(show(reader).options().seconds, 20);
    QCOMPARE(show(reader).length(), std::chrono::seconds(20));
    pace->setFocus();
    reader.press(Qt::Key_Up);
    QTRY_VERIFY(words->isEnabled());
    QCOMPARE(show(reader).options().pace, SlideshowOptions::Pace::Reading);
    words->setFocus();
    reader.press(Qt::Key_Up);
    QCOMPARE(show(reader).options().wordsAMinute, 220);
    for (const char *box : {"slideshow/round", "slideshow/shuffle"}) {
        reader.find(box)->setFocus();
        reader.press(Qt::Key_Space);
    }
    QTRY_VERIFY(show(reader).options().round && show(reader).options().shuffle);
    reader.press(Qt::Key_Escape);
    QTRY_VERIFY(!reader.find<QDialog>("settingsDialog"));
    QVERIFY(show(reader).isRunning());
    QCOMPARE(SlideshowOptions::saved(), show(reader).options());
}

void TestSlideshowController::whatWasChosenHoldsNextTime()
{
    {
        const MainWindowFixture reader("en");
        menuEntry(reader, "For 30 seconds")->trigger();
        menuEntry(reader, "Shuffle")->trigger();
    }
    const MainWindowFixture reader("en");
    QCOMPARE(show(reader).options().seconds, 30);
    QVERIFY(show(reader).options().shuffle);
    QVERIFY(menuEntry(reader, "For 30 seconds")->isChecked());
}

void TestSlideshowController::presentsFromTheStart()
{
    settings::slideshowSeconds.set(30);
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    reader.press(Qt::Key_F5);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QTRY_VERIFY(reader.window->isFullScreen());
    QVERIFY(show(reader).isRunning());
    // From here on by hand.
    reader.press(Qt::Key_PageDown);
    QCOMPARE(reader.counter(), "1 / 29 Fotos");
    QCOMPARE(show(reader).state(), State::Paused);
    reader.press(Qt::Key_PageDown);
    reader.press(Qt::Key_PageUp);
    QCOMPARE(reader.counter(), "1 / 29 Fotos");
    // Again from the start.
    reader.press(Qt::Key_F5);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QVERIFY(show(reader).isRunning());
    // One key leaves it.
    reader.press(Qt::Key_Escape);
    QCOMPARE(show(reader).state(), State::Stopped);
    QTRY_VERIFY(!reader.window->isFullScreen());
}

void TestSlideshowController::presentsFromHere()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    reader.press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(reader.counter(), "9 / 29 Fotos");
    QTRY_VERIFY(reader.window->isFullScreen());
    QTRY_COMPARE(reader.counter(), "10 / 29 Fotos");
    reader.press(Qt::Key_Escape);
    QTRY_VERIFY(!reader.window->isFullScreen());
    // Nothing comes after the last, yet it is from there that people want to speak.
    reader.tour->last();
    reader.press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(reader.counter(), "28 / 29 Fotos");
}

void TestSlideshowController::aPresentationInFullScreenAlready()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_F11);
    QTRY_VERIFY(reader.window->isFullScreen());
    reader.press(Qt::Key_F5);
    reader.press(Qt::Key_Escape);
    QCOMPARE(show(reader).state(), State::Stopped);
    QVERIFY(reader.window->isFullScreen());
}

void TestSlideshowController::blackScreen_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Gesture>("back");
    QTest::addColumn<bool>("fullScreen");
    const auto by = [](Qt::Key key) -> Gesture {
        return [key](const MainWindowFixture &reader) { reader.press(key); };
    };
    QTest::newRow("B and again B") << Qt::Key_B << by(Qt::Key_B) << false;
    QTest::newRow("the full stop, twice") << Qt::Key_Period << by(Qt::Key_Period) << false;
    QTest::newRow("in full screen") << Qt::Key_B << by(Qt::Key_Period) << true;
    QTest::newRow("Escape") << Qt::Key_B << by(Qt::Key_Escape) << true;
    QTest::newRow("Tab") << Qt::Key_B << by(Qt::Key_Tab) << false;
    QTest::newRow("a click") << Qt::Key_B << Gesture([](const MainWindowFixture &reader) {
        QTest::mouseClick(reader.find("blackScreen"), Qt::LeftButton);
    }) << false;
}

void TestSlideshowController::blackScreen()
{
    QFETCH(Qt::Key, key);
    QFETCH(Gesture, back);
    QFETCH(bool, fullScreen);
    const MainWindowFixture reader("en");
    reader.tour->goTo(3);
    if (fullScreen)
        reader.press(Qt::Key_F11);
    reader.find("review")->setFocus();
    QWidget *screen = reader.find("blackScreen");
    reader.press(key);
    QVERIFY(screen->isVisible());
    QCOMPARE(QApplication::focusWidget(), screen); // by which it is told
    QCOMPARE(accessibleText(screen, QAccessible::Name), "Black screen");
    QTRY_COMPARE(screen->size(), reader.window->size());
    const QImage image = reader.window->grab().toImage();
    for (const QPoint &at : {QPoint(2, 2), image.rect().center(), image.rect().bottomRight()})
        QCOMPARE(image.pixelColor(at), QColor(Qt::black));
    back(reader);
    QVERIFY(!screen->isVisible());
    QCOMPARE(QApplication::focusWidget(), reader.find("review"));
    QCOMPARE(reader.counter(), "3 / 29 Photos");
    QCOMPARE(reader.window->isFullScreen(), fullScreen);
}

void TestSlideshowController::noKeyDoesAnythingElseInTheDark()
{
    const MainWindowFixture reader("en");
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_L, Qt::Key_F11, Qt::Key_S}) {
        reader.press(Qt::Key_B);
        QVERIFY(reader.find("blackScreen")->isVisible());
        reader.press(key);
        QVERIFY(!reader.find("blackScreen")->isVisible());
        QCOMPARE(reader.counter(), "0 / 29 Photos");
        QVERIFY(!reader.window->isFullScreen());
        QCOMPARE(show(reader).state(), State::Stopped);
    }
}

void TestSlideshowController::theSlideshowRestsInTheDark()
{
    settings::slideshowSeconds.set(30);
    const MainWindowFixture reader("en");
    reader.press(Qt::Key_S);
    reader.press(Qt::Key_B);
    QCOMPARE(show(reader).state(), State::Paused);
    reader.press(Qt::Key_B);
    QCOMPARE(show(reader).state(), State::Running);
    reader.press(Qt::Key_S);
    reader.press(Qt::Key_B);
    reader.press(Qt::Key_B);
    QCOMPARE(show(reader).state(), State::Paused);
}

VITRINE_TEST(TestSlideshowController, QApplication)
#include "tst_slideshowcontroller.moc"
