// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/slidetext/slidetexts.h"

using ui::SlideTexts;

/// What is said of a slide.
class TestSlideTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spoken_data();
    void spoken();
    void missingInTheSecondLanguage_data();
    void missingInTheSecondLanguage();
    void placesInChapters();
    void thumbnailsAreNamedWhereThatSaysSomething_data();
    void thumbnailsAreNamedWhereThatSaysSomething();
    void creditsKeepTheirDirection_data();
    void creditsKeepTheirDirection();
};

void TestSlideTexts::spoken_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("alternative");
    QTest::addColumn<bool>("entersChapter");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("a slide") << "Harbour" << QString() << false << QString()
                             << "1 of 3. Harbour. Caption 0 Credit: © All.";
    QTest::newRow("the first of its chapter")
        << "Harbour" << QString() << true << QString()
        << "1 of 3. Chapter: Chapter. Harbour. Caption 0 Credit: © All.";
    QTest::newRow("called as its chapter is") << "Chapter" << QString() << true << QString()
                                              << "1 of 3. Chapter. Caption 0 Credit: © All.";
    QTest::newRow("with a description of the photo")
        << "Harbour"
        << "A boat" << false << QString()
        << "1 of 3. Harbour. Photo: A boat. Caption 0 Credit: © All.";
    QTest::newRow("with one that the title has")
        << "Harbour at dawn"
        << "Harbour" << false << QString() << "1 of 3. Harbour at dawn. Caption 0 Credit: © All.";
    QTest::newRow("with one that the caption has")
        << "Harbour"
        << "Caption" << false << QString() << "1 of 3. Harbour. Caption 0 Credit: © All.";
    QTest::newRow("a question without its photo")
        << "Harbour?" << QString() << false << "No photo"
        << "1 of 3. Harbour? Caption 0 No photo. Credit: © All.";
}

void TestSlideTexts::spoken()
{
    QFETCH(QString, title);
    QFETCH(QString, alternative);
    QFETCH(bool, entersChapter);
    QFETCH(QString, notice);
    gallery::Gallery gallery = samples::gallery(3, false);
    gallery.slides[0].title = {"en", title};
    if (!alternative.isEmpty())
        gallery.slides[0].alternative = {"en", alternative};
    gallery::SlideModel model;
    model.setLanguages({"en"});
    model.setGallery(gallery);
    QTEST(SlideTexts::spoken(model.index(0), entersChapter, notice), "sentences");
}

void TestSlideTexts::missingInTheSecondLanguage_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("none is wanted") << QString() << QString();
    QTest::newRow("it is there") << "fr" << QString();
    QTest::newRow("it is not there") << "de"
                                     << "Not available in German.";
    QTest::newRow("the same as the first") << "en" << QString();
}

void TestSlideTexts::missingInTheSecondLanguage()
{
    QFETCH(QString, second);
    gallery::SlideModel model;
    model.setLanguages({"en"});
    model.setGallery(samples::gallery(2, false));
    model.setSecondLanguage(second);
    QTEST(SlideTexts::missing(model.index(0)), "sentences");
}

void TestSlideTexts::placesInChapters()
{
    gallery::SlideModel model;
    model.setLanguages({"en"});
    model.setGallery(samples::gallery(3, true));
    QCOMPARE(SlideTexts::heading(model.index(0)), "Article");
    QCOMPARE(SlideTexts::heading(model.index(2)).replace(QChar::Nbsp, u' '), "Chapter · 2 / 2");
    QCOMPARE(SlideTexts::heading(model.index(3)), QString()); // outside of chapters
}

void TestSlideTexts::thumbnailsAreNamedWhereThatSaysSomething_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("slides");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tip");
    QTest::newRow("a title") << "Harbour" << 3 << "1. Harbour"
                             << "<p>1. Harbour<br><i>Chapter</i></p>";
    QTest::newRow("that of its chapter") << "Chapter" << 3 << "1. Chapter" << "<p>1. Chapter</p>";
    QTest::newRow("none") << QString() << 3 << "1" << "<p>1<br><i>Chapter</i></p>";
    QTest::newRow("none, the only slide") << QString() << 1 << "1. Port"
                                          << "<p>1. Port<br><i>Chapter</i></p>";
}

void TestSlideTexts::thumbnailsAreNamedWhereThatSaysSomething()
{
    QFETCH(QString, title);
    QFETCH(int, slides);
    gallery::Gallery gallery = samples::gallery(slides, false);
    gallery.title = {"en", "Port"};
    gallery::Chapter chapter;
    chapter.title = {"en", "Chapter"};
    chapter.slides = {0};
    gallery.chapters = {chapter};
    gallery.slides[0].title =
        title.isEmpty() ? gallery::LanguageMap() : gallery::LanguageMap("en", title);
    gallery::SlideModel model;
    model.setLanguages({"en"});
    model.setGallery(gallery);
    QTEST(SlideTexts::thumbnailTitle(model.index(0)), "name");
    QTEST(SlideTexts::tip(model.index(0)), "tip");
}

void TestSlideTexts::creditsKeepTheirDirection_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("html");
    QTest::newRow("both from left to right") << "Rights" << "Museum (London)."
                                             << "<p>Rights: Museum (London).</p>";
    QTest::newRow("both from right to left") << "الحقوق" << "متحف." << "<p>الحقوق: متحف.</p>";
    QTest::newRow("a label from right to left")
        << "الحقوق" << "Museum (London)." << "<p>الحقوق: \u2068Museum (London).\u2069</p>";
    QTest::newRow("a credit from right to left") << "Rights" << "متحف."
                                                 << "<p>Rights: \u2068متحف.\u2069</p>";
}

void TestSlideTexts::creditsKeepTheirDirection()
{
    QFETCH(QString, label);
    QFETCH(QString, credit);
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].credit = {{"none", label}, {"none", credit}};
    gallery::SlideModel model;
    model.setGallery(gallery);
    QTEST(SlideTexts::credit(model.index(0)), "html");
}

VITRINE_TEST(TestSlideTexts, QApplication)
#include "tst_slidetexts.moc"
