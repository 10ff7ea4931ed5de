// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/openresult.h"
#include "sources/photos/photoproblem.h"
#include "support/archives.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QBuffer>
#include <QNetworkProxyFactory>
#include <QTest>
#include <QtEndian>

using errors::Problem;
using loading::Depth;
using loading::OpenRequest;
using loading::OpenResult;
using loading::readLocal;

/// Requests of every kind are read.
class TestOpenResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }
    void builtin();
    void manifestWithPhotosBesideIt();
    void chosenPhotosGoFirst();
    void missingPhotosFolder();
    void folder();
    void foldersOfFolders_data();
    void foldersOfFolders();
    void moreBelow();
    void addressesWithoutScheme();
    void pictureOfAServer();
    void archive();
    void photoInItsFolder();
    void severalPhotos();
    void severalGalleries();
    void someOfSeveralAreMissing();
    void byDate();
    void errors_data();
    void errors();
    void readsAnswersOfServers();
    void readsAddressesOfServers();
};

static QStringList titles(const OpenResult &opened)
{
    QStringList titles;
    for (const gallery::Slide &slide : opened.reading.gallery.slides)
        titles += slide.title.line({});
    return titles;
}

/// A chunk of a PNG file with XMP.
static QByteArray itxt(const QByteArray &xmp)
{
    const QByteArray chunk = "iTXtXML:com.adobe.xmp" + QByteArray(5, '\0') + xmp;
    quint32 crc = 0xffffffff; // ISO/IEC 15948 annex D
    for (const char byte : chunk) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xedb88320U ^ (crc >> 1) : crc >> 1;
    }
    QByteArray written(8, '\0');
    qToBigEndian(quint32(chunk.size() - 4), written.data());
    qToBigEndian(~crc, written.data() + 4);
    return written.first(4) + chunk + written.last(4);
}

static QString photoOf(const gallery::Slide &slide)
{
    return slide.layers.isEmpty()
               ? QString()
               : QUrl(slide.layers.first().options.first().address).toLocalFile();
}

void TestOpenResult::builtin()
{
    const photofiles::Folder photos;
    photos.photos({"09.jpg"});
    const OpenResult opened = readLocal({.photos = photos.path()}, Depth::FirstSlide);
    QCOMPARE(opened.kind, OpenResult::Kind::Builtin);
    QCOMPARE(opened.address, "vitrine:russias-allies");
    QCOMPARE(opened.reading.gallery.slides.size(), 29);
    QCOMPARE(photoOf(opened.reading.gallery.slides.at(9)), photos.path("09.jpg"));
}

void TestOpenResult::manifestWithPhotosBesideIt()
{
    const photofiles::Folder folder;
    const QString manifest = folder.write("gallery.json", photofiles::manifest(3, 2));
    folder.photos({"gallery/02.jpg", "gallery/P3.jpg", "gallery/1.jpg"});
    const OpenResult opened = readLocal({.sources = {manifest}}, Depth::FirstSlide);
    QCOMPARE(opened.kind, OpenResult::Kind::Manifest);
    QCOMPARE(opened.address, manifest);
    const auto &slides = opened.reading.gallery.slides;
    QCOMPARE(titles(opened), (QStringList{"Canvas 1", "Canvas 2", "Canvas 3"}));
    QCOMPARE(photoOf(slides.at(1)), folder.path("gallery/02.jpg"));
    QCOMPARE(photoOf(slides.at(2)), folder.path("gallery/P3.jpg"));
    QCOMPARE(photoOf(slides.at(0)), QString()); // from the web
    QVERIFY(slides.at(0).substitutes.first().address.endsWith("/gallery/1.jpg"));
}

void TestOpenResult::chosenPhotosGoFirst()
{
    const photofiles::Folder folder;
    const QString manifest = folder.write("gallery.json", photofiles::manifest(3, 2));
    folder.photos({"gallery/1.jpg", "gallery/2.jpg", "gallery/3.jpg", "mine/1.jpg", "mine/2.jpg"});
    const OpenResult opened =
        readLocal({.sources = {manifest}, .photos = folder.path("mine")}, Depth::FirstSlide);
    const auto &slides = opened.reading.gallery.slides;
    QVERIFY(slides.at(0).substitutes.at(0).address.endsWith("/mine/1.jpg"));
    QVERIFY(slides.at(0).substitutes.at(1).address.endsWith("/gallery/1.jpg"));
    QCOMPARE(photoOf(slides.at(1)), folder.path("mine/2.jpg"));
    QVERIFY(slides.at(1).substitutes.at(0).address.endsWith("/gallery/2.jpg"));
    QCOMPARE(photoOf(slides.at(2)), folder.path("gallery/3.jpg"));
}

