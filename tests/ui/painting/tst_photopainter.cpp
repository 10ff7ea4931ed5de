// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/photos.h"
#include "support/testclass.h"
#include "ui/painting/photopainter.h"
#include "ui/painting/thumbnailpainter.h"

#include <QPainter>
#include <QTest>

using imaging::Tile;
using ui::DeepZoomView;

/// A magnified photo, painted from what there is of it.
class TestPhotoPainter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actualSizeIsPixelForPixel_data();
    void actualSizeIsPixelForPixel();
    void tilesThatMeetShowNoEdge_data();
    void tilesThatMeetShowNoEdge();
    void tilesLieWhereTheyBelong_data();
    void tilesLieWhereTheyBelong();
    void finerTilesComeLast();
    void smoothUntilPixelsAreLookedAt_data();
    void smoothUntilPixelsAreLookedAt();
    void nothingIsPaintedOutsideTheStage();
    void turnedTiles();
    void transparency_data();
    void transparency();
    void farIntoAGigapixel();
    void theSeenMarkIsAtTheFarCorner();
};

// Every pixel is of another colour.
static QImage grain(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 37 % 256, y * 59 % 256, (x * 7 + y * 13) % 256));
    }
    return image;
}

static QImage screen(QSizeF stage, double ratio)
{
    QImage image((stage * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    return image;
}

static QList<Tile> inTiles(const QImage &photo, int side)
{
    QList<Tile> tiles;
    for (int y = 0; y < photo.height(); y += side) {
        for (int x = 0; x < photo.width(); x += side) {
            const QRect part = QRect(x, y, side, side).intersected(photo.rect());
            tiles.append({photo.copy(part), QTransform::fromTranslate(x, y)});
        }
    }
    return tiles;
}

static QImage painted(const DeepZoomView &view, double ratio = 1)
{
    QImage image = screen(view.stage.size(), ratio);
    QPainter painter(&image);
    ui::paintDeepZoom(painter, view);
    return image;
}

void TestPhotoPainter::actualSizeIsPixelForPixel_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<bool>("isTiled");
    QTest::addColumn<QPointF>("offset");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        for (const bool isTiled : {false, true}) {
            for (const QPointF offset : {QPointF(0, 0), QPointF(-13.3, -7.77)})
                QTest::addRow("%g, %s, from (%g, %g)", ratio, isTiled ? "in tiles" : "whole",
                              offset.x(), offset.y())
                    << ratio << isTiled << offset;
        }
    }
}

void TestPhotoPainter::actualSizeIsPixelForPixel()
{
    QFETCH(double, ratio);
    QFETCH(bool, isTiled);
    QFETCH(QPointF, offset);
    const QImage photo = grain({640, 480});
    DeepZoomView view{
        {0, 0, 120, 100}, {offset, QSizeF(photo.size()) / ratio}, photo.size(), photo};
    if (isTiled) {
        view.whole = photos::plain({64, 48}, Qt::gray);
        view.tiles = inTiles(photo, 50);
    }
    QImage image = painted(view, ratio);
    image.setDevicePixelRatio(1);
    const QPoint first = -(offset * ratio).toPoint();
    QCOMPARE(image, photo.copy(QRect(first, image.size())));
}

void TestPhotoPainter::tilesThatMeetShowNoEdge_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("ratio");
    for (const double scale : {0.37, 0.731, 1.0, 1.1, 1.25, 1.77, 2.441, 5.9604, 13.3, 16.0}) {
        for (const double ratio : {1.0, 1.25, 1.6667})
            QTest::addRow("%g at %g", scale, ratio) << scale << ratio;
    }
}

