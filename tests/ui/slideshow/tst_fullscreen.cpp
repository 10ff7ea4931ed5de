// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/photoview/photoview.h"
#include "ui/slideshow/autohidecontrols.h"

#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>

#include <functional>
#include <utility>

using ui::AutoHideControls;

/// What is left to be seen in full screen while nobody touches anything, and what brings the rest
/// back.
class TestFullScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void onlyPhotoCaptionAndCounterStay();
    void nothingMoves_data();
    void nothingMoves();
    void anyTouchBringsAllBack_data();
    void anyTouchBringsAllBack();
    void thePointerMustMove();
    void theFocusStays();
    void slidesThatTurnByThemselvesAreNoTouch();
    void aWindowNeverRests();
    void aDialogOrMenuKeepsThePointer();
    void leavingFullScreenBringsAllBack();
    void thePointerFindsAWayOut_data();
    void thePointerFindsAWayOut();
    void theWayOutOfAPresentationEndsIt();
    void everyPageHasAWayOut();
    void theWindowMayGo();
};

constexpr int patience = 500; // milliseconds
constexpr int soon = patience + 5000;

static AutoHideControls &quickRest(const MainWindowFixture &reader)
{
    auto *rest = reader.window->findChild<AutoHideControls *>();
    rest->setDelay(patience);
    return *rest;
}

/// In full screen, a while after the last touch.
struct Resting
{
    explicit Resting(const MainWindowFixture &of, bool wait = true)
        : reader(of)
        , rest(quickRest(reader))
    {
        reader.press(Qt::Key_F11);
        if (!QTest::qWaitFor([this] { return reader.window->isFullScreen(); }) ||
            (wait && !QTest::qWaitFor([this] { return rest.areControlsHidden(); }, soon)))
            qFatal("it does not rest");
        QApplication::processEvents();
    }
    const MainWindowFixture &reader;
    const AutoHideControls &rest;
};

static bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

/// Whether anything is to be seen where that part of the window is.
static bool isSeen(const MainWindowFixture &reader, const char *name)
{
    const QWidget *part = reader.find(name);
    const QRect area(part->mapTo(reader.window.get(), QPoint()), part->size());
    return !isBlank(reader.window->grab(area).toImage());
}

static bool pointerIsHidden()
{
    const QCursor *cursor = QApplication::overrideCursor();
    return cursor && cursor->shape() == Qt::BlankCursor;
}

void TestFullScreen::onlyPhotoCaptionAndCounterStay()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    const Resting resting(reader);
    for (const char *part : {"discover", "review"})
        QVERIFY2(!isSeen(reader, part), part);
    for (const char *part : {"stage", "title", "caption", "credit", "counter"})
        QVERIFY2(isSeen(reader, part), part);
    QVERIFY(!reader.find("topBar")->isVisible());
    QVERIFY(!reader.find("filmstrip")->isVisible());
    QVERIFY(pointerIsHidden());
    reader.press(Qt::Key_Shift);
    QVERIFY(!pointerIsHidden());
    for (const char *part : {"discover", "review"})
        QVERIFY2(isSeen(reader, part), part);
}

void TestFullScreen::nothingMoves_data()
{
    QTest::addColumn<bool>("caption");
    QTest::newRow("with the caption") << true;
    QTest::newRow("without it") << false;
}

