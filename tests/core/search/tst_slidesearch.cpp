// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/search/slidesearch.h"
#include "sources/iiif/builtin.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using gallery::SlideModel;
using search::Field;
using search::Scope;
using search::SlideSearch;

namespace {

// The hits, one a line: row, field, language and the words in the original spelling.
QStringList told(const SlideSearch &finder)
{
    static const char fields[] = {'H', 'T', 'C', 'R', 'D'};
    QStringList lines;
    for (qsizetype hit = 0; hit < finder.hits().size(); ++hit) {
        const search::Source source = finder.hits().source(hit);
        const QString words = wordsOf(finder.model()->gallery(), source);
        const search::Place place = finder.hits().place(hit, words);
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(source.row)
                     .arg(QLatin1Char(fields[int(source.field)]))
                     .arg(source.language, words.mid(place.start, place.length));
    }
    return lines;
}

gallery::Gallery manySlides(int count)
{
    gallery::Gallery gallery = samples::gallery(count, false);
    gallery.slides[count / 2].caption = samples::text("Au Kosovo", "In Kosovo");
    return gallery;
}

} // namespace

class TestSlideSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsAndOrder_data();
    void fieldsAndOrder();
    void keywordsAndFileNames_data();
    void keywordsAndFileNames();
    void htmlIsNotSearched();
    void aCoverHasTheGallerysTexts();
    void everyLanguageOnlyWhenAsked();
    void oneTextInTwoLanguagesIsOne();
    void chaptersWithinChapters();
    void aLongerQueryNarrows_data();
    void aLongerQueryNarrows();
    void hitsBySlide();
    void theBestHit_data();
    void theBestHit();
    void kosovoInThreeKeys();
    void updatesWithTheLanguage();
    void updatesWithTheSlides();
    void everyTextOfASlideIsReadAgain_data();
    void everyTextOfASlideIsReadAgain();
    void reindexesChangedSlides_data();
    void reindexesChangedSlides();
    void keepsWhatItFound_data();
    void keepsWhatItFound();
    void updatesWithTheChapters();
    void updatesWhileALargeGalleryIsDescribed();
    void searchesLargeGalleriesInBackground();
    void theNewestQueryWins();
    void destroyedWhileIndexing();
    void rowsByBeginning();
};

void TestSlideSearch::fieldsAndOrder_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("titles, by slide")
        << "titre" << QStringList{"0 T fr Titre", "1 T fr Titre", "2 T fr Titre"};
    QTest::newRow("captions, without accents") << "legende 1" << QStringList{"1 C fr Légende 1"};
    QTest::newRow("a chapter, where it opens") << "chapitre" << QStringList{"0 H fr Chapitre"};
    QTest::newRow("the gallery's credit on slides that have none")
        << "tous" << QStringList{"0 R fr Tous", "2 R fr Tous"};
    QTest::newRow("a slide's own credit") << "moi" << QStringList{"1 R none Moi"};
    QTest::newRow("fields as the page shows them")
        << "t" << QStringList{"0 H fr t", "0 T fr T", "0 T fr t", "0 R fr T", "1 T fr T",
                              "1 T fr t", "2 T fr T", "2 T fr t", "2 R fr T"};
    QTest::newRow("another language than the one shown") << "caption" << QStringList{};
    QTest::newRow("not from one text into the next") << "titre 1 legende" << QStringList{};
    QTest::newRow("nowhere") << "zzz" << QStringList{};
    QTest::newRow("nothing") << "" << QStringList{};
    QTest::newRow("only spaces") << "  " << QStringList{};
}

void TestSlideSearch::fieldsAndOrder()
{
    QFETCH(QString, query);
    QFETCH(QStringList, hits);
    gallery::Gallery gallery = samples::gallery(3, false);
    gallery.chapters[0].opensAt = 0;
    gallery.slides[1].credit.value = {gallery::LanguageMap::none(), "© Moi"};
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find(query);
    QCOMPARE(told(finder), hits);
}

