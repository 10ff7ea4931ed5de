// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/gallerycheck.h"
#include "cli/check/missingtranslations.h"
#include "sources/iiif/builtin.h"
#include "sources/network/networkproblem.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "support/testimages.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QUrl>

#include <sys/stat.h>

using cli::Scope;
using errors::Problem;
using gallery::Gallery;
using gallery::LanguageMap;

class TestGalleryCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aGoodGallery();
    void theBuiltinGallery();
    void missingTexts();
    void creditOfTheGallery();
    void missingTranslations();
    void regionalFormsAreOneLanguage();
    void chapters();
    void descriptionsOfLocalPhotos();
    void localPictures_data();
    void localPictures();
    void vastPictures();
    void picturesOfSeveralSlides();
    void picturesFromTheNetwork();

private:
    QTemporaryDir m_pictures; ///< good and bad ones
};

static QStringList lines(const Gallery &gallery, const Scope &scope = {})
{
    QStringList texts;
    for (const Problem &problem : cli::check(gallery, scope))
        texts += problem.place + ": " + problem.text.translated();
    return texts;
}

static gallery::Picture picture(const QString &address)
{
    gallery::Picture picture;
    picture.address = address;
    return picture;
}

static Gallery showing(const QString &address)
{
    Gallery gallery = samples::gallery(2, false);
    gallery.slides[0].layers = {{{}, {picture(address)}}};
    return gallery;
}

static QByteArray png()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

