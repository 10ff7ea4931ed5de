// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/touchgestures.h"
#include "ui/photoview/zoomcontroller.h"

#include <QContextMenuEvent>
#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QStyleHints>

using ui::PhotoView;
using ui::TouchGestures;

/// Fingers on a touch screen: what they do on the photo, and to what scrolls.
class TestTouch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { useEmptySettings(); }

    void strokes_data();
    void strokes();
    void aSlowStrokeTurnsNothing();
    void strokesInAGalleryFromRightToLeft();
    void twoFingersTurnNothing();
    void aMagnifiedPhotoMovesInstead();
    void pinching_data();
    void pinching();
    void theFingerThatStaysMovesThePhoto();
    void twoTapsMagnify();
    void tapsFarApartDoNot();
    void arrowsAreTapped();
    void aTouchShowsTheArrows();
    void longPress_data();
    void longPress();
    void aLongPressDoesNotPressTheButton();
    void aFingerScrollsTheCaption();
    void aFingerScrollsTheFilmstrip();
    void aTapChooses();

private:
    photos::Folder folder;
    std::unique_ptr<QPointingDevice> screen;
};

namespace {

/// As large as the screen of the tests, of which nothing outside can be touched.
constexpr QSize onScreen(790, 700);

/// A window on three photos that are larger than the stage.
struct Toucher : MainWindowFixture
{
    Toucher(const photos::Folder &folder, QPointingDevice *touchScreen, QSize size = {1280, 800})
        : MainWindowFixture("en", size)
        , stage(find<PhotoView>("stage"))
        , screen(touchScreen)
    {
        gallery::Picture photo;
        photo.address = folder.address("photo.png");
        photo.size = {2400, 1600};
        QList<gallery::Slide> slides;
        for (int i = 0; i < 3; ++i)
            slides += photos::slide({photo});
        model.setGallery(photos::gallery(slides));
        tour->goTo(1);
        QCoreApplication::processEvents();
        window->grab();
        static_cast<void>(QTest::qWaitFor([this] { return !window->images()->isPending(); }));
        QCoreApplication::processEvents();
    }
    void stroke(QPoint from, QPoint to, int steps = 5) const
    {
        press(from);
        for (int step = 1; step <= steps; ++step)
            QTest::touchEvent(stage, screen).move(0, from + (to - from) * step / steps);
        QTest::touchEvent(stage, screen).release(0, to);
    }
    using MainWindowFixture::press;
    void press(QPoint at) const { QTest::touchEvent(stage, screen).press(0, at); }
    void tap(QPoint at) const
    {
        press(at);
        QTest::touchEvent(stage, screen).release(0, at);
    }
    bool isMagnified() const { return stage->zoomController()->isActive(); }
    double scale() const { return stage->zoomController()->zoom().scale(); }

    PhotoView *const stage;
    QPointingDevice *const screen;
};

/// The menus that are asked for in a window.
class MenuCount : public QObject
{
public:
    using QObject::QObject;
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ContextMenu)
            return false;
        ++count;
        event->accept();
        return true;
    }
};

} // namespace

void TestTouch::initTestCase()
{
    folder.save("photo.png", photos::quarters({2400, 1600}));
    screen.reset(QTest::createTouchDevice());
}

void TestTouch::strokes_data()
{
    QTest::addColumn<QPoint>("way");
    QTest::addColumn<QString>("counter");
    const int enough = int(TouchGestures::shortestSwipe) + 10;
    QTest::newRow("to the left") << QPoint(-200, 0) << "3 / 3 Photos";
    QTest::newRow("to the right") << QPoint(200, 0) << "1 / 3 Photos";
    QTest::newRow("just long enough") << QPoint(-enough, 0) << "3 / 3 Photos";
    QTest::newRow("too short") << QPoint(-40, 0) << "2 / 3 Photos";
    QTest::newRow("a little down") << QPoint(-200, 60) << "3 / 3 Photos";
    QTest::newRow("across") << QPoint(-200, 180) << "2 / 3 Photos";
    QTest::newRow("up") << QPoint(0, -200) << "2 / 3 Photos";
    QTest::newRow("a tap") << QPoint(0, 0) << "2 / 3 Photos";
}

void TestTouch::strokes()
{
    QFETCH(QPoint, way);
    QFETCH(QString, counter);
    const Toucher reader(folder, screen.get());
    reader.stroke({400, 300}, QPoint(400, 300) + way);
    QCOMPARE(reader.counter(), counter);
    QVERIFY(!reader.isMagnified());
    QVERIFY(!reader.window->isFullScreen());
}

void TestTouch::aSlowStrokeTurnsNothing()
{
    const Toucher reader(folder, screen.get());
    reader.press(QPoint(400, 300));
    QTest::touchEvent(reader.stage, screen.get()).move(0, QPoint(350, 300));
    QTest::qWait(TouchGestures::slowestSwipe + 100);
    QTest::touchEvent(reader.stage, screen.get()).move(0, QPoint(200, 300));
    QTest::touchEvent(reader.stage, screen.get()).release(0, QPoint(200, 300));
    QCOMPARE(reader.counter(), "2 / 3 Photos");
}