void TestSlideSearch::keywordsAndFileNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("a keyword") << "soldats" << QStringList{"1 D none soldats"};
    QTest::newRow("a keyword with a sign that HTML has") << "r&d" << QStringList{"1 D none R&D"};
    QTest::newRow("a file name, once beside the title that it is")
        << "dsc_12" << QStringList{"0 T none DSC_12"};
    QTest::newRow("a file name with its ending")
        << "dsc_12.jpg" << QStringList{"0 D none DSC_12.jpg"};
    QTest::newRow("an ending") << ".jpg" << QStringList{"0 D none .jpg", "1 D none .jpg"};
    QTest::newRow("the file name of a photo with a title")
        << "dsc_34" << QStringList{"1 D none DSC_34"};
    QTest::newRow("another language than the one shown") << "may" << QStringList{};
    QTest::newRow("in the language shown") << "mai" << QStringList{"1 D fr mai"};
    QTest::newRow("not a label") << "mots" << QStringList{};
}

// The metadata of photos, and of a manifest's canvases.
void TestSlideSearch::keywordsAndFileNames()
{
    QFETCH(QString, query);
    QFETCH(QStringList, hits);
    const auto plain = [](const char *words) {
        return gallery::LanguageMap(gallery::LanguageMap::none(), QString::fromUtf8(words));
    };
    gallery::Gallery gallery = samples::gallery(2, false);
    gallery.slides[0].title = plain("DSC_12");
    gallery.slides[0].details.metadata = {{plain("Name"), plain("DSC_12.jpg")}};
    gallery.slides[1].details.metadata = {
        {samples::text("Date", "Date"), samples::text("3 mai", "May 3")},
        {samples::text("Mots-clés", "Keywords"), plain("soldats, R&D")},
        {plain("Name"), plain("DSC_34.jpg")}};
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find(query);
    QCOMPARE(told(finder), hits);
    finder.find(query.left(1)); // and typed letter by letter
    finder.find(query);
    QCOMPARE(told(finder), hits);
}

void TestSlideSearch::htmlIsNotSearched()
{
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].caption = {
        "en",
        "<p>The <b>North</b> of <a href=\"https://example.org/span\">Korea</a> &amp; more</p>"};
    SlideModel model;
    model.setGallery(gallery);
    SlideSearch finder(&model);
    for (const char *query : {"span", "href", "amp", "<b>"}) {
        finder.find(query);
        QCOMPARE(told(finder), QStringList());
    }
    finder.find("north of korea & more");
    QCOMPARE(told(finder), QStringList("0 C en North of Korea & more"));
}

void TestSlideSearch::aCoverHasTheGallerysTexts()
{
    gallery::Gallery gallery = samples::gallery(1, true);
    gallery.slides[0].title = {};
    gallery.slides[0].caption = {};
    gallery.introduction = samples::text("Une introduction", "An introduction");
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find("galerie");
    QCOMPARE(told(finder), QStringList("0 T fr Galerie"));
    finder.find("intro");
    QCOMPARE(told(finder), QStringList("0 C fr intro"));
}

void TestSlideSearch::everyLanguageOnlyWhenAsked()
{
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(samples::gallery(2, false));
    SlideSearch finder(&model);
    finder.find("caption 1");
    QCOMPARE(told(finder), QStringList());
    finder.setScope(Scope::AllLanguages);
    QTRY_COMPARE(told(finder), QStringList("1 C en Caption 1"));
    finder.find("t");
    // The language shown comes first.
    QCOMPARE(told(finder).mid(0, 4), (QStringList{"0 T fr T", "0 T fr t", "0 T en T", "0 T en t"}));
}

void TestSlideSearch::oneTextInTwoLanguagesIsOne()
{
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].title = samples::text("Cuba", "Cuba");
    SlideModel model;
    model.setLanguages({"en"});
    model.setGallery(gallery);
    SlideSearch finder(&model, Scope::AllLanguages);
    finder.find("cuba");
    QCOMPARE(told(finder), QStringList("0 T en Cuba"));
}

