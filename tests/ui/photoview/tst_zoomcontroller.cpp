// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "ui/photoview/minimap.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/zoomcontroller.h"

#include <QAbstractButton>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include <cmath>

using ui::Action;
using ui::PhotoView;
using ui::ZoomController;

/// Looking at the photo of a slide closely, in the program's window.
class TestMagnifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { useEmptySettings(); }

    void keysZoomAndPan();
    void keysNeedAPhoto();
    void keypad_data();
    void keypad();
    void theEndsAreTold();
    void theWheelZoomsToThePointer();
    void finePartsOfAWheelAddUp();
    void dragging();
    void middleClick();
    void pinchingATouchpad();
    void pinchingAScreen();
    void oneFingerDrags();
    void arrowsStillChangeTheSlide();
    void anotherSlideOrVersionFits();
    void keptFromSlideToSlide_data();
    void keptFromSlideToSlide();
    void keptZoomIsShown();
    void keptZoomEndsWithTheGallery();
    void theLanguageKeepsScaleAndPlace();
    void panelsKeepScaleAndMiddle();
    void escapeUndoesTheZoomFirst();
    void doubleClickIsFullScreen();
    void actualSizeIsPixelForPixel_data();
    void actualSizeIsPixelForPixel();
    void theMinimap();
    void theMinimapKeepsClear_data();
    void theMinimapKeepsClear();
    void theScaleIsDescribed();

private:
    photos::Folder folder;
};

static void settlePhoto(const MainWindowFixture &reader)
{
    QCoreApplication::processEvents();
    reader.window->grab();
    QVERIFY(QTest::qWaitFor([&reader] { return !reader.window->images()->isPending(); }));
    QCoreApplication::processEvents();
}

/// A window on two large photos, the second in two versions.
struct Close : MainWindowFixture
{
    explicit Close(const photos::Folder &folder, QSize size = {1280, 800})
        : MainWindowFixture("en", size)
        , stage(find<PhotoView>("stage"))
        , zoomController(stage->zoomController())
    {
        const gallery::Picture first = picture(folder, "first.png");
        const gallery::Picture second = picture(folder, "second.png");
        model.setGallery(photos::gallery({photos::slide({first}), photos::slide({second, first})}));
        settlePhoto(*this);
    }
    static gallery::Picture picture(const photos::Folder &folder, const char *name)
    {
        gallery::Picture made;
        made.address = folder.address(name);
        made.size = {2400, 1600};
        return made;
    }
    double scale() const { return zoomController->zoom().scale(); }
    // The point of the photo, in its pixels, that is at this point of the stage.
    QPointF pixelAt(QPointF at) const
    {
        const QRectF area = stage->photoArea();
        return (at - area.topLeft()) * 2400 / area.width();
    }
    QPointF middle() const { return pixelAt(QRectF(stage->rect()).center()); }
    bool isVisible(const char *name) const { return find(name)->isVisible(); }
    void wheel(QPointF at, int delta) const
    {
        QWheelEvent event(at, stage->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(stage, &event);
    }

    PhotoView *const stage;
    ZoomController *const zoomController;
};

static bool isNear(QPointF one, QPointF other)
{
    return (one - other).manhattanLength() < 1;
}

void TestMagnifier::initTestCase()
{
    folder.save("first.png", photos::quarters({2400, 1600}));
    folder.save("second.png", photos::plain({2400, 1600}, Qt::blue));
}

void TestMagnifier::keysZoomAndPan()
{
    const Close reader(folder);
    const QRectF fits = reader.stage->photoArea();
    QVERIFY(!reader.zoomController->isActive());
    QVERIFY(reader.window->actions()[Action::ZoomIn]->isEnabled());
    QVERIFY(!reader.window->actions()[Action::PanLeft]->isEnabled());
    reader.press(Qt::Key_Plus);
    QVERIFY(reader.stage->photoArea().width() > fits.width());
    reader.press(Qt::Key_Equal);
    const double twice = reader.scale();
    reader.press(Qt::Key_Minus);
    QVERIFY(reader.scale() < twice);
    reader.press(Qt::Key_1);
    QCOMPARE(reader.scale(), 1.0);
    QVERIFY(isNear(reader.middle(), {1200, 800}));
    QVERIFY(reader.window->actions()[Action::PanLeft]->isEnabled());
    reader.press(Qt::Key_Right, Qt::ControlModifier);
    reader.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(reader.middle().x() > 1250 && reader.middle().y() > 850);
    reader.press(Qt::Key_Left, Qt::ControlModifier);
    reader.press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(isNear(reader.middle(), {1200, 800}));
    reader.press(Qt::Key_0);
    QVERIFY(!reader.zoomController->isActive());
    QCOMPARE(reader.stage->photoArea(), fits);
    QCOMPARE(reader.counter(), "1 / 2 Photos");
}

void TestMagnifier::keysNeedAPhoto()
{
    const MainWindowFixture reader("en");
    const auto &actions = reader.window->actions();
    for (const Action action :
         {Action::ZoomIn, Action::ZoomOut, Action::ZoomFit, Action::ActualSize, Action::PanLeft})
        QVERIFY(!actions[action]->isEnabled());
    const auto *stage = reader.find<PhotoView>("stage");
    const QRectF area = stage->photoArea();
    QWheelEvent event({300, 300}, stage->mapToGlobal(QPointF(300, 300)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(reader.find("stage"), &event);
    QCOMPARE(stage->photoArea(), area);
}

void TestMagnifier::keypad_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("larger");
    const Qt::KeyboardModifiers keypad = Qt::KeypadModifier;
    QTest::newRow("keypad +") << Qt::Key_Plus << keypad << true;
    QTest::newRow("keypad -") << Qt::Key_Minus << keypad << false;
    QTest::newRow("keypad 1") << Qt::Key_1 << keypad << true;
    QTest::newRow("keypad 0") << Qt::Key_0 << keypad << false;
}

void TestMagnifier::keypad()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, larger);
    const Close reader(folder);
    if (!larger)
        reader.press(Qt::Key_Plus);
    reader.press(key, modifiers);
    QCOMPARE(reader.zoomController->isActive(), larger);
}

