// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decode.h"
#include "imaging/decode/decodebudget.h"
#include "imaging/decode/decodelimits.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "support/unprivilegeduser.h"

#include <QTest>
#include <QtEndian>

#include <atomic>
#include <ctime>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using imaging::Decoded;
using Kind = imaging::ImageError::Kind;

/// Pictures that are broken, or made to hurt: each gives a reason or what can be shown of it, soon
/// and for no more memory than others, and the next picture shows.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsNoFile_data();
    void whatIsNoFile();
    void filesThatMayNotBeRead();
    void cutOff_data();
    void cutOff();
    void claims_data();
    void claims();
    void bombs_data();
    void bombs();
    void scansWithoutEnd();
    void drawings_data();
    void drawings();
    void drawingsReadNothingOutside_data();
    void drawingsReadNothingOutside();
    void aFileThatChangesWhileItIsRead_data();
    void aFileThatChangesWhileItIsRead();

private:
    photos::Folder folder;
    std::clock_t start = 0; ///< the processor's time, as others may use it too
    qint64 before = 0;      ///< KiB of memory at most so far
};

// VmHWM of proc(5), in KiB.
static qint64 mostMemory()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

void TestHostile::init()
{
    before = mostMemory();
    start = std::clock();
}

// After every row.
void TestHostile::cleanup()
{
    // Sanitizers make everything slower, and keep what is freed for a while.
    QVERIFY2((std::clock() - start) / CLOCKS_PER_SEC < 30, "took too long");
    QVERIFY2(mostMemory() - before < (imaging::DecodeBudget::limit() >> 10) + 700 * 1024,
             "took too much memory");
    QVERIFY(imaging::DecodeBudget::peak() <= imaging::DecodeBudget::limit());
    const QByteArray honest = testimages::encoded(photos::quarters({60, 40}), "png");
    QCOMPARE(photos::reading(imaging::decodeBytes(honest, {{}}).image), "RGBY");
}

void TestHostile::whatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Kind>("kind");
    const QString pipe = folder.path("pipe.jpg");
    if (::mkfifo(QFile::encodeName(pipe).constData(), 0600) != 0)
        qFatal("no pipe");
    QTest::newRow("a pipe") << pipe << Kind::NotAPicture;
    const QByteArray socketPath = QFile::encodeName(folder.path("socket.jpg"));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, socketPath.constData(), sizeof address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no socket");
    ::close(descriptor);
    QTest::newRow("a socket") << folder.path("socket.jpg") << Kind::Missing;
    QTest::newRow("a folder") << folder.directory.path() << Kind::NotAPicture;
    for (const char *device : {"/dev/zero", "/dev/full", "/dev/null", "/dev/urandom"})
        QTest::newRow(device) << QString(device) << Kind::NotAPicture;
    QFile::link(folder.path("loop2.jpg"), folder.path("loop1.jpg"));
    QFile::link(folder.path("loop1.jpg"), folder.path("loop2.jpg"));
    QTest::newRow("links in a circle") << folder.path("loop1.jpg") << Kind::Missing;
    QFile::link("/dev/zero", folder.path("zero.jpg"));
    QTest::newRow("a link to a device") << folder.path("zero.jpg") << Kind::NotAPicture;
    QTest::newRow("nothing") << folder.path("none.jpg") << Kind::Missing;
    QTest::newRow("a file of no bytes") << folder.write("empty.jpg", {}) << Kind::NotAPicture;
    QFile vast(folder.path("vast.png"));
    if (!vast.open(QIODevice::WriteOnly) || !vast.resize(imaging::limits::pictureFileBytes + 1))
        qFatal("no vast file");
    QTest::newRow("a file of more bytes than any picture") << vast.fileName() << Kind::TooLarge;
    QFile hollow(folder.path("hollow.png"));
    if (!hollow.open(QIODevice::WriteOnly) || !hollow.resize(imaging::limits::pictureFileBytes))
        qFatal("no hollow file");
    QTest::newRow("a file of nothing but zeros") << hollow.fileName() << Kind::NotAPicture;
}