void TestSlideSearch::chaptersWithinChapters()
{
    gallery::Gallery gallery = samples::gallery(4, false);
    gallery.chapters.clear();
    gallery.chapters.append({samples::text("Partie I", "Part I"), -1, {0, 1, 2, 3}, 0});
    gallery.chapters.append({samples::text("Partie I a", "Part I a"), 0, {0, 1}, 0});
    gallery.chapters.append({samples::text("Partie I b", "Part I b"), 0, {2, 3}, 2});
    gallery.chapters.append({samples::text("Partie vide", "Empty part"), -1, {}, -1});
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find("partie");
    QCOMPARE(told(finder), (QStringList{"0 H fr Partie", "0 H fr Partie", "2 H fr Partie"}));
    QCOMPARE(finder.hits().source(0).index, 0);
    QCOMPARE(finder.hits().source(1).index, 1);
    QCOMPARE(finder.hits().source(2).index, 2);
}

void TestSlideSearch::aLongerQueryNarrows_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("letter by letter") << QStringList{"l", "le", "leg", "lege", "legende 2"};
    QTest::newRow("overlaps of the shorter one") << QStringList{"aa", "aab"};
    QTest::newRow("a letter goes away") << QStringList{"tit", "ti", "t", "ti"};
    QTest::newRow("another query") << QStringList{"titre", "legende"};
    QTest::newRow("a letter that is two") << QStringList{"o", "oe", "œ"};
}

void TestSlideSearch::aLongerQueryNarrows()
{
    QFETCH(QStringList, typed);
    gallery::Gallery gallery = samples::gallery(20, false);
    gallery.slides[3].caption = {"fr", "aaab, aab, aaaab; œuvre, oeuvre"};
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch grown(&model);
    for (const QString &query : typed) {
        grown.find(query);
        SlideSearch fresh(&model);
        fresh.find(query);
        QVERIFY(!fresh.hits().isEmpty());
        QCOMPARE(told(grown), told(fresh));
    }
}

void TestSlideSearch::hitsBySlide()
{
    gallery::Gallery gallery = samples::gallery(5, false);
    gallery.slides[1].title = {"fr", "Moscou"};
    gallery.slides[1].caption = {"fr", "Moscou et Moscou"};
    gallery.slides[4].caption = {"fr", "Vers Moscou"};
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find("moscou");
    const search::Hits &hits = finder.hits();
    QCOMPARE(hits.size(), 4);
    QCOMPARE(hits.slideCount(), 2);
    QCOMPARE(hits.countInSlide(0), 3);
    QCOMPARE(hits.countInSlide(1), 1);
    QCOMPARE(hits.firstInSlide(0), 0);
    QCOMPARE(hits.firstInSlide(1), 3);
    QList<qsizetype> slides;
    for (qsizetype hit = 0; hit < hits.size(); ++hit)
        slides += hits.slideOf(hit);
    QCOMPARE(slides, (QList<qsizetype>{0, 0, 0, 1}));
    QCOMPARE(hits.languages(), QStringList("fr"));
    finder.find("nowhere");
    QCOMPARE(hits.slideCount(), 0);
    QCOMPARE(hits.languages(), QStringList());
}

void TestSlideSearch::theBestHit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("best");
    QTest::newRow("a title before captions") << "corée" << 0 << "2 T";
    QTest::newRow("any word of a title") << "nord" << 0 << "2 T";
    QTest::newRow("from here, round") << "coree" << 3 << "2 T";
    QTest::newRow("the title here") << "coree" << 2 << "2 T";
    QTest::newRow("not within a word") << "oree" << 0 << "0 C";
    QTest::newRow("a caption, from here") << "moscou" << 1 << "1 C";
    QTest::newRow("a caption, round") << "moscou" << 3 << "0 C";
    QTest::newRow("the title of a chapter") << "asie" << 0 << "1 H";
}

void TestSlideSearch::theBestHit()
{
    QFETCH(QString, query);
    QFETCH(int, from);
    QFETCH(QString, best);
    gallery::Gallery gallery = samples::gallery(4, false);
    gallery.slides[0].caption = {"fr", "La Corée et Moscou"};
    gallery.slides[1].caption = {"fr", "L'Asie et Moscou"};
    gallery.slides[2].title = {"fr", "La Corée du Nord"};
    gallery.chapters[0].title = {"fr", "Asie"};
    gallery.chapters[0].opensAt = 1;
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find(query);
    QCOMPARE(told(finder).at(finder.hits().best(from)).left(3), best);
}

