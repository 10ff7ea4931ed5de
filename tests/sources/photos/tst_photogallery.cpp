// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/folderscanner.h"
#include "sources/photos/photogallery.h"
#include "support/testclass.h"
#include "support/unprivilegeduser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>

using errors::Problem;
using photos::listPhotos;

/// Folders of photos as galleries.
class TestPhotoGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whichFiles_data();
    void whichFiles();
    void slideHasNamesOnly();
    void linksAndPipes();
    void subfoldersAreChapters();
    void subfoldersOnlyWhenAsked();
    void linksBetweenFolders();
    void depth();
    void startsAtAPhoto();
    void startsAtAPhotoOfAnyName();
    void severalFiles();
    void errors_data();
    void errors();
    void unreadable();
    void unreadableSubfolder();
    void byDate();
    void byDateInsideChapters();
    void sorted_data();
    void sorted();
    void tellsOfOtherFiles_data();
    void tellsOfOtherFiles();
    void manyPhotos();
    void cancelled();
};

static void write(const QString &path, const QByteArray &content = {})
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

static void touch(const QTemporaryDir &folder, const QStringList &names)
{
    for (const QString &name : names)
        write(folder.filePath(name));
}

static void writeDate(const QString &photo, const QByteArray &date)
{
    write(photo);
    write(photo + ".xmp",
          R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
             xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
             xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:DateCreated=")" +
              date + R"("/></rdf:RDF></x:xmpmeta>)");
}

static QString names(const gallery::Gallery &gallery)
{
    QStringList names;
    for (const gallery::Slide &slide : gallery.slides)
        names += QDir(gallery.id).relativeFilePath(slide.id);
    return names.join(u' ');
}

static QString chapters(const gallery::Gallery &gallery)
{
    QStringList texts;
    for (const gallery::Chapter &chapter : gallery.chapters) {
        QStringList rows;
        for (const int row : chapter.slides)
            rows += QString::number(row);
        texts += QStringLiteral("%1<%2@%3:%4")
                     .arg(chapter.title.line({}))
                     .arg(chapter.parent)
                     .arg(chapter.opensAt)
                     .arg(rows.join(u','));
    }
    return texts.join(u' ');
}

void TestPhotoGallery::whichFiles_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *files, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(files) << QString::fromUtf8(expected);
    };
    row("natural order", "10.jpg 2.jpg 1.jpg", "1.jpg 2.jpg 10.jpg");
    row("all kinds", "a.jpg b.jpeg c.png d.gif e.webp f.tif g.tiff h.bmp i.svg j.avif k.heic l.jxl",
        "a.jpg b.jpeg c.png d.gif e.webp f.tif g.tiff h.bmp i.svg j.avif k.heic l.jxl");
    row("endings in capitals", "A.JPG b.Png", "A.JPG b.Png");
    row("hidden files", "a.jpg .b.jpg ._a.jpg .jpg", "a.jpg");
    row("sidecars and others", "a.jpg a.xmp a.jpg.xmp b.txt jpg c.jpg~ gallery.json", "a.jpg");
    row("folders that are called so", "a.jpg b.jpg/c.txt", "a.jpg");
    row("characters that addresses reserve", "a#1%20?.jpg é.jpg", "a#1%20?.jpg é.jpg");
}

void TestPhotoGallery::whichFiles()
{
    QFETCH(QString, files);
    QTemporaryDir folder;
    touch(folder, files.split(u' '));
    const gallery::ReadResult reading = listPhotos({folder.path()});
    QVERIFY(!reading.error);
    QTEST(names(reading.gallery), "expected");
    for (const gallery::Slide &slide : reading.gallery.slides) {
        const QUrl address(slide.layers.first().options.first().address, QUrl::StrictMode);
        QCOMPARE(address.toLocalFile(), slide.id);
    }
}

void TestPhotoGallery::slideHasNamesOnly()
{
    QTemporaryDir folder;
    touch(folder, {"Press 2026/A port. 1.jpg"});
    const gallery::Gallery gallery = listPhotos({folder.filePath("Press 2026/")}).gallery;
    QCOMPARE(gallery.id, folder.filePath("Press 2026"));
    QCOMPARE(gallery.title, gallery::LanguageMap("none", "Press 2026"));
    QCOMPARE(gallery.start, 0);
    const gallery::Slide &slide = gallery.slides.first();
    QCOMPARE(slide.id, folder.filePath("Press 2026/A port. 1.jpg"));
    QCOMPARE(slide.title, gallery::LanguageMap("none", "A port. 1"));
    QCOMPARE(slide.medium, gallery::Slide::Medium::Picture);
    QCOMPARE(slide.layers.size(), 1);
    QVERIFY(slide.caption.isEmpty());
}