void TestMagnifier::theEndsAreTold()
{
    const Close reader(folder);
    const auto *notice = reader.find<QLabel>("notice");
    reader.press(Qt::Key_Minus);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), "This is the smallest size.");
    for (int i = 0; i < 30; ++i)
        reader.press(Qt::Key_Plus);
    QCOMPARE(reader.scale(), 16.0);
    QCOMPARE(notice->text(), "This is the largest size.");
}

void TestMagnifier::theWheelZoomsToThePointer()
{
    const Close reader(folder);
    for (const QPointF at : {QPointF(100, 100), QPointF(700, 500)}) {
        reader.press(Qt::Key_1);
        const QPointF kept = reader.pixelAt(at);
        reader.wheel(at, 120);
        QCOMPARE(reader.scale(), 1.25);
        reader.wheel(at, 240);
        QVERIFY(isNear(reader.pixelAt(at), kept));
        reader.wheel(at, -120);
        QVERIFY(isNear(reader.pixelAt(at), kept));
        reader.wheel(at, -12'000);
        QVERIFY(!reader.zoomController->isActive());
    }
}

void TestMagnifier::finePartsOfAWheelAddUp()
{
    const Close reader(folder);
    reader.press(Qt::Key_1);
    for (int i = 0; i < 15; ++i)
        reader.wheel({300, 300}, 8);
    QVERIFY(qAbs(reader.scale() - 1.25) < 1e-9);
}

void TestMagnifier::dragging()
{
    const Close reader(folder);
    const QPoint from(400, 300);
    QTest::mousePress(reader.stage, Qt::LeftButton, {}, from);
    QTest::mouseMove(reader.stage, from + QPoint(50, 50));
    QTest::mouseRelease(reader.stage, Qt::LeftButton, {}, from + QPoint(50, 50));
    QVERIFY(!reader.zoomController->isActive());

    reader.press(Qt::Key_1);
    QCOMPARE(reader.stage->cursor().shape(), Qt::OpenHandCursor);
    const QPointF held = reader.pixelAt(from);
    QTest::mousePress(reader.stage, Qt::LeftButton, {}, from);
    QCOMPARE(reader.stage->cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseMove(reader.stage, from + QPoint(-60, 40));
    QTest::mouseMove(reader.stage, from + QPoint(-90, 70));
    QVERIFY(isNear(reader.pixelAt(from + QPoint(-90, 70)), held));
    QTest::mouseRelease(reader.stage, Qt::LeftButton, {}, from + QPoint(-90, 70));
    QCOMPARE(reader.stage->cursor().shape(), Qt::OpenHandCursor);
    const QRectF area = reader.stage->photoArea();
    QTest::mouseMove(reader.stage, from);
    QCOMPARE(reader.stage->photoArea(), area);
    QCOMPARE(reader.find("nextArrow")->cursor().shape(), Qt::ArrowCursor);
    reader.press(Qt::Key_0);
    QCOMPARE(reader.stage->cursor().shape(), Qt::ArrowCursor);
}

void TestMagnifier::middleClick()
{
    const Close reader(folder);
    const QPoint at(500, 300);
    const QPointF kept = reader.pixelAt(at);
    QTest::mouseClick(reader.stage, Qt::MiddleButton, {}, at);
    QCOMPARE(reader.scale(), 1.0);
    QVERIFY(isNear(reader.pixelAt(at), kept));
    QTest::mouseClick(reader.stage, Qt::MiddleButton, {}, at);
    QVERIFY(!reader.zoomController->isActive());
}

void TestMagnifier::pinchingATouchpad()
{
    const Close reader(folder);
    const QPointingDevice pad(
        "touchpad", 7, QInputDevice::DeviceType::TouchPad, QPointingDevice::PointerType::Finger,
        QInputDevice::Capability::Position | QInputDevice::Capability::PixelScroll, 5, 0);
    const QPointF at(300, 200);
    const auto gesture = [&](Qt::NativeGestureType type, double value, QPointF delta) {
        const QPointF global = reader.stage->mapToGlobal(at);
        QNativeGestureEvent event(type, &pad, 2, reader.window->mapFromGlobal(global),
                                  reader.window->mapFromGlobal(global), global, value, delta);
        QCoreApplication::sendEvent(reader.window->windowHandle(), &event);
    };
    reader.press(Qt::Key_1);
    const QPointF kept = reader.pixelAt(at);
    gesture(Qt::BeginNativeGesture, 0, {});
    for (int i = 0; i < 10; ++i)
        gesture(Qt::ZoomNativeGesture, 0.1, {});
    QVERIFY(qAbs(reader.scale() - std::pow(1.1, 10)) < 1e-6);
    QVERIFY(isNear(reader.pixelAt(at), kept));
    gesture(Qt::PanNativeGesture, 0, {-20, -30});
    QVERIFY(isNear(reader.pixelAt(at + QPointF(-20, -30)), kept));
    gesture(Qt::EndNativeGesture, 0, {});
    gesture(Qt::SmartZoomNativeGesture, 0, {});
    QVERIFY(!reader.zoomController->isActive());
}

void TestMagnifier::pinchingAScreen()
{
    const Close reader(folder);
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const auto at = [&](int x, int y) { return QPoint(x, y); };
    reader.press(Qt::Key_1);
    const QPointF kept = reader.pixelAt({400, 300});
    QTest::touchEvent(reader.stage, screen.get()).press(0, at(350, 300)).press(1, at(450, 300));
    for (int reach = 60; reach <= 100; reach += 10) {
        QTest::touchEvent(reader.stage, screen.get())
            .move(0, at(400 - reach, 300))
            .move(1, at(400 + reach, 300));
    }
    QVERIFY(reader.scale() > 1.5 && reader.scale() < 2.1);
    QVERIFY(isNear(reader.pixelAt({400, 300}), kept));
    // Both go up and to the left, and the photo with them.
    const double scale = reader.scale();
    for (int way = 10; way <= 60; way += 10) {
        QTest::touchEvent(reader.stage, screen.get())
            .move(0, at(300 - way, 300 - way))
            .move(1, at(500 - way, 300 - way));
    }
    QCOMPARE(reader.scale(), scale);
    QVERIFY(isNear(reader.pixelAt({340, 240}), kept));
    QTest::touchEvent(reader.stage, screen.get()).release(0, at(240, 240)).release(1, at(440, 240));
    QVERIFY(!reader.window->isFullScreen());
}

void TestMagnifier::arrowsStillChangeTheSlide()
{
    const Close reader(folder);
    reader.press(Qt::Key_1);
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "2 / 2 Photos");
    reader.press(Qt::Key_1);
    QTest::mouseClick(reader.find("previousArrow"), Qt::LeftButton);
    QCOMPARE(reader.counter(), "1 / 2 Photos");
}

void TestMagnifier::anotherSlideOrVersionFits()
{
    const Close reader(folder);
    const QRectF fits = reader.stage->photoArea();
    reader.press(Qt::Key_1);
    reader.press(Qt::Key_Right);
    QVERIFY(!reader.zoomController->isActive());
    settlePhoto(reader);
    reader.press(Qt::Key_Plus);
    QVERIFY(reader.zoomController->isActive());
    reader.find<QAbstractButton>("option_1")->click();
    settlePhoto(reader);
    QVERIFY(!reader.zoomController->isActive());
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.stage->photoArea(), fits);
}