void TestSlideSearch::kosovoInThreeKeys()
{
    for (const char *language : {"fr", "en"}) {
        SlideModel model;
        model.setLanguages({language});
        model.setGallery(iiif::readBuiltinGallery().gallery);
        SlideSearch finder(&model);
        for (const char *typed : {"k", "ko", "kos"})
            finder.find(typed);
        QCOMPARE(finder.hits().size(), 1);
        QCOMPARE(model.gallery().positionOf(finder.hits().row(0)), 16);
        QCOMPARE(finder.hits().best(0), 0);
    }
}

void TestSlideSearch::updatesWithTheLanguage()
{
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(samples::gallery(2, false));
    SlideSearch finder(&model);
    finder.find("title");
    QCOMPARE(told(finder), QStringList());
    const QSignalSpy outdated(&finder, &SlideSearch::outdated);
    QSignalSpy found(&finder, &SlideSearch::found);
    model.setLanguages({"en"});
    QCOMPARE(outdated.size(), 1);
    QVERIFY(finder.isSearching());
    QVERIFY(found.wait());
    QCOMPARE(told(finder), (QStringList{"0 T en Title", "1 T en Title"}));
}

void TestSlideSearch::updatesWithTheSlides()
{
    SlideModel model;
    model.setLanguages({"fr"});
    const gallery::Gallery before = samples::gallery(3, false);
    model.setGallery(before);
    SlideSearch finder(&model);
    finder.find("titre 2");
    QCOMPARE(told(finder), QStringList("2 T fr Titre 2"));

    gallery::Gallery after = before;
    after.slides.removeFirst();
    after.chapters.clear();
    model.update(after);
    QTRY_COMPARE(told(finder), QStringList("1 T fr Titre 2"));
    model.update(before);
    QTRY_COMPARE(told(finder), QStringList("2 T fr Titre 2"));
    gallery::Slide changed = before.slides.first();
    changed.caption = {"fr", "Non pas titre 2"};
    model.replaceSlides(0, {changed});
    QTRY_COMPARE(told(finder), (QStringList{"0 C fr titre 2", "2 T fr Titre 2"}));
    model.setGallery({});
    QTRY_COMPARE(told(finder), QStringList());
    model.setGallery(before);
    QTRY_COMPARE(told(finder), QStringList("2 T fr Titre 2"));
    QSignalSpy outdated(&finder, &SlideSearch::outdated);
    model.markSeen(1); // which changes no text
    QCOMPARE(outdated.size(), 0);
    finder.release();
    model.setGallery({});
    QCOMPARE(outdated.size(), 0);
}

void TestSlideSearch::everyTextOfASlideIsReadAgain_data()
{
    QTest::addColumn<gallery::Slide>("changed");
    QTest::addColumn<QString>("hit");
    gallery::Slide slide = samples::gallery(3, false).slides.at(1);
    slide.title = {"fr", "Kosovo"};
    QTest::newRow("title") << slide << "1 T fr Kosovo";
    slide = samples::gallery(3, false).slides.at(1);
    slide.caption = {"fr", "Kosovo"};
    QTest::newRow("caption") << slide << "1 C fr Kosovo";
    slide = samples::gallery(3, false).slides.at(1);
    slide.credit.value = {"fr", "Kosovo"};
    QTest::newRow("credit") << slide << "1 R fr Kosovo";
    slide = samples::gallery(3, false).slides.at(1);
    slide.details.metadata = {{{"fr", "Mots-clés"}, {"fr", "Kosovo"}}};
    QTest::newRow("details") << slide << "1 D fr Kosovo";
}

void TestSlideSearch::everyTextOfASlideIsReadAgain()
{
    QFETCH(gallery::Slide, changed);
    QFETCH(QString, hit);
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(samples::gallery(3, false));
    SlideSearch finder(&model);
    finder.find("kosovo");
    QCOMPARE(told(finder), QStringList());
    model.replaceSlides(1, {changed});
    QTRY_COMPARE(told(finder), QStringList(hit));
}

