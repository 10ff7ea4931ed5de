// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/richtext.h"
#include "printing/printjob.h"
#include "printing/printoutput.h"
#include "sources/iiif/builtin.h"
#include "support/pdfs.h"
#include "support/photofiles.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "support/unprivilegeduser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <csignal>
#include <mutex>
#include <sys/resource.h>

using printing::PrintPlan;
using printing::PrintResult;

namespace {

/// Options of pdftotext for the halves of an A4 page.
const QStringList leftOfPage{"-x", "0", "-y", "0", "-W", "297", "-H", "842"};
const QStringList rightOfPage{"-x", "297", "-y", "0", "-W", "298", "-H", "842"};

PrintPlan planOf(const gallery::Gallery &gallery, const QStringList &languages)
{
    PrintPlan plan;
    plan.gallery = gallery;
    plan.last = int(gallery.slides.size()) - 1;
    plan.languages = languages;
    plan.page = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                            QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    return plan;
}

PrintPlan builtin(const QStringList &languages)
{
    return planOf(iiif::readBuiltinGallery().gallery, languages);
}

PrintPlan onlyRow(PrintPlan plan, int row)
{
    plan.first = plan.last = row;
    return plan;
}

/// As poppler writes it: no-break spaces are spaces, and lines are broken anywhere.
QString flat(const QString &text)
{
    return QString(text).replace(QChar(0xA0), ' ').replace(QChar(0x202F), ' ').simplified();
}

QString captionOf(const gallery::Gallery &gallery, int row, const QString &language)
{
    return flat(gallery::plainText(gallery.captionAt(row).choose({language}).values));
}

/// A gallery of slides with one photo that is red all over.
gallery::Gallery redPhotos(const QTemporaryDir &folder, QSize size, int slides)
{
    const QString file = folder.filePath("red.png");
    QImage photo(size, QImage::Format_RGB32);
    photo.fill(Qt::red);
    if (!photo.save(file))
        qFatal("%s cannot be written", qPrintable(file));
    gallery::Gallery gallery = samples::gallery(slides, false);
    gallery::Picture picture;
    picture.address = QUrl::fromLocalFile(file).toString();
    for (gallery::Slide &slide : gallery.slides)
        slide.layers = {{{}, {picture}}};
    return gallery;
}

/// Where on a page something is, in pixels: what is red, or what is dark between header and footer.
enum class Part { Photo, Text };

QRect placeOf(const QImage &page, Part part)
{
    QRect place;
    for (int y = page.height() / 10; y < page.height() * 9 / 10; ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QColor colour = page.pixelColor(x, y);
            const bool isRed = colour.red() > 150 && colour.green() < 90;
            const bool isDark = colour.red() < 120;
            if (part == Part::Photo ? isRed : isDark)
                place |= QRect(x, y, 1, 1);
        }
    }
    return place;
}

/// The page of a file as poppler draws it, at this height in pixels.
QImage drawnPage(const QString &file, int height)
{
    return QImage::fromData(
        pdfs::outputOf("pdftoppm", {"-f", "1", "-l", "1", "-scale-to-x", "-1", "-scale-to-y",
                                    QString::number(height), file}));
}

QStringList leftovers(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// PDF files as read by poppler and qpdf.
class TestPrintOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsThere_data();
    void everyTextIsThere();
    void twoLanguages_data();
    void twoLanguages();
    void arabicRunsFromRightToLeft();
    void rightToLeftWithATranslation_data();
    void rightToLeftWithATranslation();
    void rightToLeftSheet_data();
    void rightToLeftSheet();
    void sheets_data();
    void sheets();
    void creditsStayWithoutCaptions();
    void longCaptionsFlow_data();
    void longCaptionsFlow();
    void outlineFollowsChapters();
    void fileHasMetadata();
    void photosAreInTheReadersLanguage();
    void textSize();
    void photosAreSharp_data();
    void photosAreSharp();
    void previewShowsTheFirstPage();
    void previewIsWhatComesOut_data();
    void previewIsWhatComesOut();
    void photosAreInTheMiddle_data();
    void photosAreInTheMiddle();
    void textIsBesideThePhotoOnLandscapePages_data();
    void textIsBesideThePhotoOnLandscapePages();
    void cancelledLeavesNothing();
    void destroyedWhilePrinting();
    void faults_data();
    void faults();
    void fullDiskKeepsTheExistingFile();

private:
    QString save(const PrintPlan &plan);

    QTemporaryDir m_folder;
};