void TestMagnifier::keptFromSlideToSlide_data()
{
    QTest::addColumn<QSize>("size"); // of the second photo
    QTest::addColumn<bool>("isZoomed");
    QTest::newRow("same size") << QSize(2400, 1600) << true;
    QTest::newRow("other size and shape") << QSize(1600, 2400) << true;
    QTest::newRow("smaller than the stage") << QSize(300, 200) << true;
}

void TestMagnifier::keptFromSlideToSlide()
{
    QFETCH(QSize, size);
    QFETCH(bool, isZoomed);
    Close reader(folder);
    reader.model.setGallery(photos::gallery(
        {photos::slide({Close::picture(folder, "first.png")}),
         photos::slide({folder.picture("other.png", photos::plain(size, Qt::green))}, size)}));
    settlePhoto(reader);
    // The middle of the stage in shares of the photo.
    const auto middle = [&reader] {
        const QRectF area = reader.stage->photoArea();
        const QPointF at = QRectF(reader.stage->rect()).center() - area.topLeft();
        return QPointF(at.x() / area.width(), at.y() / area.height());
    };
    const auto isAt = [&middle](QPointF share) {
        return (middle() - share).manhattanLength() < 0.002;
    };
    reader.press(Qt::Key_1);
    reader.press(Qt::Key_Plus);
    reader.press(Qt::Key_Right, Qt::ControlModifier);
    const double scale = reader.scale();
    const QPointF share = middle();
    reader.press(Qt::Key_Z);
    reader.press(Qt::Key_Right);
    settlePhoto(reader);
    QCOMPARE(reader.zoomController->isActive(), isZoomed);
    if (isZoomed) {
        QCOMPARE(reader.scale(), scale);
        // As far as its edges allow: a narrower photo shows its whole width.
        if (reader.stage->photoArea().width() > reader.stage->width() * 1.2)
            QVERIFY(isAt(share));
    }
    reader.press(Qt::Key_Left);
    settlePhoto(reader);
    QCOMPARE(reader.scale(), scale);
    QVERIFY(isAt(share));
    // Esc leaves the zoom, and the next slide fits too, until a scale is chosen again.
    reader.press(Qt::Key_Escape);
    QVERIFY(!reader.zoomController->isActive());
    reader.press(Qt::Key_Right);
    settlePhoto(reader);
    QVERIFY(!reader.zoomController->isActive());
    reader.press(Qt::Key_Left);
    settlePhoto(reader);
    reader.press(Qt::Key_1);
    reader.press(Qt::Key_Z);
    QCOMPARE(reader.scale(), 1.0);
    reader.press(Qt::Key_Right);
    settlePhoto(reader);
    QVERIFY(!reader.zoomController->isActive());
}