void TestPhotoGallery::linksAndPipes()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    touch(elsewhere, {"x"});
    QFile::link(elsewhere.filePath("x"), folder.filePath("a.jpg"));
    QFile::link("/nowhere", folder.filePath("b.jpg"));
    QFile::link("/dev/zero", folder.filePath("c.jpg"));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath("d.jpg")).constData(), 0600), 0);
    QCOMPARE(names(listPhotos({folder.path()}).gallery), "a.jpg");
}

void TestPhotoGallery::subfoldersAreChapters()
{
    QTemporaryDir folder;
    touch(folder,
          {"z.jpg", "Day 10/1.jpg", "Day 2/1.jpg", "Day 2/evening/a.jpg", "Day 2/noon/b.jpg",
           "empty/deep/none.txt", "through/inner/c.jpg", ".hidden/d.jpg"});
    photos::PhotosRequest request{folder.path()};
    request.subfolders = true;
    const gallery::Gallery gallery = listPhotos(request).gallery;
    QCOMPARE(names(gallery), "z.jpg Day 2/1.jpg Day 2/evening/a.jpg Day 2/noon/b.jpg Day 10/1.jpg "
                             "through/inner/c.jpg");
    QCOMPARE(chapters(gallery), "Day 2<-1@1:1,2,3 evening<0@2:2 noon<0@3:3 Day 10<-1@4:4 "
                                "through<-1@5:5 inner<4@5:5");
}

void TestPhotoGallery::subfoldersOnlyWhenAsked()
{
    QTemporaryDir folder;
    touch(folder, {"a.jpg", "sub/b.jpg"});
    const gallery::Gallery gallery = listPhotos({folder.path()}).gallery;
    QCOMPARE(names(gallery), "a.jpg");
    QVERIFY(gallery.chapters.isEmpty());
}

void TestPhotoGallery::linksBetweenFolders()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    touch(folder, {"a.jpg", "sub/b.jpg"});
    touch(elsewhere, {"c.jpg"});
    QFile::link(folder.path(), folder.filePath("sub/loop"));
    QFile::link("/", folder.filePath("sub/root"));
    QFile::link(folder.filePath("sub"), folder.filePath("again"));
    QFile::link(elsewhere.path(), folder.filePath("out"));
    QFile::link(elsewhere.path(), folder.filePath("out2"));
    QFile::link(elsewhere.path(), elsewhere.filePath("loop"));
    photos::PhotosRequest request{folder.path()};
    request.subfolders = true;
    QCOMPARE(names(listPhotos(request).gallery), "a.jpg out/c.jpg sub/b.jpg");
}

void TestPhotoGallery::depth()
{
    QTemporaryDir folder;
    QString path = "0.jpg";
    for (int i = 0; i < photos::mostFolderDepth; ++i)
        path.prepend("d/");
    touch(folder, {path, "d/" + path});
    photos::PhotosRequest request{folder.path()};
    request.subfolders = true;
    const gallery::ReadResult reading = listPhotos(request);
    QCOMPARE(names(reading.gallery), path);
    QCOMPARE(reading.notices.size(), 1);
    QCOMPARE(QString(reading.notices.first().code), "TooDeep");
}

void TestPhotoGallery::startsAtAPhoto()
{
    QTemporaryDir folder;
    touch(folder, {"1.jpg", "2.jpg", "10.jpg"});
    photos::PhotosRequest request;
    request.at = folder.filePath("10.jpg");
    const gallery::Gallery gallery = listPhotos(request).gallery;
    QCOMPARE(names(gallery), "1.jpg 2.jpg 10.jpg");
    QCOMPARE(gallery.start, 2);
    QCOMPARE(photos::rowOf(gallery, folder.path() + "/./2.jpg"), 1);
    QCOMPARE(photos::rowOf(gallery, folder.filePath("3.jpg")), -1);
    QCOMPARE(listPhotos({folder.filePath("2.jpg")}).gallery.start, 1);
}