void TestPhotoPainter::tilesThatMeetShowNoEdge()
{
    QFETCH(double, scale);
    QFETCH(double, ratio);
    const QSize size(1000, 800);
    DeepZoomView view;
    view.stage = {0, 0, 300, 200};
    view.pixels = size;
    view.tiles = inTiles(photos::plain(size, QColor(200, 120, 40)), 31);
    for (const double shift : {0.0, 0.25, 0.5, 77.77}) {
        view.area = {QPointF(-shift, -shift), QSizeF(size) * scale / ratio};
        const QRectF covered = QRectF(view.stage).intersected(view.area).adjusted(0, 0, -1, -1);
        QImage image = painted(view, ratio);
        image.setDevicePixelRatio(1);
        const QRect pixels(0, 0, int(covered.width() * ratio), int(covered.height() * ratio));
        QCOMPARE(image.copy(pixels), photos::plain(pixels.size(), QColor(200, 120, 40)));
    }
}

void TestPhotoPainter::tilesLieWhereTheyBelong_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 2.5, 3.0, 7.3, 16.0})
        QTest::addRow("%g", scale) << scale;
}

void TestPhotoPainter::tilesLieWhereTheyBelong()
{
    QFETCH(double, scale);
    const QImage photo = grain({400, 300});
    DeepZoomView view{{0, 0, 500, 400}, {{-900, -700}, QSizeF(photo.size()) * scale}, photo.size()};
    if (scale < 3)
        view.area.moveTopLeft({-100, -100});
    view.tiles = inTiles(photo, 64);
    const QImage image = painted(view);
    int compared = 0;
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            const QPointF middle = view.area.topLeft() + QPointF(x + 0.5, y + 0.5) * scale;
            if (!view.stage.adjusted(1, 1, -1, -1).contains(middle))
                continue;
            QCOMPARE(image.pixel(int(middle.x()), int(middle.y())), photo.pixel(x, y));
            ++compared;
        }
    }
    QVERIFY(compared > 500);
}

void TestPhotoPainter::finerTilesComeLast()
{
    DeepZoomView view{{0, 0, 100, 100}, {0, 0, 100, 100}, {400, 400}};
    view.whole = photos::plain({100, 100}, Qt::red);
    view.tiles = {{photos::plain({25, 50}, Qt::green), QTransform::fromScale(8, 8)},
                  {photos::plain({50, 50}, Qt::blue), QTransform::fromScale(4, 4)}};
    const QImage image = painted(view);
    QCOMPARE(image.pixelColor(75, 50), Qt::red);
    QCOMPARE(image.pixelColor(25, 75), Qt::green);
    QCOMPARE(image.pixelColor(25, 25), Qt::blue);
}

void TestPhotoPainter::smoothUntilPixelsAreLookedAt_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("coarseness"); // pixels of the photo for each of the image
    QTest::addColumn<bool>("smooth");
    QTest::newRow("a little") << 1.5 << 1 << true;
    QTest::newRow("twice") << 2.0 << 1 << true;
    QTest::newRow("three times") << 3.0 << 1 << false;
    QTest::newRow("16 times") << 16.0 << 1 << false;
    QTest::newRow("16 times, coarse") << 16.0 << 2 << true;
}

void TestPhotoPainter::smoothUntilPixelsAreLookedAt()
{
    QFETCH(double, scale);
    QFETCH(int, coarseness);
    QImage photo = photos::plain({20, 20}, Qt::black);
    for (int y = 0; y < 20; ++y) {
        for (int x = 10; x < 20; ++x)
            photo.setPixelColor(x, y, Qt::white);
    }
    DeepZoomView view;
    view.pixels = photo.size() * coarseness;
    view.area = {QPointF(0, 0), view.pixels * scale};
    view.stage = view.area;
    view.whole = photo;
    const QImage image = painted(view);
    int grey = 0;
    for (int x = 0; x < image.width(); ++x)
        grey += image.pixelColor(x, 5) != Qt::black && image.pixelColor(x, 5) != Qt::white;
    QTEST(grey > 0, "smooth");
}

void TestPhotoPainter::nothingIsPaintedOutsideTheStage()
{
    DeepZoomView view{{10, 20, 50, 40}, {-100, -100, 400, 400}, {400, 400}};
    view.whole = photos::plain({100, 100}, Qt::red);
    view.tiles = inTiles(photos::plain({400, 400}, Qt::blue), 128);
    QImage image = screen({100, 100}, 1);
    QPainter painter(&image);
    ui::paintDeepZoom(painter, view);
    painter.end();
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x)
            QCOMPARE(image.pixelColor(x, y),
                     view.stage.toRect().contains(x, y) ? Qt::blue : Qt::magenta);
    }
}