void TestHostile::whatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(Kind, kind);
    const Decoded decoded = imaging::decodeFile(path, {{100, 100}});
    QCOMPARE(decoded.fault.kind, kind);
    QVERIFY(decoded.image.isNull() && !decoded.fault.text().isEmpty());
}

void TestHostile::filesThatMayNotBeRead()
{
    const QString path = folder.save("secret.png", photos::quarters({60, 40}));
    QCOMPARE(::chmod(QFile::encodeName(folder.path(".")).constData(), 0755), 0);
    QFile::setPermissions(path, {});
    const UnprivilegedUser nobody;
    QCOMPARE(imaging::decodeFile(path, {{}}).fault.kind, Kind::NoPermission);
}

void TestHostile::cutOff_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<double>("part");
    for (const char *format : {"jpeg", "pjpeg", "png", "tiff", "webp", "gif", "bmp", "ppm"}) {
        for (const double part : {0.0005, 0.01, 0.1, 0.5, 0.9})
            QTest::addRow("%s, %g", format, part) << QByteArray(format) << part;
    }
}

void TestHostile::cutOff()
{
    QFETCH(QByteArray, format);
    QFETCH(double, part);
    const QString source = folder.path("source.png");
    if (!QFile::exists(source))
        folder.save("source.png", testimages::grain({600, 400}));
    const QString path = folder.path("whole." + format);
    if (!QFile::exists(path))
        testimages::convert({source, format + ':' + path});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Decoded decoded = imaging::decodeBytes(bytes.left(qsizetype(bytes.size() * part)), {{}});
    if (decoded.image.isNull()) {
        QVERIFY(decoded.fault.kind == Kind::Damaged || decoded.fault.kind == Kind::NotAPicture);
    } else {
        // What is there shows, and says that it is not all.
        QCOMPARE(decoded.fault.kind, Kind::CutOff);
        QCOMPARE(decoded.fault.text(), "The file is cut off: the rest of the picture is missing.");
        QCOMPARE(decoded.image.size(), QSize(600, 400));
    }
    QVERIFY(!format.endsWith("jpeg") || part < 0.5 || !decoded.image.isNull());
}

// The header of a small picture, with another size written into it.
static QByteArray claiming(const char *format, qsizetype at, QByteArray size)
{
    const QImage image = photos::quarters({16, 16});
    QByteArray bytes = testimages::encoded(image, format);
    if (at < 0) // after the marker of a JPEG's frame, its length and its precision
        at = bytes.indexOf(QByteArray("\xFF\xC0")) + 5;
    return bytes.replace(at, size.size(), size);
}

static QByteArray little(qint32 width, qint32 height)
{
    QByteArray bytes(8, 0);
    qToLittleEndian(width, bytes.data());
    qToLittleEndian(height, bytes.data() + 4);
    return bytes;
}

static QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray size(8, 0);
    qToBigEndian(width, size.data());
    qToBigEndian(height, size.data() + 4);
    QByteArray png = claiming("png", 16, size);
    quint32 sum = 0xffffffff;
    for (qsizetype i = 12; i < 29; ++i) {
        sum ^= quint8(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    qToBigEndian(~sum, png.data() + 29);
    return png;
}

void TestHostile::claims_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << pngClaiming(100'000, 100'000);
    QTest::newRow("PNG, of one line") << pngClaiming(2'000'000'000, 1);
    QTest::newRow("PNG, just within the pixels") << pngClaiming(16'384, 16'384);
    QTest::newRow("JPEG") << claiming("jpeg", -1, QByteArray("\xFF\xFF\xFF\xFF"));
    QTest::newRow("BMP") << claiming("bmp", 18, little(100'000, 100'000));
    QTest::newRow("BMP, upside down") << claiming("bmp", 18, little(100'000, -100'000));
    QTest::newRow("GIF") << QByteArray(
        "GIF89a\xFF\xFF\xFF\xFF\x80\x00\x00\x00\x00\x00\xFF\xFF\xFF"
        "\x2C\x00\x00\x00\x00\xFF\xFF\xFF\xFF\x00\x02\x02\x44\x01\x00\x3B",
        34);
    QTest::newRow("PPM") << QByteArray("P6 100000 100000 255\n") + QByteArray(1000, 'x');
    QTest::newRow("PBM") << QByteArray("P4 2000000000 2000000000\n") + QByteArray(1000, 'x');
    QTest::newRow("PPM, without an end") << QByteArray("P6 ") + QByteArray(100'000, '9');
    QTest::newRow("WebP") << QByteArray(
        "RIFF\x1E\x00\x00\x00WEBPVP8X\x0A\x00\x00\x00\x10\x00\x00\x00"
        "\xFF\xFF\xFF\xFF\xFF\xFF\x00\x00",
        32);
    QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0\x07\0"
                                        "\x00\x01\x04\0\x01\0\0\0\xA0\x86\x01\0" // width
                                        "\x01\x01\x04\0\x01\0\0\0\xA0\x86\x01\0" // height
                                        "\x02\x01\x03\0\x01\0\0\0\x08\0\0\0"     // bits
                                        "\x06\x01\x03\0\x01\0\0\0\x01\0\0\0"     // black is zero
                                        "\x11\x01\x04\0\x01\0\0\0\x08\0\0\0"     // strip
                                        "\x15\x01\x03\0\x01\0\0\0\x01\0\0\0"     // samples
                                        "\x17\x01\x04\0\x01\0\0\0\x08\0\0\0"     // its bytes
                                        "\0\0\0\0",
                                        98);
    QTest::newRow("ICO") << QByteArray(
        "\0\0\x01\0\x01\0\0\0\0\0\x01\0\x20\0\xFF\xFF\xFF\x7F\x16\0\0\0"
        "\x28\0\0\0\xA0\x86\x01\0\xA0\x86\x01\0\x01\0\x20\0",
        38);
}

void TestHostile::claims()
{
    QFETCH(QByteArray, bytes);
    const QString path = folder.write("claim", bytes);
    for (const QSize fit : {QSize(), QSize(800, 600)}) {
        const Decoded decoded = imaging::decodeFile(path, {fit});
        QVERIFY2(decoded.fault, "what it claims is there");
        QVERIFY(decoded.image.isNull() || decoded.fault.kind == Kind::CutOff);
    }
}

void TestHostile::bombs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("side");
    QTest::newRow("PNG") << "a.png"
                         << "" << 12'000;
    QTest::newRow("PNG, more than there is room for") << "b.png"
                                                      << "" << 16'384;
    QTest::newRow("TIFF") << "a.tif"
                          << "[compression=deflate]" << 12'000;
    QTest::newRow("TIFF in one tile")
        << "b.tif"
        << "[compression=deflate,tile,tile-width=8192,tile-height=8192]" << 8'192;
    QTest::newRow("WebP") << "a.webp"
                          << "" << 8'000;
    QTest::newRow("GIF") << "a.gif"
                         << "" << 8'000;
    QTest::newRow("progressive JPEG") << "a.jpg"
                                      << "[interlace]" << 12'000;
}

void TestHostile::bombs()
{
    QFETCH(QString, name);
    QFETCH(QString, options);
    QFETCH(int, side);
    const QString path = folder.path(name);
    const QString length = QString::number(side);
    testimages::run("vips", {"black", path + options, length, length, "--bands", "3"});
    QVERIFY(QFileInfo(path).size() < 8 * 1024 * 1024);
    start = std::clock();
    const Decoded decoded = imaging::decodeFile(path, {{400, 400}});
    if (decoded.image.isNull())
        QCOMPARE(decoded.fault.kind, Kind::TooLarge);
    else
        QCOMPARE(decoded.image.size(), QSize(400, 400));
    QFile::remove(path);
}

