// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decode.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using imaging::Decoded;
using Kind = imaging::ImageError::Kind;

/// Files of every kind, honest or not: a picture, or a reason without one.
class TestDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryFormat_data();
    void readsEveryFormat();
    void turnsUpright_data();
    void turnsUpright();
    void fits_data();
    void fits();
    void scalesColoursNotIndices_data();
    void scalesColoursNotIndices();
    void cutsARegion_data();
    void cutsARegion();
    void convertsToSrgb();
    void refuses_data();
    void refuses();
    void aTruncatedPhotoShowsWhatThereIs();
    void doesNotWaitForAPipe();
    void drawingsHaveAnySize();
    void drawingsReadNoOtherFile_data();
    void drawingsReadNoOtherFile();
};

static const imaging::Wanted wholeImage{QSize()};

static bool reads(const char *format)
{
    return QImageReader::supportedImageFormats().contains(format);
}

static QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

void TestDecode::readsEveryFormat_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("name");
    for (const char *format : {"jpeg", "png", "bmp", "ppm", "webp", "tiff"})
        QTest::newRow(format) << QByteArray(format) << QString("photo.%1").arg(format);
    QTest::newRow("a wrong name") << QByteArray("png") << "photo.jpg";
    QTest::newRow("no name") << QByteArray("jpeg") << "photo";
}

void TestDecode::readsEveryFormat()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, name);
    QVERIFY2(reads(format.constData()), "Qt's plugin for this format is not installed");
    const photos::Folder folder;
    const QByteArray bytes = encoded(photos::quarters({60, 40}), format.constData());
    const Decoded file = imaging::decodeFile(folder.write(name, bytes), wholeImage);
    QCOMPARE(file.fault.kind, Kind::None);
    QCOMPARE(file.image.size(), QSize(60, 40));
    QCOMPARE(photos::reading(file.image), "RGBY");
    QVERIFY(file.full && file.fault.text().isEmpty());
    const Decoded memory = imaging::decodeBytes(bytes, wholeImage);
    QCOMPARE(memory.image, file.image);
}

void TestDecode::turnsUpright_data()
{
    QTest::addColumn<QImageIOHandler::Transformations>("transformation");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<bool>("sideways");
    using T = QImageIOHandler;
    const auto row = [](const char *name, T::Transformations transformation, const char *reading,
                        bool sideways) {
        QTest::newRow(name) << transformation << QString(reading) << sideways;
    };
    row("1", T::TransformationNone, "RGBY", false);
    row("2", T::TransformationMirror, "GRYB", false);
    row("3", T::TransformationRotate180, "YBGR", false);
    row("4", T::TransformationFlip, "BYRG", false);
    row("5", T::TransformationFlipAndRotate90, "RBGY", true);
    row("6", T::TransformationRotate90, "BRYG", true);
    row("7", T::TransformationMirrorAndRotate90, "YGBR", true);
    row("8", T::TransformationRotate270, "GYRB", true);
}

void TestDecode::turnsUpright()
{
    QFETCH(QImageIOHandler::Transformations, transformation);
    QFETCH(bool, sideways);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(transformation);
    QVERIFY(writer.write(photos::quarters({120, 60})));

    const Decoded full = imaging::decodeBytes(bytes, wholeImage);
    QTEST(photos::reading(full.image), "reading");
    QCOMPARE(full.image.size(), sideways ? QSize(60, 120) : QSize(120, 60));
    const Decoded small = imaging::decodeBytes(bytes, {{30, 30}});
    QTEST(photos::reading(small.image), "reading");
    QCOMPARE(small.image.size(), sideways ? QSize(15, 30) : QSize(30, 15));
}

void TestDecode::fits_data()
{
    QTest::addColumn<QSize>("fit");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("full");
    QTest::newRow("smaller") << QSize(150, 150) << QSize(150, 100) << false;
    QTest::newRow("wide") << QSize(1000, 20) << QSize(30, 20) << false;
    QTest::newRow("never enlarged") << QSize(4000, 4000) << QSize(300, 200) << true;
    QTest::newRow("as it is") << QSize(300, 200) << QSize(300, 200) << true;
    QTest::newRow("a pixel") << QSize(1, 1) << QSize(1, 1) << false;
}

void TestDecode::fits()
{
    QFETCH(QSize, fit);
    for (const char *format : {"jpeg", "png"}) {
        const Decoded decoded =
            imaging::decodeBytes(encoded(photos::quarters({300, 200}), format), {fit});
        QTEST(decoded.image.size(), "size");
        QTEST(decoded.full, "full");
    }
}