void TestPhotoPainter::turnedTiles()
{
    // A service gives the photo turned to the right.
    const QImage stored = photos::quarters({40, 60});
    DeepZoomView view{{0, 0, 120, 80}, {0, 0, 120, 80}, {60, 40}};
    view.tiles = {{stored, QTransform().translate(60, 0).rotate(90)}};
    const QImage image = painted(view);
    QCOMPARE(photos::reading(image), "BRYG");
    for (const QPoint corner : {QPoint(0, 0), QPoint(119, 0), QPoint(0, 79), QPoint(119, 79)})
        QVERIFY(image.pixelColor(corner) != Qt::magenta);
}

void TestPhotoPainter::transparency_data()
{
    QTest::addColumn<bool>("isComposed");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("one picture: a finer tile of it") << false << QColor(0x9c, 0x9c, 0x9c);
    QTest::newRow("several pictures: one above another") << true << QColor(Qt::red);
}

void TestPhotoPainter::transparency()
{
    QFETCH(bool, isComposed);
    QImage clear(100, 100, QImage::Format_ARGB32_Premultiplied);
    clear.fill(Qt::transparent);
    DeepZoomView view{{0, 0, 200, 100}, {0, 0, 200, 100}, {200, 100}};
    view.whole = photos::plain({200, 100}, Qt::red);
    view.tiles = {{clear, {}}};
    view.isComposed = isComposed;
    const QImage image = painted(view);
    QTEST(image.pixelColor(50, 50), "colour");
    QCOMPARE(image.pixelColor(150, 50), Qt::red);
    view.tiles.clear();
    view.whole = clear;
    QCOMPARE(painted(view).pixelColor(50, 50), QColor(0x9c, 0x9c, 0x9c));
}

void TestPhotoPainter::farIntoAGigapixel()
{
    // The last tile of a photo whose whole is far too small for the place.
    const QSize size(60'000, 40'000);
    const QImage last = grain({100, 100});
    DeepZoomView view{{0, 0, 800, 800}, {}, size};
    view.area = {QPointF(0, 0), QSizeF(size) * 16};
    view.area.moveBottomRight({800, 800});
    view.whole = photos::plain({600, 400}, Qt::red);
    view.tiles = {{last, QTransform::fromTranslate(size.width() - 100, size.height() - 100)}};
    QImage image = painted(view);
    for (int y = 51; y < 100; ++y) {
        for (int x = 51; x < 100; ++x) {
            QCOMPARE(image.pixel((x - 50) * 16, (y - 50) * 16), last.pixel(x, y));
            QCOMPARE(image.pixel((x - 50) * 16 + 15, (y - 50) * 16 + 15), last.pixel(x, y));
        }
    }
    view.tiles.clear();
    image = painted(view);
    QCOMPARE(image, photos::plain({800, 800}, Qt::red));
}

void TestPhotoPainter::theSeenMarkIsAtTheFarCorner()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(120, 80, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        ui::paintSeenMark(painter, image.rect(), direction);
        painter.end();
        const QImage plain = image.copy();
        const auto isMarked = [&plain](const QRect &corner) {
            for (int y = corner.top(); y <= corner.bottom(); ++y) {
                for (int x = corner.left(); x <= corner.right(); ++x) {
                    if (plain.pixelColor(x, y) != QColor(Qt::magenta))
                        return true;
                }
            }
            return false;
        };
        const bool mirrored = direction == Qt::RightToLeft;
        QCOMPARE(isMarked({0, 0, 40, 40}), mirrored);
        QCOMPARE(isMarked({80, 0, 40, 40}), !mirrored);
        QVERIFY(!isMarked({0, 40, 120, 40}));
    }
}

VITRINE_TEST(TestPhotoPainter, QApplication)
#include "tst_photopainter.moc"