void TestSlideSearch::reindexesChangedSlides_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("the first") << QList<int>{0} << "Kosovo, ou pas"
                               << QStringList{"0 C fr Kosovo", "3 T fr Kosovo", "3 C fr Kosovo"};
    QTest::newRow("the last") << QList<int>{5} << "Au Kosovo"
                              << QStringList{"3 T fr Kosovo", "3 C fr Kosovo", "5 C fr Kosovo"};
    QTest::newRow("where it was found")
        << QList<int>{3} << "Ailleurs" << QStringList{"3 T fr Kosovo"};
    QTest::newRow("at both sides")
        << QList<int>{1, 4} << "Au Kosovo"
        << QStringList{"1 C fr Kosovo", "3 T fr Kosovo", "3 C fr Kosovo", "4 C fr Kosovo"};
    QTest::newRow("at both sides, the last first")
        << QList<int>{4, 1} << "Au Kosovo"
        << QStringList{"1 C fr Kosovo", "3 T fr Kosovo", "3 C fr Kosovo", "4 C fr Kosovo"};
    QTest::newRow("to nothing") << QList<int>{3} << "" << QStringList{"3 T fr Kosovo"};
}

// As if it were the gallery's first look.
void TestSlideSearch::reindexesChangedSlides()
{
    QFETCH(QList<int>, rows);
    QFETCH(QString, caption);
    QFETCH(QStringList, hits);
    SlideModel model;
    model.setLanguages({"fr"});
    gallery::Gallery gallery = samples::gallery(6, false);
    gallery.chapters[0].opensAt = 1;
    gallery.slides[3].title = {"fr", "Kosovo"};
    gallery.slides[3].caption = {"fr", "Le Kosovo"};
    model.setGallery(gallery);
    for (const Scope scope : {Scope::Shown, Scope::AllLanguages, Scope::Titles}) {
        SlideSearch finder(&model, scope);
        finder.find("kosovo");
        const QSignalSpy outdated(&finder, &SlideSearch::outdated);
        for (const int row : rows) {
            gallery::Slide slide = gallery.slides.at(row);
            slide.caption = {"fr", caption};
            model.replaceSlides(row, {slide});
        }
        if (scope == Scope::Shown)
            QTRY_COMPARE(told(finder), hits);
        QCoreApplication::processEvents();
        for (const char *query : {"kosovo", "t", "chapitre", "legende", "titre 5", "tous"}) {
            SlideSearch fresh(&model, scope);
            fresh.find(query);
            finder.find(query);
            QCOMPARE(told(finder), told(fresh));
        }
        QCOMPARE(outdated.size(), 0);
        model.update(gallery);
    }
}

using Change = std::function<void(SlideModel &)>;

void TestSlideSearch::keepsWhatItFound_data()
{
    QTest::addColumn<Change>("change");
    const auto replace = [](const std::function<void(gallery::Slide &)> &change) {
        return Change([change](SlideModel &model) {
            gallery::Slide slide = model.gallery().slides.at(2);
            change(slide);
            model.replaceSlides(2, {slide});
        });
    };
    QTest::newRow("seen") << Change([](SlideModel &model) { model.markSeen(1); });
    QTest::newRow("a second language")
        << Change([](SlideModel &model) { model.setSecondLanguage("en"); });
    QTest::newRow("a size") << replace([](gallery::Slide &slide) { slide.size = {3, 2}; });
    QTest::newRow("details") << replace([](gallery::Slide &slide) { slide.details.date = "2026"; });
    QTest::newRow("a text without hits, before and after")
        << replace([](gallery::Slide &slide) { slide.caption = {"fr", "Ailleurs"}; });
    QTest::newRow("the gallery as it was")
        << Change([](SlideModel &model) { model.update(gallery::Gallery(model.gallery())); });
}

void TestSlideSearch::keepsWhatItFound()
{
    QFETCH(Change, change);
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(samples::gallery(4, false));
    SlideSearch finder(&model);
    finder.find("titre 1");
    const QSignalSpy outdated(&finder, &SlideSearch::outdated);
    const QSignalSpy found(&finder, &SlideSearch::found);
    change(model);
    QCoreApplication::processEvents();
    QCOMPARE(told(finder), QStringList("1 T fr Titre 1"));
    QCOMPARE(outdated.size(), 0);
    QCOMPARE(found.size(), 0);
}

