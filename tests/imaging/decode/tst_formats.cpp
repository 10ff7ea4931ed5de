// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decode.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/testimages.h"

#include <QColorSpace>
#include <QImageReader>
#include <QTest>

using imaging::Decoded;
using Kind = imaging::ImageError::Kind;

/// Files of every format as other programs write them, and their colours.
class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsWhatPluginsAdd_data();
    void readsWhatPluginsAdd();
    void transparencyStays_data();
    void transparencyStays();
    void coloursAreThoseOfTheScreen_data();
    void coloursAreThoseOfTheScreen();
    void aDamagedProfileCostsTheProfileOnly();
    void theLargestIconShows();
    void whatMoves_data();
    void whatMoves();

private:
    photos::Folder folder;
};

static const imaging::Wanted wholePhoto{QSize()};

static bool isRead(const QByteArray &format)
{
    return QImageReader::supportedImageFormats().contains(format);
}

void TestFormats::reads_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QString &options, const char *name) {
        QTest::newRow(title) << options.split(' ', Qt::SkipEmptyParts) << QString(name);
    };
    row("JPEG", "", "a.jpg");
    row("progressive JPEG", "-interlace JPEG", "a.jpg");
    row("JPEG without subsampling", "-sampling-factor 1x1", "a.jpg");
    row("JPEG, CMYK", "-colorspace CMYK", "a.jpg");
    row("PNG", "", "a.png");
    row("PNG, interlaced", "-interlace PNG", "a.png");
    row("PNG, 16 bits", "-depth 16 -define png:bit-depth=16", "a.png");
    row("PNG, palette", "-colors 8 -type Palette", "PNG8:a.png");
    row("TIFF", "-compress none", "a.tif");
    row("TIFF, LZW", "-compress LZW", "a.tif");
    row("TIFF, deflate", "-compress Zip", "a.tif");
    row("TIFF, JPEG inside", "-compress JPEG -quality 95", "a.tif");
    row("TIFF, 16 bits", "-depth 16", "a.tif");
    row("TIFF, CMYK", "-colorspace CMYK", "a.tif");
    row("TIFF, tiled", "-define tiff:tile-geometry=64x64", "a.tif");
    row("TIFF, palette", "-colors 8 -type Palette", "a.tif");
    row("TIFF, several pages", "( +clone -negate ) ( +clone -negate -resize 50% )", "a.tif");
    row("WebP, lossy", "-quality 90", "a.webp");
    row("WebP, lossless", "-define webp:lossless=true", "a.webp");
    row("GIF", "", "a.gif");
    row("BMP", "", "a.bmp");
    row("BMP, old", "", "BMP2:a.bmp");
    row("PPM", "", "a.ppm");
    row("PPM in words", "-compress none", "a.ppm");
}

void TestFormats::reads()
{
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    const QString source = folder.save("source.png", photos::quarters({240, 160}));
    const QString prefix = name.contains(':') ? name.section(':', 0, 0) + ':' : QString();
    const QString path = folder.path(name.section(':', -1));
    testimages::convert(QStringList{source} + options + QStringList{prefix + path});
    for (const QSize fit : {QSize(), QSize(60, 60)}) {
        const Decoded decoded = imaging::decodeFile(path, {fit});
        QCOMPARE(decoded.fault.kind, Kind::None);
        QCOMPARE(decoded.image.size(), fit.isEmpty() ? QSize(240, 160) : QSize(60, 40));
        QCOMPARE(decoded.size, QSize(240, 160));
        QCOMPARE(photos::reading(decoded.image), "RGBY");
        QVERIFY(!decoded.moves);
    }
}

void TestFormats::readsWhatPluginsAdd_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"avif", "heif", "jxl"})
        QTest::newRow(format) << QByteArray(format);
}

void TestFormats::readsWhatPluginsAdd()
{
    QFETCH(QByteArray, format);
    if (!isRead(format))
        QSKIP("Qt has no plugin for this format here");
    const QString path = folder.path("a." + format);
    testimages::run("vips",
                    {"copy", folder.save("source.png", photos::quarters({240, 160})), path});
    QCOMPARE(photos::reading(imaging::decodeFile(path, wholePhoto).image), "RGBY");
}

void TestFormats::transparencyStays_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << QStringList() << "a.png";
    QTest::newRow("PNG, palette") << QStringList{"-colors", "8"} << "PNG8:a.png";
    QTest::newRow("PNG, 16 bits") << QStringList{"-depth", "16"} << "PNG64:a.png";
    QTest::newRow("TIFF") << QStringList() << "a.tif";
    QTest::newRow("WebP, lossy") << QStringList{"-quality", "80"} << "a.webp";
    QTest::newRow("WebP, lossless") << QStringList{"-define", "webp:lossless=true"} << "a.webp";
    QTest::newRow("GIF") << QStringList() << "a.gif";
    QTest::newRow("ICO") << QStringList() << "a.ico";
}

void TestFormats::transparencyStays()
{
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    const QString prefix = name.contains(':') ? name.section(':', 0, 0) + ':' : QString();
    const QString path = folder.path(name.section(':', -1));
    QImage half(48, 32, QImage::Format_ARGB32);
    half.fill(Qt::transparent);
    for (int y = 0; y < 32; ++y) {
        for (int x = 24; x < 48; ++x)
            half.setPixelColor(x, y, Qt::red);
    }
    testimages::convert(QStringList{folder.save("half.png", half)} + options +
                        QStringList{prefix + path});
    const Decoded decoded = imaging::decodeFile(path, wholePhoto);
    QCOMPARE(decoded.fault.kind, Kind::None);
    QCOMPARE(decoded.image.pixelColor(6, 16).alpha(), 0);
    QCOMPARE(decoded.image.pixelColor(42, 16).alpha(), 255);
    QVERIFY(decoded.image.pixelColor(42, 16).red() > 240);
}