void TestFullScreen::nothingMoves()
{
    QFETCH(bool, caption);
    settings::captionVisible.set(caption);
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    const auto places = [&reader] {
        QList<QRect> all{reader.find<ui::PhotoView>("stage")->photoArea().toAlignedRect()};
        for (const char *name : {"stage", "foot", "discover", "review", "counter", "caption"})
            all.append(reader.find(name)->geometry());
        return all;
    };
    auto *rest = reader.window->findChild<AutoHideControls *>();
    rest->setDelay(60'000);
    reader.press(Qt::Key_F11);
    QTRY_COMPARE(reader.window->size(), reader.window->screen()->size());
    QList<QRect> before;
    const auto areLaidOut = [&before, &places] {
        const QList<QRect> now = places();
        return std::exchange(before, now) == now;
    };
    QTRY_VERIFY(areLaidOut());
    QVERIFY(!rest->areControlsHidden());
    rest->setDelay(0);
    QTRY_VERIFY(rest->areControlsHidden());
    QApplication::processEvents();
    QCOMPARE(places(), before);
    rest->setDelay(60'000);
    reader.press(Qt::Key_Shift);
    QVERIFY(!rest->areControlsHidden());
    QApplication::processEvents();
    QCOMPARE(places(), before);
}

using Gesture = std::function<void(const MainWindowFixture &)>;

void TestFullScreen::anyTouchBringsAllBack_data()
{
    QTest::addColumn<Gesture>("gesture");
    const auto row = [](const char *name, const Gesture &gesture) {
        QTest::newRow(name) << gesture;
    };
    row("a key that turns", [](const MainWindowFixture &reader) { reader.press(Qt::Key_Right); });
    row("a key that does nothing",
        [](const MainWindowFixture &reader) { reader.press(Qt::Key_Z); });
    row("a click", [](const MainWindowFixture &reader) {
        QTest::mouseClick(reader.find("stage"), Qt::LeftButton);
    });
    row("the pointer", [](const MainWindowFixture &reader) {
        QTest::mouseMove(reader.window->windowHandle(), {400, 300});
        QTest::mouseMove(reader.window->windowHandle(), {410, 310});
    });
}

void TestFullScreen::anyTouchBringsAllBack()
{
    QFETCH(Gesture, gesture);
    const MainWindowFixture reader("fr");
    const Resting resting(reader);
    gesture(reader);
    QTRY_VERIFY(!resting.rest.areControlsHidden());
    QVERIFY(!pointerIsHidden());
    QVERIFY(isSeen(reader, "discover"));
    QTRY_VERIFY_WITH_TIMEOUT(resting.rest.areControlsHidden(), soon); // and again
}

void TestFullScreen::thePointerMustMove()
{
    const MainWindowFixture reader("fr");
    const Resting resting(reader);
    const auto move = [&reader](QPointF to) {
        QMouseEvent event(QEvent::MouseMove, to, to, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(reader.window->windowHandle(), &event);
    };
    move({500, 300});
    QTRY_VERIFY_WITH_TIMEOUT(resting.rest.areControlsHidden(), soon);
    move({500, 300});
    QVERIFY(resting.rest.areControlsHidden());
    move({500, 301});
    QVERIFY(!resting.rest.areControlsHidden());
}

void TestFullScreen::theFocusStays()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_Right);
    reader.find("review")->setFocus(Qt::TabFocusReason);
    const Resting resting(reader);
    QCOMPARE(QApplication::focusWidget(), reader.find("review"));
    reader.press(Qt::Key_Space); // it can still be pressed
    QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
}

void TestFullScreen::slidesThatTurnByThemselvesAreNoTouch()
{
    settings::slideshowByReading.set(false);
    settings::slideshowSeconds.set(1);
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_S);
    const Resting resting(reader);
    QVERIFY(!isSeen(reader, "timeLeft"));
    const QString before = reader.counter();
    QTRY_VERIFY(reader.counter() != before);
    QVERIFY(resting.rest.areControlsHidden());
    QVERIFY(!isSeen(reader, "discover"));
}

void TestFullScreen::aWindowNeverRests()
{
    const MainWindowFixture reader("fr");
    AutoHideControls &rest = quickRest(reader);
    rest.setDelay(0);
    reader.press(Qt::Key_Right);
    QApplication::processEvents();
    QVERIFY(!rest.areControlsHidden());
    QVERIFY(!pointerIsHidden());
    reader.press(Qt::Key_F11); // where the same patience is at an end
    QTRY_VERIFY(rest.areControlsHidden());
}