static QByteArray drawing(const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'>" + content + "</svg>";
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestGalleryCheck::initTestCase()
{
    write(m_pictures.filePath("a é%20#.png"), png());
    write(m_pictures.filePath("a.jpg"), png());
    for (const char *name : {"a.gif", "a.webp", "a.xpm"})
        testimages::convert({m_pictures.filePath("a.jpg"), m_pictures.filePath(name)});
    QFile gif(m_pictures.filePath("a.gif"));
    QVERIFY(gif.open(QIODevice::ReadOnly));
    write(m_pictures.filePath("half.gif"), gif.read(gif.size() / 2));
    write(m_pictures.filePath("a.svg"), drawing("<rect width='9' height='9'/>"));
    write(m_pictures.filePath("text.svg"), drawing("<text x='2' y='9'>Text</text>"));
    write(m_pictures.filePath("broken.svg"), drawing("<g>"));
    write(m_pictures.filePath("page.jpg"), "<html><body>Not here</body></html>");
    write(m_pictures.filePath("half.png"), png().first(60));
    write(m_pictures.filePath("text.jpg"), "Not a photo.");
    write(m_pictures.filePath("empty.jpg"), {});
    QVERIFY(QDir(m_pictures.path()).mkdir("folder"));
    QCOMPARE(mkfifo(qPrintable(m_pictures.filePath("pipe.jpg")), 0600), 0);
}

void TestGalleryCheck::aGoodGallery()
{
    QCOMPARE(lines(samples::gallery(3, true)), QStringList());
    for (const Problem &problem : cli::check(Gallery(), {.file = "a.json"}))
        QCOMPARE(problem.file, "a.json");
}

void TestGalleryCheck::theBuiltinGallery()
{
    QCOMPARE(lines(iiif::readBuiltinGallery().gallery), QStringList());
    QCOMPARE(lines(iiif::readBuiltinGallery(iiif::guide).gallery), QStringList());
}

void TestGalleryCheck::missingTexts()
{
    Gallery gallery = samples::gallery(3, true);
    gallery.title = {};
    gallery.credit = {};
    gallery.slides[0].credit.value = {"none", "© A"};
    gallery.slides[1].title = {};
    gallery.slides[1].credit.value = {"none", "© B"};
    gallery.slides[2].caption = {};
    gallery.slides[2].credit.label = {"none", "Credit"};
    gallery.slides[3].credit.value = {"none", "© C"};
    QCOMPARE(
        lines(gallery, {.languages = {"en"}}),
        QStringList({": There is no title.", "1: There is no title.",
                     "2 (Title 2): There is no caption.", "2 (Title 2): There is no credit."}));
    QVERIFY(lines(gallery, {.languages = {"fr"}}).contains("2 (Titre 2): There is no caption."));
}

void TestGalleryCheck::creditOfTheGallery()
{
    Gallery gallery = samples::gallery(2, false);
    QCOMPARE(lines(gallery), QStringList());
    gallery.credit = {};
    gallery.slides[0].credit.value = {"none", "© A"};
    QCOMPARE(lines(gallery), QStringList({"2 (Titre 1): There is no credit."}));
}

void TestGalleryCheck::missingTranslations()
{
    Gallery gallery = samples::gallery(3, false);
    gallery.title = {"fr", "Galerie"};
    gallery.introduction = {"en", "Before"};
    gallery.credit.value = {"none", "© A"};
    gallery.slides[0].title = {"fr", "Un"};
    gallery.slides[1].caption = {"en", "Two"};
    gallery.slides[1].credit.value = {"fr", "© Moi"};
    gallery.slides[2].title = {"none", "3"};
    gallery.slides[2].caption = {"fr-CA", "Trois"};
    gallery.chapters[0].title = {"fr", "Chapitre"};
    QCOMPARE(lines(gallery, {.languages = {"fr"}}),
             QStringList({": The title is missing in this language: English (en).",
                          ": The introduction is missing in this language: Français (fr).",
                          "1 (Chapitre): The chapter’s title is missing in this language: English "
                          "(en).",
                          "1 (Un): The title is missing in this language: English (en).",
                          "2 (Titre 1): The caption is missing in this language: Français (fr).",
                          "2 (Titre 1): The credit is missing in this language: English (en).",
                          "3 (3): The caption is missing in this language: English (en)."}));

    for (gallery::Slide &slide : gallery.slides) {
        slide.title = {"fr", "T"};
        slide.caption = {"fr", "C"};
        slide.credit = {};
    }
    gallery.title = {"fr", "T"};
    gallery.introduction = {};
    gallery.credit.value = {"none", "©"};
    gallery.chapters[0].title = {"fr", "Chapitre"};
    QVERIFY2(!lines(gallery).join('\n').contains("language"), "one language needs no translation");
}

void TestGalleryCheck::regionalFormsAreOneLanguage()
{
    QCOMPARE(cli::distinct({"fr-CA", "en", "fr", "en-GB"}), QStringList({"en", "fr"}));
    QCOMPARE(cli::distinct({"zh-Hans", "zh-Hant"}), QStringList({"zh-Hans", "zh-Hant"}));
    QCOMPARE(cli::missingLanguages({"fr-CA", "x"}, {"fr", "en"}), QStringList("en"));
    QCOMPARE(cli::missingLanguages({"none", "x"}, {"fr", "en"}), QStringList());
    QCOMPARE(cli::missingLanguages({}, {"fr", "en"}), QStringList());
    QCOMPARE(cli::missingLanguages({"de", "x"}, {"fr"}), QStringList());
    QCOMPARE(cli::nameOf("de"), "Deutsch (de)");
    QVERIFY(cli::nameOf("zh-Hant").endsWith("(zh-Hant)"));
    QCOMPARE(cli::nameOf("tlh"), "tlh");
}

void TestGalleryCheck::chapters()
{
    Gallery gallery = samples::gallery(2, true);
    gallery.chapters.append({samples::text("Vide", "Empty"), -1, {}, -1});
    gallery.chapters.append({{"fr", "Aussi"}, -1, {}, -1});
    QCOMPARE(
        lines(gallery, {.languages = {"en"}}),
        QStringList({": There is no photo in the chapter “Empty”.",
                     ": There is no photo in the chapter “Aussi”.",
                     "Aussi: The chapter’s title is missing in this language: English (en)."}));
}

void TestGalleryCheck::descriptionsOfLocalPhotos()
{
    QTemporaryDir folder;
    write(folder.filePath("a.png"), png());
    Gallery gallery = showing(QUrl::fromLocalFile(folder.filePath("a.png")).toString());
    QCOMPARE(lines(gallery), QStringList());
    const Scope scope{.isFolder = true};
    QCOMPARE(lines(gallery, scope),
             QStringList({"1 (Titre 0): The photo is not described for those who cannot see it."}));
    gallery.slides[0].alternative = {"en", "A photo"};
    QCOMPARE(
        lines(gallery, scope),
        QStringList({"1 (Titre 0): The description is missing in this language: Français (fr)."}));
    gallery.slides[0].alternative = samples::text("Une photo", "A photo");
    QCOMPARE(lines(gallery, scope), QStringList());
}

void TestGalleryCheck::localPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fault"); // empty where it can be read
    QTest::newRow("png") << "a é%20#.png"
                         << "";
    QTest::newRow("wrong suffix") << "a.jpg"
                                  << "";
    // Qt does not know the format of their pixels before it has decoded them.
    QTest::newRow("GIF") << "a.gif"
                         << "";
    QTest::newRow("WebP") << "a.webp"
                          << "";
    QTest::newRow("drawing") << "a.svg"
                             << "";
    QTest::newRow("drawing with a text") << "text.svg"
                                         << "";
    QTest::newRow("missing") << "missing.jpg"
                             << "There is no such file";
    QTest::newRow("cut off") << "half.png"
                             << "cannot be shown: Unable to read image data";
    QTest::newRow("GIF, cut off") << "half.gif"
                                  << "ends too early";
    QTest::newRow("no picture") << "text.jpg"
                                << "cannot be shown: Unsupported image format";
    QTest::newRow("empty") << "empty.jpg"
                           << "cannot be shown: Unsupported image format";
    QTest::newRow("web page") << "page.jpg"
                              << "cannot be shown: Unsupported image format";
    QTest::newRow("drawing that is not well formed")
        << "broken.svg"
        << "cannot be shown: Unable to read image data";
    QTest::newRow("of a format that Vitrine does not show")
        << "a.xpm"
        << "cannot be shown: Unsupported image format";
    QTest::newRow("folder") << "folder"
                            << "neither a file";
    QTest::newRow("pipe") << "pipe.jpg"
                          << "neither a file";
}