void TestMagnifier::keptZoomIsShown()
{
    const Close reader(folder);
    const auto *notice = reader.find<QLabel>("notice");
    const QAction *action = reader.window->actions()[Action::KeepZoom];
    reader.press(Qt::Key_1);
    QVERIFY(!action->isChecked());
    reader.press(Qt::Key_Z);
    QVERIFY(action->isChecked());
    QCOMPARE(notice->text(), "Zoom and place are kept from slide to slide.");
    QCOMPARE(reader.find("minimap")->accessibleDescription(), "100%, kept");
    QCOMPARE(reader.stage->accessibleDescription(), "Zoom: 100%, kept from slide to slide.");
    reader.press(Qt::Key_Z);
    QVERIFY(!action->isChecked());
    QCOMPARE(notice->text(), "Each slide begins at the size that fits.");
    QCOMPARE(reader.find("minimap")->accessibleDescription(), "100%");
    reader.press(Qt::Key_O);
    QVERIFY(!action->isEnabled());
}

void TestMagnifier::keptZoomEndsWithTheGallery()
{
    Close reader(folder);
    reader.press(Qt::Key_1);
    reader.press(Qt::Key_Z);
    reader.model.setGallery(
        photos::gallery({photos::slide({Close::picture(folder, "second.png")})}));
    settlePhoto(reader);
    QVERIFY(!reader.zoomController->isActive());
}

