// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/substitutes.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

/// Photos beside a manifest, named by canvas or by position.
class TestSubstitutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whichFile_data();
    void whichFile();
    void becomesThePhoto();
    void substitutesAPhoto();
    void substitutesAReferencedPhoto();
    void noFolder();
};

static void touch(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

static gallery::Gallery galleryOf(const QStringList &ids, bool hasCover = false)
{
    gallery::Gallery gallery;
    gallery.hasCover = hasCover;
    for (const QString &id : ids) {
        gallery.slides.append(gallery::Slide());
        gallery.slides.last().id = id;
    }
    return gallery;
}

static QString fileOf(const gallery::Slide &slide)
{
    return slide.layers.isEmpty()
               ? QString()
               : QUrl(slide.layers.first().options.first().address).fileName(QUrl::FullyDecoded);
}

void TestSubstitutes::whichFile_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<bool>("hasCover");
    QTest::addColumn<QString>("expected"); ///< a file or - for each slide
    const auto row = [](const char *name, const char *files, const char *ids, const char *expected,
                        bool hasCover = false) {
        QTest::newRow(name) << QString::fromUtf8(files) << QString::fromUtf8(ids) << hasCover
                            << QString::fromUtf8(expected);
    };
    const char *const plain = "https://a/x https://a/y https://a/z";
    row("by position", "2.jpg", plain, "- 2.jpg -");
    row("with a leading zero", "02.png", plain, "- 02.png -");
    row("with two", "003.tif", plain, "- - 003.tif");
    row("the cover counts", "0.jpg 01.jpg", plain, "0.jpg 01.jpg -", true);
    row("no position 0 without a cover", "0.jpg", plain, "- - -");
    row("no such position", "4.jpg 99999999999999999999.jpg", plain, "- - -");
    row("by canvas", "y.jpg", plain, "- y.jpg -");
    row("case of the canvas", "Y.JPG", plain, "- Y.JPG -");
    row("percent-encoded", "été.jpg", "https://a/%C3%A9t%C3%A9", "été.jpg");
    row("with a fragment", "p1.jpg", "https://a/p1#xywh=0,0,1,1", "p1.jpg");
    row("with a slash at the end", "p1.jpg", "https://a/p1/", "p1.jpg");
    row("canvas before position", "2.jpg y.jpg", plain, "- y.jpg -");
    row("a canvas's own number is nobody's position", "2.jpg", "https://a/2 https://a/3",
        "2.jpg -");
    row("an encoded slash names no folder", "x.jpg", "https://a/..%2Fx", "-");
    row("no photo", "1.txt y.xmp", plain, "- - -");
    row("hidden", ".1.jpg", plain, "- - -");
    row("in a folder of the folder", "sub/1.jpg", plain, "- - -");
    row("the first of several", "1.png 1.jpg 01.jpg", plain, "01.jpg - -");
    row("signs are no digits", "+1.jpg -1.jpg", plain, "- - -");
}

void TestSubstitutes::whichFile()
{
    QFETCH(QString, files);
    QFETCH(QString, ids);
    QFETCH(bool, hasCover);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    for (const QString &file : files.split(u' '))
        touch(folder.filePath(file));
    gallery::Gallery gallery = galleryOf(ids.split(u' '), hasCover);
    const int count = photos::addSubstitutes(gallery, folder.path());
    QStringList found;
    for (const gallery::Slide &slide : gallery.slides)
        found += fileOf(slide).isEmpty() ? QStringLiteral("-") : fileOf(slide);
    QCOMPARE(found.join(u' '), expected);
    QCOMPARE(count, found.size() - found.count(QStringLiteral("-")));
}

void TestSubstitutes::becomesThePhoto()
{
    QTemporaryDir folder;
    touch(folder.filePath("1.jpg"));
    gallery::Gallery gallery = galleryOf({"https://a/x"});
    QCOMPARE(photos::addSubstitutes(gallery, folder.path()), 1);
    const gallery::Slide &slide = gallery.slides.first();
    QCOMPARE(slide.medium, gallery::Slide::Medium::Picture);
    QCOMPARE(slide.layers.size(), 1);
    QCOMPARE(slide.layers.first().options.first().address,
             QUrl::fromLocalFile(folder.filePath("1.jpg")).toString());
    QVERIFY(slide.substitutes.isEmpty());
}

void TestSubstitutes::substitutesAPhoto()
{
    QTemporaryDir folder;
    touch(folder.filePath("1.jpg"));
    gallery::Gallery gallery = galleryOf({"https://a/x"});
    gallery::Picture photo;
    photo.address = "https://a/x.jpg";
    gallery::Picture other;
    other.address = "https://a/small.jpg";
    gallery.slides.first().layers = {{{}, {photo}}};
    gallery.slides.first().substitutes = {other};
    QCOMPARE(photos::addSubstitutes(gallery, folder.path()), 1);
    const gallery::Slide &slide = gallery.slides.first();
    QCOMPARE(slide.layers.first().options, QList{photo});
    QCOMPARE(slide.substitutes.size(), 2);
    QCOMPARE(slide.substitutes.first().address,
             QUrl::fromLocalFile(folder.filePath("1.jpg")).toString());
    QCOMPARE(slide.substitutes.last(), other);
}

void TestSubstitutes::substitutesAReferencedPhoto()
{
    QTemporaryDir folder;
    touch(folder.filePath("1.jpg"));
    gallery::Gallery gallery = galleryOf({"https://a/x"});
    gallery.slides.first().paintingPages = QStringList{"https://a/page"};
    QCOMPARE(photos::addSubstitutes(gallery, folder.path()), 1);
    QVERIFY(gallery.slides.first().layers.isEmpty());
    QCOMPARE(gallery.slides.first().substitutes.size(), 1);
}

void TestSubstitutes::noFolder()
{
    gallery::Gallery gallery = galleryOf({"https://a/x"});
    QCOMPARE(photos::addSubstitutes(gallery, "/nowhere"), 0);
}

VITRINE_TEST(TestSubstitutes, QCoreApplication)
#include "tst_substitutes.moc"