void TestOpenResult::missingPhotosFolder()
{
    const OpenResult opened = readLocal({.photos = "/nowhere"}, Depth::FirstSlide);
    QVERIFY(!opened.reading.error);
    QCOMPARE(opened.reading.notices.size(), 1);
    QCOMPARE(QString(opened.reading.notices.first().code), "NotFound");
    QCOMPARE(opened.reading.notices.first().file, "/nowhere");
}

void TestOpenResult::folder()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "in/c.jpg"});
    folder.write("a.jpg.xmp", photofiles::xmp("First"));
    folder.write("b.jpg.xmp", photofiles::xmp("Second"));
    const OpenRequest request{.sources = {folder.path()}};
    const OpenResult first = readLocal(request, Depth::FirstSlide);
    QCOMPARE(first.kind, OpenResult::Kind::Photos);
    QCOMPARE(first.address, folder.path());
    QCOMPARE(titles(first), (QStringList{"First", "b"}));
    QCOMPARE(titles(readLocal(request, Depth::AllSlides)), (QStringList{"First", "Second"}));

    const OpenResult nested =
        readLocal({.sources = {folder.path()}, .subfolders = true}, Depth::FirstSlide);
    QCOMPARE(titles(nested), (QStringList{"First", "b", "c"}));
    QCOMPARE(nested.reading.gallery.chapters.size(), 1);
    QVERIFY(nested.photos.subfolders);
}

void TestOpenResult::foldersOfFolders_data()
{
    QTest::addColumn<QStringList>("photos");
    QTest::addColumn<QStringList>("chapters");
    QTest::addColumn<QStringList>("galleries");
    QStringList many;
    QStringList names;
    for (int i = 1; i <= 13; ++i) {
        many += QStringLiteral("%1/a.jpg").arg(i);
        names += QString::number(i);
    }
    QTest::newRow("chapters") << QStringList{"one/a.jpg", "two/b.jpg", "none/c.txt"}
                              << QStringList{"one", "two"} << QStringList();
    QTest::newRow("further below") << QStringList{"2024/may/a.jpg", "2024/june/b.jpg"}
                                   << QStringList{"2024", "june", "may"} << QStringList();
    QTest::newRow("as many as are chapters") << many.first(12) << names.first(12) << QStringList();
    QTest::newRow("many") << many << QStringList() << names;
}

void TestOpenResult::foldersOfFolders()
{
    QFETCH(QStringList, photos);
    QFETCH(QStringList, galleries);
    const photofiles::Folder folder;
    folder.photos(photos);
    const OpenResult opened = readLocal({.sources = {folder.path()}}, Depth::FirstSlide);
    QVERIFY(!opened.reading.error);
    QVERIFY(opened.reading.hints.isEmpty());
    QCOMPARE(opened.address, folder.path());
    QStringList chapters;
    for (const gallery::Chapter &chapter : opened.reading.gallery.chapters)
        chapters += chapter.title.line({});
    QTEST(chapters, "chapters");
    QCOMPARE(opened.reading.collection.has_value(), !galleries.isEmpty());
    if (galleries.isEmpty()) {
        QVERIFY(opened.photos.subfolders); // which are followed
        return;
    }
    QCOMPARE(opened.kind, OpenResult::Kind::Collection);
    QStringList items;
    for (const gallery::Collection::Item &item : opened.reading.collection->items) {
        items += item.title.line({});
        QCOMPARE(item.address, folder.path(item.title.line({})));
        QCOMPARE(item.thumbnails.size(), 1);
    }
    QCOMPARE(items, galleries);
}

void TestOpenResult::moreBelow()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "one/b.jpg", "two/three/c.jpg"});
    folder.write("empty/notes.txt", {});
    OpenRequest request{.sources = {folder.path()}};
    const OpenResult opened = readLocal(request, Depth::FirstSlide);
    QCOMPARE(opened.reading.gallery.slides.size(), 1);
    QCOMPARE(opened.reading.hints.size(), 1);
    QVERIFY(photos::PhotoProblem::isMoreBelow(opened.reading.hints.first()));
    QCOMPARE(opened.reading.hints.first().text.count, 2);
    request.subfolders = true;
    QVERIFY(readLocal(request, Depth::FirstSlide).reading.hints.isEmpty());
    request = {.sources = {folder.path("a.jpg")}}; // a photo was asked for
    QVERIFY(readLocal(request, Depth::FirstSlide).reading.hints.isEmpty());
}