void TestPhotoGallery::startsAtAPhotoOfAnyName()
{
    QTemporaryDir folder;
    touch(folder, {"1.jpg", "sub/2.jpg"});
    write(folder.filePath("scan"), "\x89PNG\r\n\x1a\n");
    photos::PhotosRequest request;
    request.at = folder.filePath("scan");
    request.subfolders = true;
    const gallery::Gallery gallery = listPhotos(request).gallery;
    QCOMPARE(names(gallery), "scan 1.jpg sub/2.jpg");
    QCOMPARE(gallery.start, 0);
    QCOMPARE(chapters(gallery), "sub<-1@2:2");
}

void TestPhotoGallery::severalFiles()
{
    QTemporaryDir folder;
    touch(folder, {"10.jpg", "2.jpg", "3.jpg", "sub/1.jpg", "text.txt"});
    photos::PhotosRequest request;
    request.files =
        QStringList{folder.filePath("10.jpg"), folder.filePath("2.jpg"), folder.filePath("10.jpg"),
                    folder.filePath("gone.jpg"), folder.filePath("text.txt")};
    const gallery::ReadResult reading = listPhotos(request);
    QVERIFY(!reading.error);
    QCOMPARE(reading.gallery.slides.size(), 2);
    QCOMPARE(reading.gallery.slides.first().id, folder.filePath("2.jpg"));
    QCOMPARE(reading.gallery.title.line({}), QFileInfo(folder.path()).fileName());
    QVERIFY(reading.gallery.id.startsWith(folder.path() + "#"));
    QCOMPARE(reading.notices.size(), 2);
    QCOMPARE(QString(reading.notices.at(0).code), "NotFound");
    QCOMPARE(reading.notices.at(0).file, folder.filePath("gone.jpg"));
    QCOMPARE(QString(reading.notices.at(1).code), "NotAPhoto");

    request.files = QStringList{folder.filePath("3.jpg"), folder.filePath("sub/1.jpg")};
    QCOMPARE(listPhotos(request).gallery.title.line({}), QFileInfo(folder.path()).fileName());
}

void TestPhotoGallery::errors_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such folder") << "gone"
                                    << "" << "NotFound";
    QTest::newRow("a pipe") << "pipe"
                            << "" << "NotAFile";
    QTest::newRow("an empty folder") << "empty"
                                     << "" << "EmptyFolder";
    QTest::newRow("a folder without photos") << "texts"
                                             << "" << "EmptyFolder";
    QTest::newRow("no such photo") << ""
                                   << "gone.jpg" << "NotFound";
    QTest::newRow("a pipe for a photo") << ""
                                        << "pipe" << "NotAFile";
    QTest::newRow("a text for a photo") << ""
                                        << "texts/a.txt" << "NotAPhoto";
}

void TestPhotoGallery::errors()
{
    QFETCH(QString, folder);
    QFETCH(QString, at);
    QTemporaryDir root;
    QDir(root.path()).mkdir("empty");
    write(root.filePath("texts/a.txt"), "words");
    QCOMPARE(mkfifo(QFile::encodeName(root.filePath("pipe")).constData(), 0600), 0);
    photos::PhotosRequest request;
    request.folder = folder.isEmpty() ? folder : root.filePath(folder);
    request.at = at.isEmpty() ? at : root.filePath(at);
    const gallery::ReadResult reading = listPhotos(request);
    QVERIFY(reading.error);
    QTEST(QString(reading.error->code), "code");
    QCOMPARE(reading.error->file, root.filePath(folder + at));
    QVERIFY(reading.gallery.slides.isEmpty());
}

void TestPhotoGallery::unreadable()
{
    const UnprivilegedUser nobody; // whose the folder is
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), {});
    const gallery::ReadResult reading = listPhotos({folder.path()});
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(reading.error);
    QCOMPARE(QString(reading.error->code), "NoPermission");
}