void TestMagnifier::theLanguageKeepsScaleAndPlace()
{
    const Close reader(folder);
    reader.press(Qt::Key_1);
    reader.press(Qt::Key_Right, Qt::ControlModifier);
    const QRectF area = reader.stage->photoArea();
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "1 / 2 Fotos");
    settlePhoto(reader);
    QCOMPARE(reader.stage->photoArea(), area);
    QVERIFY(reader.isVisible("minimap"));
}

void TestMagnifier::panelsKeepScaleAndMiddle()
{
    const Close reader(folder);
    reader.press(Qt::Key_1);
    reader.press(Qt::Key_Right, Qt::ControlModifier);
    const QPointF middle = reader.middle();
    const QSize size = reader.stage->size();
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_C, Qt::Key_I}) {
        reader.press(key);
        settlePhoto(reader);
        QCOMPARE(reader.scale(), 1.0);
        QVERIFY(isNear(reader.middle(), middle));
    }
    QVERIFY(reader.stage->size() != size);
}

void TestMagnifier::escapeUndoesTheZoomFirst()
{
    const Close reader(folder);
    reader.press(Qt::Key_F11);
    QTRY_VERIFY(reader.window->isFullScreen());
    reader.press(Qt::Key_1);
    QVERIFY(reader.zoomController->isActive());
    reader.press(Qt::Key_Escape);
    QVERIFY(!reader.zoomController->isActive());
    QVERIFY(reader.window->isFullScreen());
    reader.press(Qt::Key_Escape);
    QVERIFY(!reader.window->isFullScreen());
}

void TestMagnifier::doubleClickIsFullScreen()
{
    const Close reader(folder);
    reader.press(Qt::Key_1);
    const QRectF area = reader.stage->photoArea();
    QTest::mouseClick(reader.stage, Qt::LeftButton, {}, {300, 300});
    QTest::mouseDClick(reader.stage, Qt::LeftButton, {}, {300, 300});
    QVERIFY(reader.window->isFullScreen());
    QCOMPARE(reader.scale(), 1.0);
    reader.window->setFullScreen(false);
    settlePhoto(reader);
    QVERIFY(isNear(reader.stage->photoArea().topLeft(), area.topLeft()));
}

void TestMagnifier::actualSizeIsPixelForPixel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smaller than the stage") << QSize(301, 207);
    QTest::newRow("larger, so in pieces") << QSize(2401, 1607);
}

void TestMagnifier::actualSizeIsPixelForPixel()
{
    QFETCH(QSize, size);
    MainWindowFixture reader("en");
    QImage photo(size, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(x * 3 % 256, y % 256, (x * 7 + y * 13) % 256));
    }
    reader.model.setGallery(
        photos::gallery({photos::slide({folder.picture("grain.png", photo)}, size)}));
    settlePhoto(reader);
    reader.press(Qt::Key_1);
    auto *stage = reader.find<PhotoView>("stage");
    stage->clearFocus();
    // In pixels of the device, of which a widget need not begin at a whole one.
    const double ratio = stage->devicePixelRatioF();
    const QRectF area = stage->photoArea();
    QCOMPARE(area.size() * ratio, QSizeF(size));
    const QPointF origin = (stage->mapTo(reader.window.get(), QPointF(0, 0)) + area.topLeft());
    const QPoint first(qRound(origin.x() * ratio), qRound(origin.y() * ratio));
    // Beside the minimap and the arrows.
    const QRect part =
        QRect(first, size) & QRect(QPoint(100, 120) * ratio, QSize(400, 350) * ratio);
    const auto shown = [&reader, part] {
        const QImage image = reader.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        return image.copy(part);
    };
    QImage expected = photo.copy(part.translated(-first));
    expected.setDevicePixelRatio(ratio);
    QTRY_VERIFY(shown() == expected);
}

void TestMagnifier::oneFingerDrags()
{
    const Close reader(folder);
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    reader.press(Qt::Key_1);
    const QPointF kept = reader.pixelAt({400, 300});
    QTest::touchEvent(reader.stage, screen.get()).press(0, QPoint(400, 300));
    for (int way = 10; way <= 60; way += 10)
        QTest::touchEvent(reader.stage, screen.get()).move(0, QPoint(400 - way, 300 + way));
    QTest::touchEvent(reader.stage, screen.get()).release(0, QPoint(340, 360));
    QVERIFY(isNear(reader.pixelAt({340, 360}), kept));
    QCOMPARE(reader.counter(), "1 / 2 Photos");
}