QString TestPrintOutput::save(const PrintPlan &plan)
{
    const QString file = m_folder.filePath("a.pdf");
    const PrintResult result = printing::savePdf(plan, file, {});
    if (!result.isWhole())
        qFatal("%s", qPrintable(result.problem.value_or(errors::Problem()).message()));
    if (leftovers(m_folder.path()) != QStringList{"a.pdf"})
        qFatal("Something else is left.");
    return file;
}

void TestPrintOutput::everyTextIsThere_data()
{
    QTest::addColumn<QString>("counter");
    QTest::addColumn<int>("row");
    QTest::newRow("fr") << "9 / 29" << 9;
    QTest::newRow("en") << "28 / 29" << 28;
}

void TestPrintOutput::everyTextIsThere()
{
    QFETCH(QString, counter);
    QFETCH(int, row);
    const QString language = QTest::currentDataTag();
    const PrintPlan plan = builtin({language});
    const QString file = save(onlyRow(plan, row));
    QCOMPARE(pdfs::pages(file), 1);
    const QString text = pdfs::text(file);
    const gallery::Gallery &gallery = plan.gallery;
    for (const QString &part :
         {flat(gallery.title.line({language})), counter,
          flat(gallery.titleAt(row).line({language})), captionOf(gallery, row, language),
          flat(gallery.creditAt(row).value.line({language}))})
        QVERIFY2(text.contains(part), qPrintable(part + "\nin: " + text));
}

void TestPrintOutput::twoLanguages_data()
{
    QTest::addColumn<PrintPlan::SecondPlacement>("second");
    QTest::newRow("beside") << PrintPlan::SecondPlacement::Beside;
    QTest::newRow("below") << PrintPlan::SecondPlacement::Below;
}

void TestPrintOutput::twoLanguages()
{
    QFETCH(PrintPlan::SecondPlacement, second);
    PrintPlan plan = onlyRow(builtin({"fr"}), 9);
    plan.secondLanguage = "en";
    plan.second = second;
    const QString file = save(plan);
    const bool beside = second == PrintPlan::SecondPlacement::Beside;
    const QString both = pdfs::text(file);
    // The columns one by one.
    const QString left = beside ? pdfs::text(file, 1, leftOfPage) : both;
    const QString right = beside ? pdfs::text(file, 1, rightOfPage) : both;
    QVERIFY2(left.contains(captionOf(plan.gallery, 9, "fr")), qPrintable(left));
    QVERIFY2(right.contains(captionOf(plan.gallery, 9, "en")), qPrintable(right));
    // Below the photo, which takes the upper part.
    const QStringList upper{"-x", "0", "-y", "75", "-W", "595", "-H", "250"};
    QVERIFY2(!pdfs::text(file, 1, upper).contains("North Korea"),
             qPrintable(pdfs::text(file, 1, upper)));
    QCOMPARE(both.count("© Getty Images"), 1); // identical in both languages
}

void TestPrintOutput::arabicRunsFromRightToLeft()
{
    gallery::Gallery gallery = samples::gallery(1, false);
    const QString title = QStringLiteral("السوق القديم");
    const QString caption = QStringLiteral("الصورة الأولى في دمشق لا إله إلا الله");
    gallery.slides[0].title.add("ar", {title});
    gallery.slides[0].caption.add("ar", {caption});
    const QString file = save(planOf(gallery, {"ar"}));
    // Lam with alef is one character of the same meaning.
    const QString text = pdfs::text(file).normalized(QString::NormalizationForm_KC);
    QVERIFY2(text.contains(title), qPrintable(text));
    QVERIFY2(text.contains(caption), qPrintable(text));
    // On the right half of the page, below the photo and its French credit.
    QVERIFY(
        pdfs::text(file, 1, {"-x", "297", "-y", "440", "-W", "298", "-H", "280"}).contains(title));
    QVERIFY(pdfs::text(file, 1, {"-x", "0", "-y", "440", "-W", "297", "-H", "280"}).isEmpty());
}