void TestFullScreen::aDialogOrMenuKeepsThePointer()
{
    const MainWindowFixture reader("fr");
    const Resting resting(reader, false);
    reader.press(Qt::Key_F1);
    QTRY_VERIFY(QApplication::activeModalWidget());
    quickRest(reader).setDelay(0);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Shift);
    QApplication::processEvents();
    QVERIFY(!resting.rest.areControlsHidden());
    QVERIFY(!pointerIsHidden());
    QApplication::activeModalWidget()->close();
    QTRY_VERIFY(resting.rest.areControlsHidden());
}

void TestFullScreen::thePointerFindsAWayOut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QString>("language");
    QTest::newRow("wide") << QSize(1280, 800) << "en";
    QTest::newRow("narrow") << QSize(360, 640) << "fr";
}

void TestFullScreen::thePointerFindsAWayOut()
{
    QFETCH(QSize, window);
    QFETCH(QString, language);
    const MainWindowFixture reader(language, window);
    auto *button = reader.find<QAbstractButton>("leaveFullScreen");
    QVERIFY(!button->isVisible());
    const Resting resting(reader);
    QTest::mouseMove(reader.find("stage"), QPoint(20, 20));
    QTest::mouseMove(reader.find("stage"), QPoint(30, 30));
    QTRY_VERIFY(!resting.rest.areControlsHidden());
    QVERIFY(button->isVisible());
    QVERIFY(button->width() >= 44 && button->height() >= 44);
    QCOMPARE(button->text(), language == "en" ? "Leave full screen" : "Quitter le plein écran");
    const auto placeOf = [&](const QWidget *part) {
        return QRect(part->mapTo(reader.window.get(), QPoint()), part->size());
    };
    QVERIFY(placeOf(reader.find("stage")).contains(placeOf(button))); // not over the caption
    QTRY_VERIFY_WITH_TIMEOUT(resting.rest.areControlsHidden(), soon);
    QTest::mouseMove(reader.find("stage"), QPoint(20, 20));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!reader.window->isFullScreen());
    QTRY_VERIFY(!button->isVisible());
}

void TestFullScreen::theWayOutOfAPresentationEndsIt()
{
    const MainWindowFixture reader("en");
    reader.trigger(ui::Action::PresentFromHere);
    auto *button = reader.find<QAbstractButton>("leaveFullScreen");
    QTRY_VERIFY(reader.window->isFullScreen() && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!reader.window->isFullScreen());
    QVERIFY(!reader.find<QAction>("slideshow")->isChecked());
}

void TestFullScreen::everyPageHasAWayOut()
{
    const MainWindowFixture reader("en");
    const auto *button = reader.find<QAbstractButton>("leaveFullScreen");
    reader.press(Qt::Key_F11);
    QTRY_VERIFY(reader.window->isFullScreen() && button->isVisible());
    for (const ui::Action action :
         {ui::Action::Overview, ui::Action::Back, ui::Action::MostViewed, ui::Action::Back}) {
        reader.trigger(action);
        QTRY_VERIFY(button->isVisible());
    }
    reader.tour->goTo(28);
    reader.tour->next(); // the end page
    QTRY_VERIFY(reader.find("endPanel")->isVisible());
    QTRY_VERIFY(button->isVisible());
}

void TestFullScreen::leavingFullScreenBringsAllBack()
{
    const MainWindowFixture reader("fr");
    const Resting resting(reader);
    reader.window->setFullScreen(false);
    QTRY_VERIFY(!resting.rest.areControlsHidden());
    QVERIFY(!pointerIsHidden());
    QVERIFY(isSeen(reader, "discover"));
    quickRest(reader).setDelay(0);
    reader.press(Qt::Key_Shift);
    QApplication::processEvents();
    QVERIFY(!resting.rest.areControlsHidden());
}

void TestFullScreen::theWindowMayGo()
{
    {
        const MainWindowFixture reader("fr");
        const Resting resting(reader);
    }
    QVERIFY(!pointerIsHidden());
}

VITRINE_TEST(TestFullScreen, QApplication)
#include "tst_fullscreen.moc"