void TestDecode::scalesColoursNotIndices_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<QSize>("fit");
    const std::pair<const char *, QImage::Format> formats[] = {
        {"1 bit", QImage::Format_Mono},
        {"a table of colours", QImage::Format_Indexed8},
        {"grey", QImage::Format_Grayscale8},
    };
    for (const auto &[name, format] : formats) {
        QTest::addRow("%s, small", name) << format << QSize(100, 100);
        QTest::addRow("%s, a thumbnail", name) << format << QSize(256, 256);
        QTest::addRow("%s, as it is", name) << format << QSize(600, 600);
    }
}

void TestDecode::scalesColoursNotIndices()
{
    QFETCH(QImage::Format, format);
    QFETCH(QSize, fit);
    QImage photo(600, 400, QImage::Format_RGB32);
    photo.fill(Qt::white);
    for (int y = 0; y < photo.height(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(photo.scanLine(y)), 300, qRgb(0, 0, 0));
    const QImage stored = photo.convertToFormat(format, Qt::ThresholdDither);
    const QImage shown = imaging::decodeBytes(encoded(stored, "png"), {fit}).image;
    QCOMPARE(shown.size(), QSizeF(photo.size()).scaled(fit, Qt::KeepAspectRatio).toSize());
    for (int x = 0; x < shown.width(); ++x) {
        const bool isEdge = qAbs(x - shown.width() / 2) <= 2;
        const int grey = qGray(shown.pixel(x, shown.height() / 2));
        QVERIFY2(isEdge || grey == (x < shown.width() / 2 ? 0 : 255),
                 qPrintable(QString::number(x)));
    }
}

void TestDecode::cutsARegion_data()
{
    QTest::addColumn<imaging::Wanted>("wanted");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("reading");
    const QRect rightHalf(150, 0, 150, 200);
    QTest::newRow("in full") << imaging::Wanted{{}, rightHalf} << QSize(150, 200) << "GGYY";
    QTest::newRow("fitted") << imaging::Wanted{{75, 100}, rightHalf} << QSize(75, 100) << "GGYY";
    QTest::newRow("in units of a larger original")
        << imaging::Wanted{{}, {1500, 0, 1500, 2000}, {3000, 2000}} << QSize(150, 200) << "GGYY";
    QTest::newRow("partly outside")
        << imaging::Wanted{{}, {150, 100, 900, 900}} << QSize(150, 100) << "YYYY";
    QTest::newRow("outside") << imaging::Wanted{{}, {900, 0, 10, 10}} << QSize(0, 0) << "----";
}

void TestDecode::cutsARegion()
{
    QFETCH(imaging::Wanted, wanted);
    const Decoded decoded =
        imaging::decodeBytes(encoded(photos::quarters({300, 200}), "png"), wanted);
    QTEST(decoded.image.size(), "size");
    if (!decoded.image.isNull())
        QTEST(photos::reading(decoded.image), "reading");
    else
        QVERIFY(!decoded.fault.text().isEmpty());
}

void TestDecode::convertsToSrgb()
{
    QImage image = photos::plain({20, 20}, QColor(100, 200, 100));
    image.setColorSpace(QColorSpace::AdobeRgb);
    const QColor expected = image.convertedToColorSpace(QColorSpace::SRgb).pixelColor(5, 5);
    QVERIFY(expected != QColor(100, 200, 100));
    const Decoded decoded = imaging::decodeBytes(encoded(image, "png"), wholeImage);
    const QColor shown = decoded.image.pixelColor(5, 5);
    QVERIFY(qAbs(shown.red() - expected.red()) <= 2 && qAbs(shown.green() - expected.green()) <= 2);
}

// A PNG of a few bytes that claims any size.
static QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray png = encoded(photos::plain({1, 1}, Qt::red), "png");
    const qsizetype header = png.indexOf("IHDR");
    for (int i = 0; i < 4; ++i) {
        png[header + 4 + i] = char(width >> (24 - 8 * i));
        png[header + 8 + i] = char(height >> (24 - 8 * i));
    }
    // The checksum of what was changed.
    quint32 sum = 0xffffffff;
    for (qsizetype i = header; i < header + 17; ++i) {
        sum ^= quint8(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    sum = ~sum;
    for (int i = 0; i < 4; ++i)
        png[header + 17 + i] = char(sum >> (24 - 8 * i));
    return png;
}

void TestDecode::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QString no = "The file is not a picture that Vitrine can read.";
    const QString damaged = "The picture is damaged and cannot be shown.";
    QTest::newRow("nothing") << QByteArray() << no;
    QTest::newRow("words") << QByteArray("This is a text.") << no;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>404</body></html>") << no;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.4\n") << no;
    QTest::newRow("a compressed drawing")
        << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00", 8) << no;
    QTest::newRow("a truncated PNG")
        << encoded(photos::quarters({300, 200}), "png").left(100) << damaged;
    QTest::newRow("only the head of a JPEG")
        << encoded(photos::quarters({300, 200}), "jpeg").left(20) << QString();
    QTest::newRow("a claim of 100000 by 100000")
        << claiming(100000, 100000) << "The picture is too large: 100000 × 100000 pixels.";
    QTest::newRow("a claim just too large")
        << claiming(16384, 16385) << "The picture is too large: 16384 × 16385 pixels.";
}