void TestPrintOutput::rightToLeftWithATranslation_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("left"); ///< language
    QTest::newRow("Arabic with French") << "ar" << "fr" << "fr";
    QTest::newRow("French with Arabic") << "fr" << "ar" << "fr";
    QTest::newRow("English with French") << "en" << "fr" << "en";
}

void TestPrintOutput::rightToLeftWithATranslation()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, left);
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].title.add("ar", {QStringLiteral("السوق القديم")});
    gallery.slides[0].caption.add("ar", {QStringLiteral("الصورة الأولى في دمشق")});
    PrintPlan plan = planOf(gallery, {first});
    plan.secondLanguage = second;
    const QString file = save(plan);
    const QString right = left == first ? second : first;
    const auto shows = [&](const QString &half, const QString &language) {
        const QString text = half.normalized(QString::NormalizationForm_KC);
        return text.contains(captionOf(gallery, 0, language)) &&
               text.contains(flat(gallery.titleAt(0).line({language})));
    };
    const QString leftHalf = pdfs::text(file, 1, leftOfPage);
    const QString rightHalf = pdfs::text(file, 1, rightOfPage);
    QVERIFY2(shows(leftHalf, left) && !shows(leftHalf, right), qPrintable(leftHalf));
    QVERIFY2(shows(rightHalf, right) && !shows(rightHalf, left), qPrintable(rightHalf));
}

void TestPrintOutput::rightToLeftSheet_data()
{
    QTest::addColumn<gallery::Direction>("direction");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("from left to right")
        << gallery::Direction::LeftToRight << QStringList{"Titre 0", "Titre 2"};
    QTest::newRow("from right to left")
        << gallery::Direction::RightToLeft << QStringList{"Titre 1", "Titre 3"};
}

void TestPrintOutput::rightToLeftSheet()
{
    QFETCH(gallery::Direction, direction);
    QFETCH(QStringList, left);
    gallery::Gallery gallery = samples::gallery(4, false);
    gallery.direction = direction;
    gallery.statesDirection = true;
    PrintPlan plan = planOf(gallery, {"fr"});
    plan.grid = {2, 1};
    const QString file = save(plan);
    QCOMPARE(pdfs::pages(file), 2);
    for (int page = 1; page <= 2; ++page) {
        const QString leftHalf = pdfs::text(file, page, leftOfPage);
        const QString rightHalf = pdfs::text(file, page, rightOfPage);
        for (int row = 2 * page - 2; row < 2 * page; ++row) {
            const QString title = QStringLiteral("Titre %1").arg(row);
            QCOMPARE(leftHalf.contains(title), left.contains(title));
            QCOMPARE(rightHalf.contains(title), !left.contains(title));
        }
        // The texts are French.
        QVERIFY2(leftHalf.contains("Galerie"), qPrintable(leftHalf));
        const QString counter = page == 1 ? "1–2 / 4" : "3–4 / 4";
        QVERIFY2(rightHalf.contains(counter), qPrintable(rightHalf));
    }
    const QByteArray json = pdfs::outputOf("qpdf", {"--json=2", "--json-key=qpdf", file});
    QCOMPARE(json.contains("\"/Direction\": \"/R2L\""),
             direction == gallery::Direction::RightToLeft);
}

void TestPrintOutput::sheets_data()
{
    QTest::addColumn<QSize>("grid");
    QTest::addColumn<int>("pages");
    QTest::newRow("one") << QSize(1, 1) << 29;
    QTest::newRow("2 × 2") << QSize(2, 2) << 8;
    QTest::newRow("3 × 3") << QSize(3, 3) << 4;
    QTest::newRow("4 × 5") << QSize(4, 5) << 2;
}

