// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decode.h"
#include "imaging/decode/decodebudget.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/testimages.h"

#include <QImageWriter>
#include <QTest>

#include <cmath>

using imaging::Decoded;
using imaging::Wanted;

/// Parts of pictures: the same pixels as in the whole, for the memory of a part.
class TestRegions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRegionIsThatPartOfTheWhole_data();
    void aRegionIsThatPartOfTheWhole();
    void aReducedRegionIsThatPartOfTheReducedWhole_data();
    void aReducedRegionIsThatPartOfTheReducedWhole();
    void anyScaleIsRightToAPixel_data();
    void anyScaleIsRightToAPixel();
    void drawingsAreSharpAtAnyEnlargement_data();
    void drawingsAreSharpAtAnyEnlargement();
    void costsThePartOnly();
};

static const QList<QRect> regionRows{{0, 0, 64, 64},    {1, 1, 1, 1},       {37, 51, 200, 111},
                                     {300, 0, 129, 97}, {128, 64, 64, 128}, {0, 0, 428, 307},
                                     {0, 0, 429, 300},  {421, 299, 8, 8}};

static QByteArray turned(const QImage &image, int transformation, const char *format = "jpeg")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(90);
    writer.setTransformation(QImageIOHandler::Transformations(transformation));
    if (!writer.write(image))
        qFatal("cannot write a photo");
    return bytes;
}

static QImage comparable(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32);
}

void TestRegions::aRegionIsThatPartOfTheWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage grain = testimages::grain({429, 307});
    for (int transformation = 0; transformation < 8; ++transformation)
        QTest::addRow("JPEG, turned %d", transformation) << turned(grain, transformation);
    for (const char *format : {"png", "tiff", "webp", "bmp", "ppm"})
        QTest::newRow(format) << testimages::encoded(grain, format);
}

void TestRegions::aRegionIsThatPartOfTheWhole()
{
    QFETCH(QByteArray, bytes);
    const QImage whole = imaging::decodeBytes(bytes, {QSize()}).image;
    for (const QRect &region : regionRows) {
        const QRect there = region.intersected(whole.rect());
        const Decoded part = imaging::decodeBytes(bytes, {{}, region});
        if (there.isEmpty()) {
            QCOMPARE(part.fault.kind, imaging::ImageError::Kind::Outside);
            continue;
        }
        QCOMPARE(part.fault.kind, imaging::ImageError::Kind::None);
        QCOMPARE(comparable(part.image), comparable(whole.copy(there)));
        QCOMPARE(part.size, there.size());
        QVERIFY(part.full);
    }
}

void TestRegions::aReducedRegionIsThatPartOfTheReducedWhole_data()
{
    QTest::addColumn<int>("transformation");
    QTest::addColumn<int>("divisor");
    for (int transformation = 0; transformation < 8; ++transformation) {
        for (const int divisor : {2, 4, 8})
            QTest::addRow("turned %d, to 1/%d", transformation, divisor)
                << transformation << divisor;
    }
}

// Levels and tiles as a closer look has them: no pixel differs from those of the whole.
void TestRegions::aReducedRegionIsThatPartOfTheReducedWhole()
{
    QFETCH(int, transformation);
    QFETCH(int, divisor);
    const QByteArray bytes = turned(testimages::grain({640, 512}), transformation);
    const QSize full = imaging::decodeBytes(bytes, {{}}).image.size();
    const QImage whole = imaging::decodeBytes(bytes, {full / divisor}).image;
    QCOMPARE(whole.size(), full / divisor);
    for (const QRect tile :
         {QRect(0, 0, 128, 128), QRect(128, 256, 256, 128), QRect(384, 384, 128, 128),
          QRect(136, 8, 72, 200), QRect(QPoint(), full)}) {
        const Decoded part = imaging::decodeBytes(bytes, {tile.size() / divisor, tile});
        const QRect place(tile.topLeft() / divisor, tile.size() / divisor);
        QCOMPARE(part.image.size(), place.size());
        QCOMPARE(comparable(part.image), comparable(whole.copy(place)));
        QVERIFY(!part.full);
    }
}