void TestMagnifier::theMinimap()
{
    const Close reader(folder);
    auto *map = reader.find<ui::Minimap>("minimap");
    QVERIFY(!map->isVisible());
    reader.press(Qt::Key_1);
    QVERIFY(map->isVisible());
    QCOMPARE(map->accessibleName(), "Overview of the photo");
    QCOMPARE(map->accessibleDescription(), "100%");
    QCOMPARE(map->focusPolicy(), Qt::NoFocus);
    // A click brings what is under it to the middle, as far as the edges let it.
    QTest::mousePress(map, Qt::LeftButton, {}, {6, 6});
    QVERIFY(isNear(reader.stage->photoArea().topLeft(), {0, 0}));
    QTest::mouseMove(map, {map->width() - 6, map->height() - 30});
    QVERIFY(isNear(reader.stage->photoArea().bottomRight(),
                   QPointF(reader.stage->width(), reader.stage->height())));
    QTest::mouseRelease(map, Qt::LeftButton, {}, {map->width() - 6, 6});
    QTest::mouseDClick(map, Qt::LeftButton, {}, {20, 20});
    QVERIFY(!reader.window->isFullScreen());
    // All of the photo is in it, darker where the stage does not show it.
    const QRect photo(4, 4, map->width() - 8, (map->width() - 8) * 2 / 3);
    const auto corner = [map, photo] {
        return map->grab(photo).toImage().pixelColor(photo.width() - 10, 10);
    };
    QVERIFY(corner().green() < 200);
    reader.press(Qt::Key_0);
    reader.wheel({300, 300}, 10);
    QVERIFY(corner().green() > 200);
    QCOMPARE(photos::reading(map->grab(photo).toImage()), "RGBY");
    reader.press(Qt::Key_1);
    reader.setLanguage("fr");
    QTRY_COMPARE(map->accessibleName(), "Vue d’ensemble de la photo");
    QCOMPARE(map->accessibleDescription(), "100\u00A0%");
    reader.press(Qt::Key_0);
    QVERIFY(!map->isVisible());
}

void TestMagnifier::theMinimapKeepsClear_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("visible");
    QTest::newRow("wide") << QSize(1280, 800) << true;
    QTest::newRow("high") << QSize(360, 640) << true;
    QTest::newRow("least") << QSize(240, 320) << false;
}

void TestMagnifier::theMinimapKeepsClear()
{
    QFETCH(QSize, window);
    QFETCH(bool, visible);
    const Close reader(folder, window);
    reader.press(Qt::Key_Right);
    settlePhoto(reader);
    reader.press(Qt::Key_1);
    const QWidget *map = reader.find("minimap");
    if (window.width() > 400) {
        QVERIFY(map->isVisible());
        QVERIFY(reader.isVisible("choiceRow"));
        QVERIFY(map->geometry().bottom() < reader.find("choiceRow")->y());
    }
    reader.press(Qt::Key_Left);
    reader.press(Qt::Key_1);
    QCOMPARE(map->isVisible(), visible);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        reader.stage->setLayoutDirection(direction);
        settlePhoto(reader);
        if (!map->isVisible())
            continue;
        QVERIFY(reader.stage->rect().contains(map->geometry()));
        for (const char *arrow : {"previousArrow", "nextArrow"})
            QVERIFY(!map->geometry().intersects(reader.find(arrow)->geometry()));
        const bool isLeft = map->geometry().center().x() < reader.stage->width() / 2;
        QCOMPARE(isLeft, direction == Qt::RightToLeft);
    }
}

void TestMagnifier::theScaleIsDescribed()
{
    const Close reader(folder);
    QCOMPARE(reader.stage->accessibleDescription(), "");
    reader.press(Qt::Key_1);
    QCOMPARE(reader.stage->accessibleDescription(), "Zoom: 100%.");
    reader.setLanguage("fr");
    QTRY_COMPARE(reader.stage->accessibleDescription(), "Zoom\u00A0: 100\u00A0%.");
    reader.press(Qt::Key_0);
    QCOMPARE(reader.stage->accessibleDescription(), "");
}

VITRINE_TEST(TestMagnifier, QApplication)
#include "tst_zoomcontroller.moc"
