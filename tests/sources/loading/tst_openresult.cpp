// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/openresult.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>
#include <QTest>

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
    const OpenResult opened =
        readLocal({.sources = {folder.path()}, .byDate = true}, Depth::FirstSlide);
    QCOMPARE(titles(opened), (QStringList{"Early", "Late", "b"}));
    QCOMPARE(opened.reading.gallery.start, 0);
    QCOMPARE(opened.photos.sorting, photos::Sorting::ByDate);
    const OpenResult at =
        readLocal({.sources = {folder.path("a.jpg")}, .byDate = true}, Depth::FirstSlide);
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