void TestPrintOutput::sheets()
{
    QFETCH(QSize, grid);
    QFETCH(int, pages);
    PrintPlan plan = builtin({"en"});
    plan.grid = grid;
    plan.captions = false;
    const QString file = save(plan);
    QCOMPARE(pdfs::pages(file), pages);
    const int most = grid.width() * grid.height();
    const QString counter =
        most == 1 ? QString("0 / 29") : QString::fromUtf8("0–%1 / 29").arg(most - 1);
    QVERIFY2(pdfs::text(file, 1).contains(counter), qPrintable(pdfs::text(file, 1)));
    // Each page has its number.
    QVERIFY(pdfs::text(file, pages).endsWith(QString::number(pages)));
}

void TestPrintOutput::creditsStayWithoutCaptions()
{
    PrintPlan plan = builtin({"en"});
    plan.grid = {3, 3};
    plan.captions = false;
    const QString text = pdfs::text(save(plan));
    QVERIFY(!text.contains(captionOf(plan.gallery, 9, "en")));
    QVERIFY2(text.count("© Getty Images") >= 20, qPrintable(text));
}

void TestPrintOutput::longCaptionsFlow_data()
{
    QTest::addColumn<QSize>("grid");
    QTest::addColumn<QString>("other");
    QTest::newRow("a slide a page") << QSize(1, 1) << "";
    QTest::newRow("two languages") << QSize(1, 1) << "en";
    QTest::newRow("a sheet") << QSize(2, 2) << "";
    QTest::newRow("a sheet in two languages") << QSize(3, 3) << "en";
}

void TestPrintOutput::longCaptionsFlow()
{
    QFETCH(QSize, grid);
    QFETCH(QString, other);
    gallery::Gallery gallery = samples::gallery(3, false);
    QStringList paragraphs;
    constexpr int count = 150;
    for (int i = 0; i < count; ++i)
        paragraphs +=
            QStringLiteral("w%1b and some more words to fill the line of it, e%1e").arg(i);
    gallery.slides[1].caption = {"fr", paragraphs.join(" ")};
    gallery.slides[1].caption.add("en", {paragraphs.join(" ")});
    PrintPlan plan = planOf(gallery, {"fr"});
    plan.grid = grid;
    plan.secondLanguage = other;
    const QString text = pdfs::text(save(plan));
    QVERIFY(pdfs::pages(m_folder.filePath("a.pdf")) > 1);
    for (int i = 0; i < count; ++i) {
        const int times = int(text.count(QStringLiteral("w%1b").arg(i)));
        QVERIFY2(times == 1 || (times == 2 && !other.isEmpty()), qPrintable(QString::number(i)));
        QCOMPARE(text.count(QStringLiteral("e%1e").arg(i)), times);
    }
    QVERIFY(text.contains("Titre 2"));
}

void TestPrintOutput::outlineFollowsChapters()
{
    const QStringList outline = pdfs::outline(save(builtin({"en"})));
    QVERIFY2(outline.size() > 29, qPrintable(outline.join('\n')));
    QCOMPARE(outline.first(), "0  North Korea confirms its military backing for Moscow @1");
    const qsizetype china = outline.indexOf("China @2");
    QVERIFY2(china >= 0, qPrintable(outline.join('\n')));
    QCOMPARE(outline.at(china + 1), "  1  China @2");
    QCOMPARE(outline.at(china + 3), "  3  China @4");
    QCOMPARE(outline.at(china + 4), "Syria @5");
    QCOMPARE(outline.last(), "  28  Members of the CSTO @29");
    // Only the chapters show at first.
    const QByteArray json =
        pdfs::outputOf("qpdf", {"--json=2", "--json-key=outlines", m_folder.filePath("a.pdf")});
    const QJsonArray entries = QJsonDocument::fromJson(json).object()["outlines"].toArray();
    for (const QJsonValue &entry : entries)
        QVERIFY(entry["kids"].toArray().isEmpty() || !entry["open"].toBool());
    // They lead to the slide, which is below the margin of the page, 15 mm of 297, and its header.
    const QJsonArray place = entries.first()["dest"].toArray();
    QCOMPARE(place.at(1).toString(), "/XYZ");
    constexpr double pointsPerMillimetre = 72 / 25.4;
    QVERIFY(place.at(3).toDouble() < (297 - 15) * pointsPerMillimetre);
    QVERIFY(place.at(3).toDouble() > (297 - 30) * pointsPerMillimetre);
}