// A scan of a progressive JPEG costs a few bytes, and another walk over all of the picture.
void TestHostile::scansWithoutEnd()
{
    testimages::run("vips",
                    {"black", folder.path("a.jpg[interlace]"), "10000", "10000", "--bands", "3"});
    QFile file(folder.path("a.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const qsizetype last = bytes.lastIndexOf("\xFF\xDA");
    QVERIFY(last > 0);
    const QByteArray scan = bytes.mid(last).chopped(2);
    start = std::clock();
    const Decoded decoded =
        imaging::decodeBytes(bytes.left(last) + scan.left(14).repeated(5000), {{400, 400}});
    QCOMPARE(decoded.fault.kind, Kind::TooLarge);
}

static QByteArray svg(const QByteArray &content, const QByteArray &size = "width='30' height='20'")
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " +
           size + "><rect width='30' height='20' fill='#ff0000'/>" + content + "</svg>";
}

static QByteArray laughs(int levels)
{
    QByteArray bytes = "<!DOCTYPE svg [<!ENTITY a0 'ha'>";
    for (int i = 1; i <= levels; ++i) {
        bytes += "<!ENTITY a" + QByteArray::number(i) + " '";
        for (int repeat = 0; repeat < 10; ++repeat)
            bytes += "&a" + QByteArray::number(i - 1) + ";";
        bytes += "'>";
    }
    return bytes + "]>";
}

static QByteArray uses(int levels)
{
    QByteArray bytes = "<defs><g id='u0'><rect width='1' height='1'/></g>";
    for (int i = 1; i <= levels; ++i) {
        bytes += "<g id='u" + QByteArray::number(i) + "'>";
        for (int repeat = 0; repeat < 10; ++repeat)
            bytes += "<use xlink:href='#u" + QByteArray::number(i - 1) + "'/>";
        bytes += "</g>";
    }
    return bytes + "</defs><use xlink:href='#u" + QByteArray::number(levels) + "'/>";
}

static QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

void TestHostile::drawings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind"); // None: it shows, red
    QTest::newRow("a million laughs") << laughs(6) + svg("<text>&a6;</text>") << Kind::NotAPicture;
    QTest::newRow("a billion laughs") << laughs(9) + svg("<text>&a9;</text>") << Kind::NotAPicture;
    QTest::newRow("many short laughs")
        << laughs(3) + svg("<text>" + repeated("&a3;", 100'000) + "</text>") << Kind::TooLarge;
    QTest::newRow("an entity that is itself")
        << QByteArray("<!DOCTYPE svg [<!ENTITY a '&a;'>]>") + svg("<text>&a;</text>")
        << Kind::NotAPicture;
    QTest::newRow("some uses") << svg(uses(2)) << Kind::None;
    QTest::newRow("ten thousand million uses") << svg(uses(10)) << Kind::TooLarge;
    QTest::newRow("a use of itself")
        << svg("<g id='a'><use xlink:href='#a'/></g>") << Kind::TooLarge;
    QTest::newRow("uses in a circle")
        << svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>") << Kind::TooLarge;
    QTest::newRow("elements in elements")
        << svg(repeated("<g>", 100'000) + repeated("</g>", 100'000)) << Kind::TooLarge;
    QTest::newRow("elements beside elements") << svg(repeated("<g/>", 1'000'000)) << Kind::TooLarge;
    QTest::newRow("as large as a country")
        << svg({}, "width='1000000000' height='1000000000' viewBox='0 0 30 20'") << Kind::None;
    QTest::newRow("larger than numbers")
        << svg({}, "width='1e30' height='1e30'") << Kind::NotAPicture;
    QTest::newRow("not closed") << svg({}).chopped(6) << Kind::NotAPicture;
    QTest::newRow("filters")
        << svg("<filter id='f'><feGaussianBlur stdDeviation='100000'/><feTurbulence "
               "baseFrequency='9' numOctaves='99999'/></filter><g filter='url(#f)'/>")
        << Kind::None;
    QTest::newRow("a script") << svg("<script>while (true);</script><g onload='while (true);'/>")
                              << Kind::None;
    QTest::newRow("endless dashes")
        << svg("<path d='M0 0 L1e9 1e9' stroke='#ff0000' stroke-dasharray='0.0000001'/>")
        << Kind::None;
    QTest::newRow("large words") << svg("<text font-size='100000000'>A</text>") << Kind::None;
    QTest::newRow("more than a drawing's bytes")
        << svg(QByteArray(imaging::limits::drawingBytes, ' ')) << Kind::TooLarge;
    const QByteArray bomb = testimages::encoded(QImage(15'000, 10'000, QImage::Format_Mono), "png");
    QTest::newRow("photos inside that are bombs")
        << svg(repeated("<image width='1' height='1' xlink:href='data:image/png;base64," +
                            bomb.toBase64() + "'/>",
                        20))
        << Kind::TooLarge;
}

void TestHostile::drawings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    const Decoded decoded = imaging::decodeBytes(bytes, {{300, 200}});
    QCOMPARE(decoded.fault.kind, kind);
    if (kind == Kind::None)
        QVERIFY(photos::reading(decoded.image).contains('R'));
}

void TestHostile::drawingsReadNothingOutside_data()
{
    QTest::addColumn<QByteArray>("document"); // %1 is a folder with a green picture and drawing
    const QByteArray place = " x='0' y='0' width='30' height='20'/>";
    const auto row = [](const char *name, const QByteArray &document) {
        QTest::newRow(name) << document;
    };
    row("an image", svg("<image xlink:href='%1/green.png'" + place));
    row("an image of SVG 2", svg("<image href='%1/green.png'" + place));
    row("a use", svg("<use xlink:href='%1/green.svg#all'" + place));
    row("a use of an address", svg("<use href='file://%1/green.svg#all'" + place));
    row("a style", svg("<style>@import url('file://%1/green.css');</style>"));
    row("an address in a style",
        svg("<rect width='30' height='20' style='fill:url(file://%1/green.svg#all)'/>"));
    row("a style sheet", "<?xml-stylesheet type='text/css' href='%1/green.css'?>" + svg({}));
    row("a document type", "<!DOCTYPE svg SYSTEM 'file://%1/green.dtd'>" + svg({}));
    row("an entity", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file://%1/green.svg'>]>" + svg("&x;"));
    row("an inclusion", svg("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' "
                            "href='%1/green.svg'/>"));
    row("a font", svg("<font-face font-family='x'><font-face-src><font-face-uri "
                      "xlink:href='%1/green.svg#font'/></font-face-src></font-face>"));
    row("a film", svg("<video xlink:href='%1/green.png'" + place));
    row("a foreign part", svg("<foreignObject" + place.chopped(2) +
                              "><img xmlns='http://www.w3.org/1999/xhtml' src='%1/green.png'/>"
                              "</foreignObject>"));
}

void TestHostile::drawingsReadNothingOutside()
{
    QFETCH(QByteArray, document);
    folder.save("green.png", photos::plain({30, 20}, Qt::green));
    folder.write("green.svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect id='all' width='30' "
                              "height='20' fill='#00ff00'/></svg>");
    folder.write("green.css", "rect { fill: #00ff00 }");
    folder.write("green.dtd", "<!ENTITY x ''>");
    document.replace("%1", folder.directory.path().toUtf8());
    const Decoded decoded =
        imaging::decodeFile(folder.write("drawing.svg", document), {{300, 200}});
    if (decoded.fault)
        QCOMPARE(decoded.fault.kind, Kind::NotAPicture);
    else
        QVERIFY(!photos::reading(decoded.image).contains('G'));
}

void TestHostile::aFileThatChangesWhileItIsRead_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"jpeg", "png", "tiff", "webp", "bmp"})
        QTest::newRow(format) << QByteArray(format);
}

// Cut off, replaced and removed, over and over while it is decoded.
void TestHostile::aFileThatChangesWhileItIsRead()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = testimages::encoded(testimages::grain({900, 600}), format.constData());
    const QString path = folder.write("photo", whole);
    std::atomic<bool> ended = false;
    std::jthread writer([&] {
        for (int i = 0; !ended; ++i) {
            if (i % 3 == 0)
                ::truncate(QFile::encodeName(path).constData(), whole.size() / (2 + i % 5));
            else if (i % 3 == 1)
                QFile::remove(path);
            else
                folder.write("photo", whole);
        }
    });
    for (int i = 0; i < 40; ++i) {
        const Decoded decoded = imaging::decodeFile(path, {{}});
        if (decoded.image.isNull())
            QVERIFY(!decoded.fault.text().isEmpty());
    }
    ended = true;
    writer.join();
    folder.write("photo", whole);
    QCOMPARE(imaging::decodeFile(path, {{}}).fault.kind, Kind::None);
}

VITRINE_TEST(TestHostile, QGuiApplication)
#include "tst_hostile.moc"