void TestTouch::strokesInAGalleryFromRightToLeft()
{
    const Toucher reader(folder, screen.get());
    reader.stage->setLayoutDirection(Qt::RightToLeft);
    reader.stroke({400, 300}, {200, 300});
    QCOMPARE(reader.counter(), "1 / 3 Photos");
    reader.stroke({200, 300}, {400, 300});
    QCOMPARE(reader.counter(), "2 / 3 Photos");
}

void TestTouch::twoFingersTurnNothing()
{
    const Toucher reader(folder, screen.get());
    const auto event = [&] { return QTest::touchEvent(reader.stage, screen.get()); };
    event().press(0, QPoint(400, 300)).press(1, QPoint(400, 400));
    for (int way = 40; way <= 200; way += 40)
        event().move(0, QPoint(400 - way, 300)).move(1, QPoint(400 - way, 400));
    event().release(0, QPoint(200, 300)).release(1, QPoint(200, 400));
    QCOMPARE(reader.counter(), "2 / 3 Photos");
}

void TestTouch::aMagnifiedPhotoMovesInstead()
{
    const Toucher reader(folder, screen.get());
    reader.press(Qt::Key_1);
    QVERIFY(reader.stage->zoomController()->zoom().canPan());
    const QPointF before = reader.stage->photoArea().topLeft();
    reader.stroke({400, 300}, {200, 250});
    QCOMPARE(reader.counter(), "2 / 3 Photos");
    QCOMPARE(reader.stage->photoArea().topLeft() - before, QPointF(-200, -50));
}

void TestTouch::pinching_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("apart") << 50 << 150;
    QTest::newRow("together") << 150 << 75;
}

void TestTouch::pinching()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const Toucher reader(folder, screen.get());
    reader.press(Qt::Key_1);
    const double before = reader.scale();
    const QPoint middle(400, 300);
    const auto share = [&] {
        const QRectF area = reader.stage->photoArea();
        return (QPointF(middle) - area.topLeft()) / area.width();
    };
    const QPointF kept = share();
    const auto event = [&] { return QTest::touchEvent(reader.stage, screen.get()); };
    event().press(0, middle - QPoint(from, 0)).press(1, middle + QPoint(from, 0));
    for (int step = 1; step <= 5; ++step) {
        const QPoint reach(from + (to - from) * step / 5, 0);
        event().move(0, middle - reach).move(1, middle + reach);
    }
    event().release(0, middle - QPoint(to, 0)).release(1, middle + QPoint(to, 0));
    QVERIFY(qAbs(reader.scale() / before - double(to) / from) < 0.02);
    QVERIFY((share() - kept).manhattanLength() < 0.01); // what was between the fingers
}

void TestTouch::theFingerThatStaysMovesThePhoto()
{
    const Toucher reader(folder, screen.get());
    reader.press(Qt::Key_1);
    const auto event = [&] { return QTest::touchEvent(reader.stage, screen.get()); };
    event().press(0, QPoint(300, 300)).press(1, QPoint(500, 300));
    event().move(0, QPoint(300, 300)).move(1, QPoint(510, 300));
    event().stationary(0).release(1, QPoint(510, 300));
    event().move(0, QPoint(300, 300));
    const QPointF before = reader.stage->photoArea().topLeft();
    event().move(0, QPoint(260, 310));
    QCOMPARE(reader.stage->photoArea().topLeft() - before, QPointF(-40, 10));
    event().release(0, QPoint(60, 310));
    QCOMPARE(reader.counter(), "2 / 3 Photos");
}

void TestTouch::twoTapsMagnify()
{
    const Toucher reader(folder, screen.get());
    reader.tap({400, 300});
    QVERIFY(!reader.isMagnified());
    reader.tap({405, 302});
    QVERIFY(reader.isMagnified());
    QVERIFY(!reader.window->isFullScreen());
    reader.tap({400, 300});
    reader.tap({400, 300});
    QVERIFY(!reader.isMagnified());
}

void TestTouch::tapsFarApartDoNot()
{
    const Toucher reader(folder, screen.get());
    reader.tap({300, 300});
    reader.tap({500, 300});
    QVERIFY(!reader.isMagnified());
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
    reader.tap({500, 300});
    QVERIFY(!reader.isMagnified());
}

void TestTouch::arrowsAreTapped()
{
    const Toucher reader(folder, screen.get(), onScreen);
    const QWidget *arrow = reader.find("nextArrow");
    reader.tap(arrow->geometry().center());
    QCOMPARE(reader.counter(), "3 / 3 Photos");
}