void TestFormats::coloursAreThoseOfTheScreen_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QColor>("shown");
    const auto row = [](const char *title, const QColorSpace &space, const char *format,
                        QImage::Format pixels) {
        // A colour that both spaces have, written in the file's.
        const QColor colour(150, 120, 90);
        QImage image = photos::plain({64, 64}, colour);
        image.setColorSpace(QColorSpace::SRgb);
        image.convertToColorSpace(space);
        image.convertTo(pixels);
        QTest::newRow(title) << image << QByteArray(format) << colour;
    };
    const QColorSpace p3(QColorSpace::DisplayP3);
    const QColorSpace adobe(QColorSpace::AdobeRgb);
    const QColorSpace pro(QColorSpace::ProPhotoRgb);
    row("Display P3, JPEG", p3, "jpeg", QImage::Format_RGB32);
    row("Display P3, PNG", p3, "png", QImage::Format_RGB32);
    row("Display P3, PNG of 16 bits", p3, "png", QImage::Format_RGBX64);
    row("Display P3, TIFF", p3, "tiff", QImage::Format_RGB32);
    row("Adobe RGB, JPEG", adobe, "jpeg", QImage::Format_RGB32);
    row("Adobe RGB, PNG", adobe, "png", QImage::Format_RGB32);
    row("Adobe RGB, transparent", adobe, "png", QImage::Format_ARGB32);
    row("ProPhoto RGB, PNG of 16 bits", pro, "png", QImage::Format_RGBX64);
    row("sRGB, WebP", QColorSpace(QColorSpace::SRgb), "webp", QImage::Format_RGB32);
}

static bool areAlike(const QColor &one, const QColor &other, int difference)
{
    return qAbs(one.red() - other.red()) <= difference &&
           qAbs(one.green() - other.green()) <= difference &&
           qAbs(one.blue() - other.blue()) <= difference;
}

void TestFormats::coloursAreThoseOfTheScreen()
{
    QFETCH(QImage, image);
    QFETCH(QByteArray, format);
    QFETCH(QColor, shown);
    const QByteArray bytes = testimages::encoded(image, format.constData());
    for (const imaging::Wanted &wanted :
         {wholePhoto, imaging::Wanted{{32, 32}}, imaging::Wanted{{}, {8, 8, 16, 16}}}) {
        const Decoded decoded = imaging::decodeBytes(bytes, wanted);
        QVERIFY2(areAlike(decoded.image.pixelColor(4, 4), shown, 4),
                 qPrintable(decoded.image.pixelColor(4, 4).name()));
    }
}

// A profile stands in an APP2 segment: of its bytes, some are no longer what they were.
void TestFormats::aDamagedProfileCostsTheProfileOnly()
{
    QImage image = photos::quarters({64, 64});
    image.setColorSpace(QColorSpace::DisplayP3);
    const QByteArray whole = testimages::encoded(image, "jpeg");
    const qsizetype profile = whole.indexOf("ICC_PROFILE");
    QVERIFY(profile > 0);
    for (const int from : {14, 50, 142, 200, 300}) {
        QByteArray damaged = whole;
        damaged.replace(profile + from, 20, QByteArray(20, '\xEE'));
        const Decoded decoded = imaging::decodeBytes(damaged, wholePhoto);
        QCOMPARE(decoded.fault.kind, Kind::None);
        QCOMPARE(photos::reading(decoded.image), "RGBY");
    }
}

void TestFormats::theLargestIconShows()
{
    const QString source = folder.save("source.png", photos::quarters({64, 64}));
    const QString path = testimages::convert(
        {source, "(", "+clone", "-resize", "16x16", ")", "-swap", "0,1", folder.path("a.ico")});
    const Decoded decoded = imaging::decodeFile(path, wholePhoto);
    QCOMPARE(decoded.image.size(), QSize(64, 64));
    QCOMPARE(photos::reading(decoded.image), "RGBY");
}

void TestFormats::whatMoves_data()
{
    QTest::addColumn<QStringList>("frames");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("moves");
    const QStringList one{"xc:red"};
    const QStringList three{"xc:red", "xc:green", "xc:blue"};
    QTest::newRow("GIF") << three << "a.gif" << true;
    QTest::newRow("GIF that stands still") << one << "a.gif" << false;
    QTest::newRow("WebP") << three << "a.webp" << true;
    QTest::newRow("WebP that stands still") << one << "a.webp" << false;
    QTest::newRow("TIFF of several pages") << three << "a.tif" << false;
}

void TestFormats::whatMoves()
{
    QFETCH(QStringList, frames);
    QFETCH(QString, name);
    const QString path = testimages::convert(QStringList{"-size", "60x40", "-delay", "10"} +
                                             frames + QStringList{folder.path(name)});
    const Decoded decoded = imaging::decodeFile(path, wholePhoto);
    QTEST(decoded.moves, "moves");
    QCOMPARE(photos::reading(decoded.image), "RRRR");
}

VITRINE_TEST(TestFormats, QCoreApplication)
#include "tst_formats.moc"