void TestPrintOutput::fileHasMetadata()
{
    const QString file = save(onlyRow(builtin({"fr"}), 1));
    QCOMPARE(pdfs::info(file, "Title"), "Les alliés de la Russie");
    QCOMPARE(pdfs::info(file, "Author"), "© Getty Images");
    QVERIFY(pdfs::info(file, "Creator").startsWith("Vitrine"));
    const QByteArray json = pdfs::outputOf("qpdf", {"--json=2", "--json-key=qpdf", file});
    QVERIFY(json.contains("\"/Lang\": \"u:fr\""));
    pdfs::outputOf("qpdf", {"--check", file});
    QVERIFY(!json.contains("/R2L"));

    PrintPlan plan = onlyRow(builtin({"fr"}), 1);
    plan.gallery.details.providers.resize(2);
    plan.gallery.details.providers[0].name = samples::text("Archives", "Archive");
    plan.gallery.details.providers[1].name = samples::text("Agence", "Agency");
    QCOMPARE(pdfs::info(save(plan), "Author"), "Archives");
}

void TestPrintOutput::photosAreInTheReadersLanguage()
{
    QTemporaryDir photos;
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].layers = {{{}, {}}};
    for (const auto &[language, colour] : {std::pair("fr", Qt::red), std::pair("en", Qt::blue)}) {
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(colour);
        const QString file = photos.filePath(QString(language) + ".png");
        QVERIFY(image.save(file));
        gallery::Picture picture;
        picture.address = QUrl::fromLocalFile(file).toString();
        picture.language = language;
        gallery.slides[0].layers[0].options += picture;
    }
    for (const auto &[language, colour] : {std::pair("fr", Qt::red), std::pair("en", Qt::blue)}) {
        const QImage page = printing::firstPage(planOf(gallery, {language}), {400, 400}, {});
        QSet<QRgb> colours;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                colours += page.pixel(x, y);
        }
        QVERIFY(colours.contains(QColor(colour).rgb()));
    }
}

void TestPrintOutput::textSize()
{
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].caption = {"fr", QStringLiteral("Quelques mots. ").repeated(400)};
    PrintPlan plan = planOf(gallery, {"fr"});
    QList<int> pages;
    for (const int percent : {70, 100, 150}) {
        plan.textPercent = percent;
        pages += pdfs::pages(save(plan));
    }
    QVERIFY2(
        pages.at(0) < pages.at(1) && pages.at(1) < pages.at(2),
        qPrintable(QStringLiteral("%1 %2 %3").arg(pages.at(0)).arg(pages.at(1)).arg(pages.at(2))));
}

void TestPrintOutput::photosAreSharp_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::addColumn<QSize>("grid");
    QTest::addColumn<QSize>("least");
    QTest::addColumn<QSize>("most");
    QTest::newRow("large, 300 dpi")
        << QSize(6000, 4000) << QSize(1, 1) << QSize(2050, 1366) << QSize(2200, 1500);
    QTest::newRow("small, as it is")
        << QSize(300, 200) << QSize(1, 1) << QSize(300, 200) << QSize(300, 200);
    QTest::newRow("on a sheet") << QSize(6000, 4000) << QSize(3, 3) << QSize(500, 333)
                                << QSize(720, 500);
}