void TestGalleryCheck::localPictures()
{
    QFETCH(QString, name);
    QFETCH(QString, fault);
    const QString address =
        QUrl::fromLocalFile(m_pictures.filePath(name)).toString(QUrl::FullyEncoded);
    const QStringList found = lines(showing(address));
    QCOMPARE(found.size(), fault.isEmpty() ? 0 : 1);
    if (!fault.isEmpty()) {
        QVERIFY2(found.first().startsWith("1 (Titre 0): The picture cannot be read: " + address),
                 qPrintable(found.first()));
        QVERIFY2(found.first().contains(fault), qPrintable(found.first()));
    }
}

void TestGalleryCheck::vastPictures()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("vast.ppm");
    write(path, "P6\n30000 30000\n255\n");
    QCOMPARE(lines(showing(QUrl::fromLocalFile(path).toString())), QStringList());
}

void TestGalleryCheck::picturesOfSeveralSlides()
{
    Gallery gallery = samples::gallery(3, false);
    for (gallery::Slide &slide : gallery.slides)
        slide.layers = {{{}, {picture("file:///missing.jpg"), picture("file:///other.jpg")}}};
    // On every slide that needs it, as each is a line in an editor's list.
    QCOMPARE(lines(gallery).size(), 6);
}

void TestGalleryCheck::picturesFromTheNetwork()
{
    Gallery gallery = samples::gallery(3, false);
    const gallery::Picture good = picture("https://a.example/good.png");
    gallery.slides[0].layers = {{{}, {good, good}}}; // is fetched once
    gallery.slides[1].layers = {{{}, {picture("https://a.example/gone.png")}}};
    gallery::Picture service;
    service.service.id = "https://a.example/service";
    gallery.slides[2].layers = {{{}, {service}}};
    QCOMPARE(lines(gallery), QStringList());

    QStringList asked;
    const auto fetch = [&asked](const gallery::Picture &wanted,
                                Problem *error) -> std::optional<QByteArray> {
        asked += wanted.identity();
        if (wanted.address.endsWith("gone.png")) {
            *error = network::NetworkProblem::httpStatus(404);
            return std::nullopt;
        }
        return wanted.address.isEmpty() ? QByteArray("<html>") : png();
    };
    const QStringList found = lines(gallery, {.fetch = fetch});
    QCOMPARE(asked, QStringList({"https://a.example/good.png", "https://a.example/gone.png",
                                 "https://a.example/service"}));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0), "2 (Titre 1): The picture cannot be read: https://a.example/gone.png: "
                          "There is nothing at this address (status 404).");
    QVERIFY(found.at(1).startsWith(
        "3 (Titre 2): The picture cannot be read: https://a.example/service: "));
}

VITRINE_TEST(TestGalleryCheck, QGuiApplication)
#include "tst_gallerycheck.moc"