void TestOpenResult::addressesWithoutScheme()
{
    QCOMPARE(loading::typedSource("example.org/m.json"), "https://example.org/m.json");
    QCOMPARE(loading::typedSource("www.example.org"), "https://www.example.org");
    QCOMPARE(loading::typedSource("photo.jpg"), "photo.jpg");
    QCOMPARE(loading::typedSource("https://example.org/m.json"), "https://example.org/m.json");
    const photofiles::Folder folder;
    folder.photos({"example.org/m.jpg"});
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    const QString there = loading::typedSource("example.org/m.jpg");
    QDir::setCurrent(before);
    QCOMPARE(there, "example.org/m.jpg");
}

void TestOpenResult::pictureOfAServer()
{
    photofiles::Folder folder;
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(image.save(&buffer, "PNG"));
    png.insert(33, itxt(photofiles::xmp("A headline"))); // behind the header
    WebServer server;
    server.route("/the%20photo.png", WebAnswer::content(png, "application/octet-stream"));
    const QString address = server.url("/the%20photo.png").toString(QUrl::FullyEncoded);
    const OpenResult opened = loading::readBlocking({.sources = {address}});
    QVERIFY2(!opened.reading.error,
             opened.reading.error ? qPrintable(opened.reading.error->message()) : "");
    QCOMPARE(titles(opened), QStringList{"A headline"});
    QCOMPARE(opened.reading.gallery.title.line({}), "the photo.png");
    QCOMPARE(opened.address, address);
    const gallery::Slide slide = opened.reading.gallery.slides.first();
    QCOMPARE(slide.id, address);
    QCOMPARE(slide.size, QSize(60, 40));
    QCOMPARE(slide.layers.first().options.first().address, address);
}

void TestOpenResult::archive()
{
    const photofiles::Folder folder;
    const QString path = folder.path("trip.cbz");
    archives::write(path, {{"trip/a.jpg", photofiles::jpeg()},
                           {"trip/a.xmp", photofiles::xmp("Arrival")},
                           {"trip/day/b.jpg", photofiles::jpeg({16, 12})}});
    const OpenResult opened = readLocal({.sources = {path}}, Depth::FirstSlide);
    QVERIFY2(!opened.reading.error,
             opened.reading.error ? qPrintable(opened.reading.error->message()) : "");
    QCOMPARE(opened.kind, OpenResult::Kind::Archive);
    QCOMPARE(opened.address, path);
    const gallery::Gallery &gallery = opened.reading.gallery;
    QCOMPARE(gallery.id, path);
    QCOMPARE(gallery.title.line({}), "trip");
    QCOMPARE(titles(opened), (QStringList{"Arrival", "b"}));
    QCOMPARE(gallery.chapters.size(), 1);
    QCOMPARE(gallery.chapters.first().title.line({}), "day");
    // The same each time, so that what was seen is known again.
    QCOMPARE(gallery.slides.first().id, path + "/trip/a.jpg");
    QCOMPARE(gallery.slides.last().id, path + "/trip/day/b.jpg");
    QCOMPARE(gallery.slides.last().size, QSize(16, 12));
    QVERIFY(QFile::exists(photoOf(gallery.slides.last())));
    folder.write("broken.zip", "PK");
    QCOMPARE(QString(readLocal({.sources = {folder.path("broken.zip")}}, Depth::FirstSlide)
                         .reading.error->code),
             "ArchiveDamaged");
}

void TestOpenResult::photoInItsFolder()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg"});
    folder.write("b.jpg.xmp", photofiles::xmp("Chosen"));
    const OpenResult opened = readLocal({.sources = {folder.path("b.jpg")}}, Depth::FirstSlide);
    QCOMPARE(titles(opened), (QStringList{"a", "Chosen", "c"}));
    QCOMPARE(opened.reading.gallery.start, 1);
    QCOMPARE(opened.address, folder.path());
}

void TestOpenResult::severalPhotos()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg"});
    const OpenResult opened =
        readLocal({.sources = {folder.path("c.jpg"), folder.path("a.jpg")}}, Depth::FirstSlide);
    QCOMPARE(opened.kind, OpenResult::Kind::Photos);
    QCOMPARE(titles(opened), (QStringList{"a", "c"}));
}

void TestOpenResult::severalGalleries()
{
    const photofiles::Folder folder;
    folder.photos({"in/a.jpg"});
    const QString manifest = folder.write("m.json", photofiles::manifest(1));
    const QStringList sources{folder.path("in"), "https://example.org/x.json", manifest};
    const OpenResult opened = readLocal({.sources = sources}, Depth::FirstSlide);
    QCOMPARE(opened.kind, OpenResult::Kind::Collection);
    QVERIFY(opened.reading.collection);
    QStringList addresses;
    for (const gallery::Collection::Item &item : opened.reading.collection->items)
        addresses += item.address;
    QCOMPARE(addresses, sources);
    QCOMPARE(opened.reading.collection->title.line({"fr"}), "3 galeries");
}