void TestPrintOutput::photosAreSharp()
{
    QFETCH(QSize, photo);
    QFETCH(QSize, grid);
    QTemporaryDir photos;
    const QString file = photos.filePath("p.jpg");
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(photofiles::jpeg(photo));
    written.close();
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery::Picture picture;
    picture.address = QUrl::fromLocalFile(file).toString();
    gallery.slides[0].layers = {{{}, {picture}}};
    PrintPlan plan = planOf(gallery, {"en"});
    plan.grid = grid;
    const QString listed = pdfs::outputOf("pdfimages", {"-list", save(plan)});
    const QStringList line = listed.split('\n').value(2).simplified().split(' ');
    const QSize size(line.value(3).toInt(), line.value(4).toInt());
    QFETCH(QSize, least);
    QFETCH(QSize, most);
    QVERIFY2(size.expandedTo(least) == size && size.boundedTo(most) == size, qPrintable(listed));
    const int pixelsPerInch = line.value(12).toInt();
    QVERIFY2(pixelsPerInch >= 75, qPrintable(listed)); // enlarged no further
}

void TestPrintOutput::previewShowsTheFirstPage()
{
    const QImage page = printing::firstPage(builtin({"en"}), {400, 400}, {});
    QCOMPARE(page.height(), 400);
    QVERIFY(qAbs(page.width() - 283) <= 1);
    QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white)); // the margin
    QVERIFY(page.pixelColor(page.width() / 2, 60) != QColor(Qt::white));
}

void TestPrintOutput::previewIsWhatComesOut_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::addColumn<QSize>("grid");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::newRow("a large photo") << QSize(3000, 2000) << QSize(1, 1) << QPageLayout::Portrait;
    QTest::newRow("a tall photo") << QSize(2000, 3000) << QSize(1, 1) << QPageLayout::Portrait;
    QTest::newRow("a small photo") << QSize(300, 200) << QSize(1, 1) << QPageLayout::Portrait;
    QTest::newRow("landscape") << QSize(3000, 2000) << QSize(1, 1) << QPageLayout::Landscape;
    QTest::newRow("a sheet") << QSize(3000, 2000) << QSize(2, 2) << QPageLayout::Portrait;
}

void TestPrintOutput::previewIsWhatComesOut()
{
    QFETCH(QSize, photo);
    QFETCH(QSize, grid);
    QFETCH(QPageLayout::Orientation, orientation);
    QTemporaryDir photos;
    PrintPlan plan = planOf(redPhotos(photos, photo, 4), {"fr"});
    plan.grid = grid;
    plan.page.setOrientation(orientation);
    const QImage preview = printing::firstPage(plan, {1000, 1000}, {});
    const QImage paper = drawnPage(save(plan), preview.height());
    QVERIFY(qAbs(paper.width() - preview.width()) <= 1);
    for (const Part part : {Part::Photo, Part::Text}) {
        const QRect shown = placeOf(preview, part);
        const QRect printed = placeOf(paper, part);
        QVERIFY(!printed.isEmpty());
        constexpr int tolerance = 5; // as lines of text are drawn by others
        for (const int distance :
             {shown.left() - printed.left(), shown.top() - printed.top(),
              shown.right() - printed.right(), shown.bottom() - printed.bottom()})
            QVERIFY2(qAbs(distance) <= tolerance, qPrintable(QString::number(distance)));
    }
}

void TestPrintOutput::photosAreInTheMiddle_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::newRow("a tall photo") << QSize(2000, 3000);
    QTest::newRow("a small photo") << QSize(300, 200);
}

void TestPrintOutput::photosAreInTheMiddle()
{
    QFETCH(QSize, photo);
    QTemporaryDir photos;
    const QImage page = drawnPage(save(planOf(redPhotos(photos, photo, 1), {"fr"})), 1000);
    const QRect place = placeOf(page, Part::Photo);
    QVERIFY(place.width() < page.width() * 3 / 4);
    QVERIFY(qAbs(place.center().x() - page.rect().center().x()) <= 1);
}

void TestPrintOutput::textIsBesideThePhotoOnLandscapePages_data()
{
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("on the right") << 12 << "fr" << true;
    QTest::newRow("on the left of a photo with Arabic words") << 8 << "ar" << true;
    QTest::newRow("below, as it would not fit") << 200 << "fr" << false;
}