void TestSlideSearch::updatesWithTheChapters()
{
    gallery::Gallery gallery = samples::gallery(3, false);
    gallery.chapters[0].opensAt = 0;
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find("partie");
    QCOMPARE(told(finder), QStringList());
    gallery.chapters[0].title = {"fr", "Partie"};
    model.update(gallery);
    QTRY_COMPARE(told(finder), QStringList("0 H fr Partie"));
    gallery.chapters[0].opensAt = 1;
    model.update(gallery);
    QTRY_COMPARE(told(finder), QStringList("1 H fr Partie"));
}

// As a folder that was just opened: described in batches, while the reader types.
void TestSlideSearch::updatesWhileALargeGalleryIsDescribed()
{
    SlideModel model;
    model.setLanguages({"fr"});
    const gallery::Gallery gallery = samples::gallery(3000, false);
    model.setGallery(gallery);
    SlideSearch finder(&model);
    finder.find("kosovo");
    const QSignalSpy outdated(&finder, &SlideSearch::outdated);
    constexpr int batch = 300;
    for (int first = 0; first < 3000; first += batch) {
        QList<gallery::Slide> slides = gallery.slides.mid(first, batch);
        slides.last().caption = {"fr", "Au Kosovo"};
        model.replaceSlides(first, slides);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(finder.hits().size(), 10);
    QTRY_VERIFY(!finder.isSearching());
    QCOMPARE(told(finder).last(), "2999 C fr Kosovo");
    QCOMPARE(outdated.size(), 0);
    finder.find("legende 1500");
    QCOMPARE(told(finder), QStringList("1500 C fr Légende 1500"));
}

void TestSlideSearch::searchesLargeGalleriesInBackground()
{
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(manySlides(3000));
    SlideSearch finder(&model);
    QSignalSpy found(&finder, &SlideSearch::found);
    finder.find("kosovo");
    QVERIFY(finder.isSearching());
    QVERIFY(found.wait());
    QVERIFY(!finder.isSearching());
    QCOMPARE(told(finder), QStringList("1500 C fr Kosovo"));
}

void TestSlideSearch::theNewestQueryWins()
{
    SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(manySlides(3000));
    SlideSearch finder(&model);
    QSignalSpy found(&finder, &SlideSearch::found);
    finder.find("titre");
    finder.find("legende");
    finder.find("kosovo");
    QVERIFY(found.wait());
    QCOMPARE(finder.hits().query(), "kosovo");
    QCOMPARE(finder.hits().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 1);
}

void TestSlideSearch::destroyedWhileIndexing()
{
    SlideModel model;
    model.setGallery(manySlides(3000));
    {
        SlideSearch finder(&model);
        finder.find("kosovo");
    }
    SlideSearch finder(&model);
    finder.find("kosovo");
    model.setGallery(manySlides(2000)); // makes the running index obsolete
    QTRY_COMPARE(finder.hits().size(), 1);
    QCOMPARE(finder.hits().row(0), 1000);
}

void TestSlideSearch::rowsByBeginning()
{
    gallery::Gallery gallery = samples::gallery(4, false);
    gallery.slides[0].title = {"fr", "Un panorama"};
    gallery.slides[1].title = {"fr", "La Corée du Nord, le nord"};
    gallery.slides[2].title = {"fr", "Nord"};
    gallery.slides[3].title = {"fr", "Grand-nord"};
    SlideModel model;
    model.setGallery(gallery);
    SlideSearch finder(&model, Scope::Titles);
    finder.find("nord");
    QCOMPARE(finder.hits().rowsByBeginning(), (QList<int>{2, 1, 3}));
    finder.find("or");
    QVERIFY(!finder.hits().isEmpty());
    QCOMPARE(finder.hits().rowsByBeginning(), QList<int>());
}

VITRINE_TEST(TestSlideSearch, QCoreApplication)
#include "tst_slidesearch.moc"