void TestPhotoGallery::unreadableSubfolder()
{
    const UnprivilegedUser nobody; // whose the folder is
    QTemporaryDir folder;
    touch(folder, {"a.jpg", "sub/b.jpg"});
    QFile::setPermissions(folder.filePath("sub"), {});
    photos::PhotosRequest request{folder.path()};
    request.subfolders = true;
    const gallery::ReadResult reading = listPhotos(request);
    QFile::setPermissions(folder.filePath("sub"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!reading.error);
    QCOMPARE(names(reading.gallery), "a.jpg");
    QCOMPARE(QString(reading.notices.value(0).code), "NoPermission");
    QCOMPARE(reading.notices.value(0).file, folder.filePath("sub"));
}

void TestPhotoGallery::byDate()
{
    QTemporaryDir folder;
    touch(folder, {"1.jpg", "7.jpg"});
    writeDate(folder.filePath("2.jpg"), "2026-05-17T10:00:00+02:00");
    writeDate(folder.filePath("3.jpg"), "2026-05-17T09:30:00-04:00");
    writeDate(folder.filePath("4.jpg"), "1943");
    writeDate(folder.filePath("5.jpg"), "2026-05-17");
    writeDate(folder.filePath("6.jpg"), "2026-05-17T09:30:00");
    photos::PhotosRequest request{folder.path()};
    request.at = folder.filePath("2.jpg");
    request.sorting = {gallery::Sorting::Key::Date};
    const gallery::Gallery gallery = listPhotos(request).gallery;
    QCOMPARE(names(gallery), "4.jpg 5.jpg 3.jpg 6.jpg 2.jpg 1.jpg 7.jpg");
    QCOMPARE(gallery.start, 4);
    QCOMPARE(gallery.slides.at(4).details.date, "2026-05-17T10:00:00+02:00");
}

void TestPhotoGallery::byDateInsideChapters()
{
    QTemporaryDir folder;
    writeDate(folder.filePath("1.jpg"), "2026");
    writeDate(folder.filePath("a/1.jpg"), "2025");
    writeDate(folder.filePath("a/2.jpg"), "2024");
    writeDate(folder.filePath("b/1.jpg"), "2023");
    photos::PhotosRequest request{folder.path()};
    request.subfolders = true;
    request.sorting = {gallery::Sorting::Key::Date};
    const gallery::Gallery gallery = listPhotos(request).gallery;
    QCOMPARE(names(gallery), "1.jpg a/2.jpg a/1.jpg b/1.jpg");
    QCOMPARE(chapters(gallery), "a<-1@1:1,2 b<-1@3:3");
}

void TestPhotoGallery::sorted_data()
{
    using Key = gallery::Sorting::Key;
    QTest::addColumn<gallery::Sorting>("sorting");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, Key key, bool isReversed, const char *order) {
        QTest::newRow(name) << gallery::Sorting{key, isReversed} << QString(order);
    };
    row("by name", Key::Name, false, "1 2 3 4 5");
    row("by name, reversed", Key::Name, true, "5 4 3 2 1");
    row("by date", Key::Date, false, "3 1 2 4 5");
    row("by date, reversed", Key::Date, true, "2 1 3 4 5");
    row("by size", Key::Size, false, "4 1 2 3 5");
    row("by size, reversed", Key::Size, true, "2 3 5 1 4");
    row("by rating", Key::Rating, false, "2 4 1 3 5");
    row("by rating, reversed", Key::Rating, true, "5 1 3 4 2");
    row("by credit", Key::Credit, false, "4 1 3 2 5");
    row("by credit, reversed", Key::Credit, true, "2 1 3 4 5");
}

void TestPhotoGallery::sorted()
{
    QFETCH(gallery::Sorting, sorting);
    QFETCH(QString, order);
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, int bytes, const QByteArray &xmp) {
        QFile photo(folder.filePath(name + ".jpg"));
        QVERIFY(photo.open(QIODevice::WriteOnly));
        photo.write(QByteArray(bytes, 'x'));
        QFile sidecar(folder.filePath(name + ".xmp"));
        QVERIFY(sidecar.open(QIODevice::WriteOnly));
        sidecar.write(R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" )" +
                      xmp + "/></rdf:RDF></x:xmpmeta>");
    };
    write("1", 3000, R"(photoshop:DateCreated="2021" photoshop:Credit="Émile")");
    write("2", 2000, R"(photoshop:DateCreated="2022" photoshop:Credit="Zoe" xmp:Rating="5")");
    write("3", 2000, R"(photoshop:DateCreated="2020" photoshop:Credit="Émile" xmp:Rating="0")");
    write("4", 4000, R"(photoshop:Credit="anna" xmp:Rating="2")");
    write("5", 2000, R"(xmp:Rating="-1")");
    const gallery::Gallery gallery =
        listPhotos({.folder = folder.path(), .sorting = sorting}).gallery;
    QCOMPARE(names(gallery).remove(".jpg"), order);
}