void TestPrintOutput::textIsBesideThePhotoOnLandscapePages()
{
    QFETCH(int, paragraphs);
    QFETCH(QString, language);
    QFETCH(bool, isBeside);
    QTemporaryDir photos;
    gallery::Gallery gallery = redPhotos(photos, {3000, 2000}, 1);
    const QString word = language == "ar" ? QStringLiteral("السوق القديم") : "Quelques mots.";
    gallery.slides[0].title = {language, word};
    gallery.slides[0].caption = {};
    gallery.slides[0].caption.add(language, QStringList(paragraphs, word + " 1234567890"));
    PrintPlan plan = planOf(gallery, {language});
    plan.page.setOrientation(QPageLayout::Landscape);
    const QImage page = drawnPage(save(plan), 1000);
    const QRect photo = placeOf(page, Part::Photo);
    const QRect text = placeOf(page, Part::Text);
    QCOMPARE(text.top() < photo.bottom(), isBeside);
    QCOMPARE(photo.width() > page.width() / 2, isBeside);
    if (isBeside)
        QVERIFY(language == "ar" ? text.left() < photo.left() : text.right() > photo.right());
}

void TestPrintOutput::cancelledLeavesNothing()
{
    const QString file = m_folder.filePath("a.pdf");
    QFile::remove(file);
    printing::PrintJob job([&](const printing::Progress &progress, const std::stop_token &stop) {
        return printing::savePdf(builtin({"en"}), file, {}, progress, stop);
    });
    QSignalSpy finished(&job, &printing::PrintJob::finished);
    connect(&job, &printing::PrintJob::progressed, &job, [&job](int done) {
        if (done == 3)
            job.cancel();
    });
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto result = finished.first().first().value<PrintResult>();
    QVERIFY(result.isCancelled);
    QVERIFY(!result.problem);
    QCOMPARE(leftovers(m_folder.path()), QStringList());
}

void TestPrintOutput::destroyedWhilePrinting()
{
    const QString file = m_folder.filePath("a.pdf");
    QFile::remove(file);
    auto job = std::make_unique<printing::PrintJob>(
        [&](const printing::Progress &progress, const std::stop_token &stop) {
            // The first page lasts until the job goes.
            const auto untilStopped = [&](int done) {
                progress(done);
                std::mutex mutex;
                std::unique_lock lock(mutex);
                std::condition_variable_any().wait(lock, stop, [] { return false; });
            };
            return printing::savePdf(builtin({"en"}), file, {}, untilStopped, stop);
        });
    const QSignalSpy progressed(job.get(), &printing::PrintJob::progressed);
    const QSignalSpy finished(job.get(), &printing::PrintJob::finished);
    job->start();
    QTRY_VERIFY(!progressed.isEmpty());
    job.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    QCOMPARE(leftovers(m_folder.path()), QStringList());
}

void TestPrintOutput::faults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such folder") << "none/a.pdf"
                                    << "No such file or directory";
    QTest::newRow("may not be written") << "closed/a.pdf"
                                        << "Permission denied";
}

void TestPrintOutput::faults()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    const UnprivilegedUser nobody;
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("closed"));
    QFile::setPermissions(folder.filePath("closed"), QFile::ReadOwner | QFile::ExeOwner);
    const PrintResult result =
        printing::savePdf(onlyRow(builtin({"en"}), 1), folder.filePath(file), {});
    QVERIFY(result.problem);
    QCOMPARE(result.problem->message(),
             QStringLiteral("The PDF %1 cannot be written: %2. Choose another folder, "
                            "or make room on the disk.")
                 .arg(folder.filePath(file), reason));
}

void TestPrintOutput::fullDiskKeepsTheExistingFile()
{
    const QString file = m_folder.filePath("a.pdf");
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    // As on a full disk, no file may grow beyond this.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit little{20'000, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const PrintResult result = printing::savePdf(builtin({"en"}), file, {});
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(result.problem);
    QCOMPARE(QString(result.problem->code), "CannotWritePdf");
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QCOMPARE(leftovers(m_folder.path()), QStringList{"a.pdf"});
}

VITRINE_TEST(TestPrintOutput, QGuiApplication)
#include "tst_printoutput.moc"