void TestDecode::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const photos::Folder folder;
    for (const Decoded &decoded :
         {imaging::decodeBytes(bytes, {{100, 100}}),
          imaging::decodeFile(folder.write("photo.jpg", bytes), wholeImage)}) {
        QVERIFY(decoded.fault);
        QVERIFY(decoded.image.isNull());
        QVERIFY(!decoded.fault.text().isEmpty());
        if (!reason.isEmpty())
            QCOMPARE(decoded.fault.text(), reason);
    }
}

void TestDecode::aTruncatedPhotoShowsWhatThereIs()
{
    const QByteArray whole = encoded(photos::quarters({600, 400}), "jpeg");
    const Decoded decoded = imaging::decodeBytes(whole.left(whole.size() * 2 / 3), wholeImage);
    QCOMPARE(decoded.fault.kind, Kind::CutOff);
    QCOMPARE(photos::reading(decoded.image).left(2), "RG");
}

void TestDecode::doesNotWaitForAPipe()
{
    const photos::Folder folder;
    const QString pipe = folder.path("photo.png");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(imaging::decodeFile(pipe, wholeImage).fault.kind, Kind::NotAPicture);
    QCOMPARE(imaging::decodeFile("/dev/zero", wholeImage).fault.kind, Kind::NotAPicture);
    QCOMPARE(imaging::decodeFile(folder.path("."), wholeImage).fault.kind, Kind::NotAPicture);
    const Decoded missing = imaging::decodeFile(folder.path("none.png"), wholeImage);
    QCOMPARE(missing.fault.kind, Kind::Missing);
    QCOMPARE(missing.fault.text(), "The file is not there.");
}

static QByteArray drawing(const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
           "width='30' height='20'><rect width='30' height='20' fill='#ff0000'/>" +
           content + "</svg>";
}

void TestDecode::drawingsHaveAnySize()
{
    QVERIFY2(reads("svg"), "Qt's plugin for SVG is not installed");
    const Decoded decoded = imaging::decodeBytes(drawing({}), {{600, 600}});
    QCOMPARE(decoded.image.size(), QSize(600, 400));
    QCOMPARE(photos::reading(decoded.image), "RRRR");
    QCOMPARE(imaging::decodeBytes(drawing({}), wholeImage).image.size(), QSize(30, 20));
    QCOMPARE(imaging::decodeBytes(drawing("<g>"), wholeImage).fault.kind, Kind::NotAPicture);
}

void TestDecode::drawingsReadNoOtherFile_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QString>("reading");
    const QByteArray place = "x='0' y='0' width='30' height='20'";
    QTest::newRow("a neighbour") << "<image xlink:href='green.png' " + place + "/>" << "RRRR";
    QTest::newRow("a path") << "<image xlink:href='%1/green.png' " + place + "/>" << "RRRR";
    QTest::newRow("an address") << "<image xlink:href='file://%1/green.png' " + place + "/>"
                                << "RRRR";
    QTest::newRow("another prefix")
        << "<s:image xmlns:s='http://www.w3.org/2000/svg' xlink:href='%1/green.png' " + place + "/>"
        << "RRRR";
    const QByteArray nested = drawing("<image xlink:href='%1/green.png' " + place + "/>");
    QTest::newRow("a drawing inside")
        << "<image xlink:href='data:image/png;base64," + nested.toBase64() + "' " + place + "/>"
        << "RRRR";
    QTest::newRow("a photo inside")
        << "<image xlink:href='data:image/png;base64," +
               encoded(photos::plain({30, 20}, Qt::green), "png").toBase64() + "' " + place + "/>"
        << "GGGG";
}

void TestDecode::drawingsReadNoOtherFile()
{
    QVERIFY2(reads("svg"), "Qt's plugin for SVG is not installed");
    QFETCH(QByteArray, image);
    const photos::Folder folder;
    folder.save("green.png", photos::plain({30, 20}, Qt::green));
    image.replace("%1", folder.directory.path().toUtf8());
    const QString file = folder.write("drawing.svg", drawing(image));
    const Decoded decoded = imaging::decodeFile(file, wholeImage);
    QCOMPARE(decoded.fault.kind, Kind::None);
    QTEST(photos::reading(decoded.image), "reading");
}

VITRINE_TEST(TestDecode, QCoreApplication)
#include "tst_decode.moc"