void TestOpenResult::someOfSeveralAreMissing()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg"});
    const QString text = folder.write("notes.txt", "text");
    const OpenResult opened =
        readLocal({.sources = {folder.path("a.jpg"), "/nowhere/x.jpg", text, folder.path("b.jpg")}},
                  Depth::FirstSlide);
    QVERIFY(!opened.reading.error);
    QCOMPARE(titles(opened), (QStringList{"a", "b"}));
    QCOMPARE(opened.reading.notices.size(), 2);
    QCOMPARE(opened.reading.notices.at(0).file, "/nowhere/x.jpg");
    QCOMPARE(QString(opened.reading.notices.at(1).code), "NotAPhoto");

    const OpenResult nothing = readLocal({.sources = {"/nowhere/x.jpg", text}}, Depth::FirstSlide);
    QVERIFY(nothing.reading.error);
    QCOMPARE(nothing.reading.error->file, "/nowhere/x.jpg");
}

void TestOpenResult::byDate()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg"});
    folder.write("a.jpg.xmp", photofiles::xmp("Late", "2022-01-01"));
    folder.write("c.jpg.xmp", photofiles::xmp("Early", "2021-01-01"));
    const OpenResult opened = readLocal(
        {.sources = {folder.path()}, .sorting = {gallery::Sorting::Key::Date}}, Depth::FirstSlide);
    QCOMPARE(titles(opened), (QStringList{"Early", "Late", "b"}));
    QCOMPARE(opened.reading.gallery.start, 0);
    QCOMPARE(opened.photos.sorting.key, gallery::Sorting::Key::Date);
    const OpenResult at =
        readLocal({.sources = {folder.path("a.jpg")}, .sorting = {gallery::Sorting::Key::Date}},
                  Depth::FirstSlide);
    QCOMPARE(at.reading.gallery.start, 1);
}

void TestOpenResult::errors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("not JSON") << QByteArray("{\"a\": oops}") << "NotJson";
    QTest::newRow("empty") << QByteArray() << "EmptyFile";
    QTest::newRow("no manifest") << QByteArray("{\"a\": 1}") << "NotAManifest";
    QTest::newRow("no slides") << photofiles::manifest(0) << "NoSlides";
}

void TestOpenResult::errors()
{
    QFETCH(QByteArray, content);
    const photofiles::Folder folder;
    const QString file = folder.write("m.json", content);
    const OpenResult opened = readLocal({.sources = {file}}, Depth::FirstSlide);
    QVERIFY(opened.reading.error);
    QTEST(QString(opened.reading.error->code), "code");
    QCOMPARE(opened.reading.error->file, file);

    const OpenResult empty = readLocal({.sources = {folder.path()}}, Depth::FirstSlide);
    QVERIFY(empty.reading.error);
    QCOMPARE(QString(empty.reading.error->code), "EmptyFolder");
    QCOMPARE(empty.reading.error->file, folder.path());
}

void TestOpenResult::readsAnswersOfServers()
{
    const photofiles::Folder folder;
    folder.photos({"2.jpg"});
    const OpenRequest request{.sources = {" https://example.org/m "}, .photos = folder.path()};
    const OpenResult opened =
        loading::readAnswer(request, photofiles::manifest(2, 1), QUrl("https://example.org/m"));
    QCOMPARE(opened.address, "https://example.org/m");
    QCOMPARE(photoOf(opened.reading.gallery.slides.at(1)), folder.path("2.jpg"));
    const OpenResult page = loading::readAnswer(request, "<html>", QUrl("https://example.org/m"));
    QVERIFY(page.reading.error);
    QCOMPARE(QString(page.reading.error->code), "WebPage");
    QCOMPARE(page.reading.error->file, "https://example.org/m");
}

void TestOpenResult::readsAddressesOfServers()
{
    WebServer server;
    server.route("/m", WebAnswer::content(photofiles::manifest(2)));
    const OpenResult opened = loading::readBlocking({.sources = {server.url("/m").toString()}});
    QCOMPARE(titles(opened), (QStringList{"Canvas 1", "Canvas 2"}));
    const QString missing = server.url("/missing").toString();
    const OpenResult failed = loading::readBlocking({.sources = {missing}});
    QVERIFY(failed.reading.error);
    QCOMPARE(failed.reading.error->text.arguments.value(0).toInt(), 404);
    QCOMPARE(failed.reading.error->file, missing);
    QCOMPARE(loading::readBlocking({}).kind, OpenResult::Kind::Builtin);
}

VITRINE_TEST(TestOpenResult, QCoreApplication)
#include "tst_openresult.moc"