void TestRegions::anyScaleIsRightToAPixel_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage smooth(1200, 800, QImage::Format_RGB32);
    for (int y = 0; y < smooth.height(); ++y) {
        for (int x = 0; x < smooth.width(); ++x)
            smooth.setPixel(x, y, qRgb(x * 255 / 1200, y * 255 / 800, 128));
    }
    QTest::newRow("JPEG") << turned(smooth, 0);
    QTest::newRow("JPEG on its side")
        << turned(smooth, int(QImageIOHandler::TransformationRotate90));
    QTest::newRow("PNG") << testimages::encoded(smooth, "png");
}

void TestRegions::anyScaleIsRightToAPixel()
{
    QFETCH(QByteArray, bytes);
    const QImage whole = imaging::decodeBytes(bytes, {QSize()}).image;
    for (const QRect region : {QRect(101, 203, 397, 301), QRect(5, 7, 640, 640)}) {
        for (const double scale : {0.9, 0.6, 0.37, 0.2, 0.11}) {
            const QSize fit(qRound(region.width() * scale), qRound(region.height() * scale));
            const Decoded part = imaging::decodeBytes(bytes, {fit, region});
            QVERIFY(qAbs(part.image.width() - fit.width()) <= 1);
            QVERIFY(qAbs(part.image.height() - fit.height()) <= 1);
            // A pixel of the part is as many of the whole: their colours tell where they lie.
            const double pixel = 1 / scale;
            for (const QPointF at : {QPointF(0.1, 0.1), QPointF(0.5, 0.9), QPointF(0.9, 0.4)}) {
                const QPoint shown(int(at.x() * part.image.width()),
                                   int(at.y() * part.image.height()));
                const QPoint meant(int(region.x() + (shown.x() + 0.5) * pixel),
                                   int(region.y() + (shown.y() + 0.5) * pixel));
                const QColor is = part.image.pixelColor(shown);
                const QColor should = whole.pixelColor(meant);
                const int colours = int(std::ceil(pixel * 255 / 800)) + 3;
                QVERIFY(qAbs(is.red() - should.red()) <= colours);
                QVERIFY(qAbs(is.green() - should.green()) <= colours);
            }
        }
    }
}

void TestRegions::drawingsAreSharpAtAnyEnlargement_data()
{
    QTest::addColumn<int>("times");
    for (const int times : {1, 2, 16, 64, 1000})
        QTest::addRow("%d times", times) << times;
}

void TestRegions::drawingsAreSharpAtAnyEnlargement()
{
    QFETCH(int, times);
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'>"
                           "<rect width='300' height='200' fill='#ff0000'/>"
                           "<rect x='150' y='100' width='150' height='100' fill='#ffff00'/></svg>";
    // Around the corner in the middle.
    const QRect region(140, 90, 20, 20);
    const QSize fit = QSize(20, 20) * times;
    if (times == 1000) {
        QCOMPARE(imaging::decodeBytes(svg, {{400, 400}, {149, 99, 2, 2}}).image.size(),
                 QSize(400, 400));
        return;
    }
    const Decoded part = imaging::decodeBytes(svg, {fit, region});
    QCOMPARE(part.image.size(), fit);
    const int corner = 10 * times;
    QCOMPARE(part.image.pixelColor(corner - 1, corner - 1), Qt::red);
    QCOMPARE(part.image.pixelColor(corner, corner - 1), Qt::red);
    QCOMPARE(part.image.pixelColor(corner - 1, corner), Qt::red);
    QCOMPARE(part.image.pixelColor(corner, corner), Qt::yellow);
}

void TestRegions::costsThePartOnly()
{
    const qint64 before = imaging::DecodeBudget::peak();
    const QByteArray bytes = turned(photos::plain({6000, 4000}, Qt::red), 0);
    const Decoded full = imaging::decodeBytes(bytes, {{}, {3000, 2000, 512, 512}});
    QCOMPARE(full.image.size(), QSize(512, 512));
    const Decoded half = imaging::decodeBytes(bytes, {{512, 512}, {3000, 2000, 1024, 1024}});
    QCOMPARE(half.image.size(), QSize(512, 512));
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9000' height='9000'/>";
    QCOMPARE(imaging::decodeBytes(svg, {{512, 512}, {0, 0, 20, 20}}).image.size(), QSize(512, 512));
    QVERIFY(imaging::DecodeBudget::peak() <= qMax(before, qint64(8) * 1024 * 1024));
}

VITRINE_TEST(TestRegions, QCoreApplication)
#include "tst_regions.moc"