void TestTouch::aTouchShowsTheArrows()
{
    const Toucher reader(folder, screen.get());
    const auto arrow = [&] {
        return reader.stage->grab(reader.find("nextArrow")->geometry()).toImage();
    };
    QTest::mouseMove(reader.window.get(), {2, 2});
    QCoreApplication::processEvents();
    const QImage before = arrow();
    reader.tap({400, 300});
    QVERIFY(arrow() != before);
}

void TestTouch::longPress_data()
{
    QTest::addColumn<QPoint>("way");
    QTest::addColumn<int>("share"); // of the time that it takes, in percent
    QTest::addColumn<int>("menus");
    QTest::newRow("long") << QPoint(0, 0) << 100 << 1;
    QTest::newRow("by a shaking finger") << QPoint(6, 5) << 100 << 1;
    QTest::newRow("short") << QPoint(0, 0) << 40 << 0;
    QTest::newRow("by a moving finger") << QPoint(40, 0) << 120 << 0;
}

void TestTouch::longPress()
{
    QFETCH(QPoint, way);
    QFETCH(int, share);
    QFETCH(int, menus);
    const Toucher reader(folder, screen.get());
    MenuCount asked;
    reader.stage->installEventFilter(&asked);
    const QPoint at(400, 300);
    reader.press(at);
    QTest::touchEvent(reader.stage, screen.get()).move(0, at + way);
    if (menus > 0)
        QTRY_COMPARE(asked.count, menus);
    else // which shows that none comes
        QTest::qWait(QGuiApplication::styleHints()->mousePressAndHoldInterval() * share / 100);
    QTest::touchEvent(reader.stage, screen.get()).release(0, at + way);
    QCOMPARE(asked.count, menus);
    QCOMPARE(reader.counter(), "2 / 3 Photos");
    QVERIFY(!reader.isMagnified());
}

void TestTouch::aLongPressDoesNotPressTheButton()
{
    const Toucher reader(folder, screen.get(), onScreen);
    QWidget *button = reader.find("discover");
    const QPoint at = button->rect().center();
    QTest::touchEvent(button, screen.get()).press(0, at);
    QTest::qWait(QGuiApplication::styleHints()->mousePressAndHoldInterval() + 100);
    QTest::touchEvent(button, screen.get()).release(0, at);
    QCOMPARE(reader.counter(), "2 / 3 Photos");
    QTest::touchEvent(button, screen.get()).press(0, at);
    QTest::touchEvent(button, screen.get()).release(0, at);
    QCOMPARE(reader.counter(), "3 / 3 Photos");
}

static void drag(QWidget *widget, QPointingDevice *screen, QPoint from, QPoint way)
{
    QTest::touchEvent(widget, screen).press(0, from);
    for (int step = 1; step <= 8; ++step) {
        QTest::qWait(10);
        QTest::touchEvent(widget, screen).move(0, from + way * step / 8);
    }
    QTest::touchEvent(widget, screen).release(0, from + way);
}

void TestTouch::aFingerScrollsTheCaption()
{
    settings::captionPercent.set(300);
    const MainWindowFixture reader("fr", onScreen);
    auto *area = reader.find("captionPanel")->findChild<QScrollArea *>();
    auto *caption = reader.find<QTextBrowser>("caption");
    QVERIFY(area->verticalScrollBar()->maximum() > 200);
    drag(area->viewport(), screen.get(), area->viewport()->rect().center(), {0, -150});
    QTRY_VERIFY(area->verticalScrollBar()->value() > 40);
    QVERIFY(!caption->textCursor().hasSelection());
    QScroller::scroller(area->viewport())->stop();
    // The mouse selects.
    QTest::mousePress(caption->viewport(), Qt::LeftButton, {}, {20, 240});
    QTest::mouseMove(caption->viewport(), {150, 300});
    QTest::mouseRelease(caption->viewport(), Qt::LeftButton, {}, {150, 300});
    QVERIFY(caption->textCursor().hasSelection());
}

void TestTouch::aFingerScrollsTheFilmstrip()
{
    const MainWindowFixture reader("fr");
    auto *strip = reader.find<ui::Filmstrip>("filmstrip");
    const int before = strip->horizontalScrollBar()->value();
    drag(strip->viewport(), screen.get(), {500, 30}, {-250, 0});
    QTRY_VERIFY(strip->horizontalScrollBar()->value() > before + 100);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
}

void TestTouch::aTapChooses()
{
    const MainWindowFixture reader("fr");
    auto *strip = reader.find<ui::Filmstrip>("filmstrip");
    const QPoint third = strip->visualRect(reader.model.index(2)).center();
    QTest::touchEvent(strip->viewport(), screen.get()).press(0, third);
    QTest::touchEvent(strip->viewport(), screen.get()).release(0, third);
    QCOMPARE(reader.counter(), "2 / 29 Fotos");
}

VITRINE_TEST(TestTouch, QApplication)
#include "tst_touchgestures.moc"