void TestPhotoGallery::tellsOfOtherFiles_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("slides");
    QTest::addColumn<QStringList>("hints");
    const auto row = [](const char *name, const char *files, const char *slides,
                        const QStringList &hints) {
        QTest::newRow(name) << QString(files) << QString(slides) << hints;
    };
    row("only photos", "a.jpg b.png", "a.jpg b.png", {});
    row("files of no interest", "a.jpg a.xmp b.txt c.json .d.mov", "a.jpg", {});
    row("videos", "a.jpg b.MOV c.mp4", "a.jpg", {"%Ln video(s) are not shown. 2"});
    row("each kind", "a.jpg b.mkv c.NEF d.pdf", "a.jpg",
        {"%Ln raw photo(s) are not shown. 1", "%Ln video(s) are not shown. 1",
         "%Ln PDF file(s) are not shown. 1"});
    row("a raw photo beside its JPEG", "a.jpg a.cr2 b.cr2", "a.jpg",
        {"%Ln raw photo(s) are not shown. 1"});
    row("in chapters", "a.jpg in/b.jpg in/c.avi", "a.jpg in/b.jpg",
        {"%Ln video(s) are not shown. 1"});
    const QList<QByteArray> readable = QImageReader::supportedImageFormats();
    QStringList missing;
    for (const auto &[plugin, name] : {std::pair("avif", "AVIF"), {"heic", "HEIC"}}) {
        if (!readable.contains(plugin))
            missing += QStringLiteral("%Ln photo(s) in the format %1 cannot be shown, as Qt has no "
                                      "plugin for it here. 1 %2")
                           .replace("%2", QLatin1String(name));
    }
    row("formats without a plugin", "a.jpg b.HEIC c.avif", "a.jpg b.HEIC c.avif", missing);
}

void TestPhotoGallery::tellsOfOtherFiles()
{
    QFETCH(QString, files);
    const QTemporaryDir folder;
    touch(folder, files.split(u' '));
    const gallery::ReadResult reading =
        listPhotos({.folder = folder.path(), .subfolders = files.contains("in/")});
    QVERIFY(!reading.error);
    QTEST(names(reading.gallery), "slides");
    QStringList hints;
    for (const Problem &hint : reading.hints) {
        hints += QLatin1String(hint.text.source) + u' ' + QString::number(hint.text.count);
        for (const QVariant &argument : hint.text.arguments)
            hints.last() += u' ' + argument.toString();
    }
    QTEST(hints, "hints");
    QVERIFY(reading.notices.isEmpty());
}

void TestPhotoGallery::manyPhotos()
{
    QTemporaryDir folder;
    for (int i = 0; i < 20'000; ++i)
        write(folder.filePath(QStringLiteral("IMG_%1.jpg").arg(i)));
    QElapsedTimer timer;
    timer.start();
    const gallery::Gallery gallery = listPhotos({folder.path()}).gallery;
    qInfo("%lld ms", timer.elapsed());
    QCOMPARE(gallery.slides.size(), 20'000);
    QCOMPARE(gallery.slides.at(19'999).title.line({}), "IMG_19999");
    QVERIFY2(timer.elapsed() < 5'000, "something is slow even for a checked build");
}

void TestPhotoGallery::cancelled()
{
    QTemporaryDir folder;
    for (int i = 0; i < 50; ++i)
        touch(folder, {QStringLiteral("%1/a.jpg").arg(i)});
    photos::PhotosRequest request{folder.path()};
    request.subfolders = true;
    std::stop_source stop;
    QCOMPARE(listPhotos(request, stop.get_token()).gallery.slides.size(), 50);
    stop.request_stop();
    QVERIFY(listPhotos(request, stop.get_token()).gallery.slides.size() <= 1);
}

VITRINE_TEST(TestPhotoGallery, QCoreApplication)
#include "tst_photogallery.moc"
