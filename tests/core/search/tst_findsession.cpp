// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/search/findsession.h"
#include "core/search/gotomatches.h"
#include "core/search/resultsmodel.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using gallery::SlideModel;
using gallery::Tour;
using search::FindSession;
using search::GoToMatches;
using search::ResultsModel;

/// A cover and five photos; "Moscou" is in the captions of rows 1, 3 (twice) and 4, "Inde" in the
/// title of row 2, and "3" in that of row 1.
class TestFindSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void goesToTheBestHit();
    void whatIsPassedWhileTypingIsNotSeen();
    void goesBackToWhereTheReaderWas();
    void searchesFromWhereItBegan();
    void typingOnStaysWhereTheReaderWent();
    void searchesAgainFromWhereItBeganAgain();
    void eachMoveIsToldOnce();
    void nextAndPreviousWrapAround();
    void continuesFromTheReadersSlide();
    void staysInAnotherLanguage();
    void allLanguages();
    void nextRepeatsAnEndedSearch();
    void waitsForALargeGallery();
    void anEndedSearchDoesNotMoveTheReader();
    void destroyedWhileSearching();
    void anotherGallery();
    void results();
    void aSlideIsOneResult();
    void tellsOfOtherLanguages_data();
    void tellsOfOtherLanguages();
    void goesToOtherLanguages_data();
    void goesToOtherLanguages();
    void keepsItsHitWhenSlidesMove_data();
    void keepsItsHitWhenSlidesMove();
    void resultsInOtherLanguages();
    void snippets_data();
    void snippets();
    void matches_data();
    void matches();
    void matchesFollowTheTitles();
    void matchesFollowTheLanguage();
    void errors_data();
    void errors();

private:
    std::unique_ptr<SlideModel> m_model;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<FindSession> m_search;
};

void TestFindSession::init()
{
    gallery::Gallery gallery = samples::gallery(5, true);
    gallery.chapters.clear();
    gallery.slides[1].title = samples::text("Les 3 tours", "The 3 towers");
    gallery.slides[1].caption = samples::text("À Moscou", "In Moscow");
    gallery.slides[2].title = samples::text("L'Inde", "India");
    gallery.slides[3].caption =
        samples::text("Moscou, toujours Moscou, et l'Inde", "Moscow and Moscow");
    gallery.slides[3].caption.add("de", {"Moskau und India"});
    gallery.slides[4].caption = samples::text("Vers Moscou", "To Moscow");
    m_model = std::make_unique<SlideModel>();
    m_model->setLanguages({"fr"});
    m_model->setGallery(gallery);
    m_tour = std::make_unique<Tour>(m_model.get());
    m_search = std::make_unique<FindSession>(m_tour.get());
}

void TestFindSession::cleanup()
{
    m_search.reset();
    m_tour.reset();
}

void TestFindSession::goesToTheBestHit()
{
    m_search->begin();
    QCOMPARE(m_search->current(), -1);
    m_search->setQuery("mos");
    QCOMPARE(m_tour->current(), 1);
    QCOMPARE(m_search->current(), 0);
    QCOMPARE(m_search->hits().size(), 4);
    m_search->setQuery("inde");
    QCOMPARE(m_tour->current(), 2);
    m_search->setQuery("nowhere");
    QCOMPARE(m_tour->current(), 2); // stays
    QCOMPARE(m_search->current(), -1);
}

void TestFindSession::whatIsPassedWhileTypingIsNotSeen()
{
    m_search->begin();
    m_search->setQuery("mos");
    m_search->setQuery("inde");
    QCOMPARE(m_model->seenCount(), 1);
    m_search->next();
    QCOMPARE(m_tour->current(), 3);
    QVERIFY(m_model->isSeen(3));
    m_search->setQuery("moscou");
    m_search->goTo(3);
    QVERIFY(m_model->isSeen(4));
    m_search->setQuery("inde");
    m_search->confirm();
    QVERIFY(m_model->isSeen(2));
}

void TestFindSession::goesBackToWhereTheReaderWas()
{
    m_tour->goTo(5);
    m_search->begin();
    m_search->setQuery("mos");
    m_search->setQuery("most");
    QVERIFY(m_tour->current() != 5);
    m_search->goBack();
    QCOMPARE(m_tour->current(), 5);
    m_search->goBack();
    QCOMPARE(m_tour->current(), 5);
    m_search->setQuery("inde");
    m_search->next();
    m_search->goBack(); // they chose that hit
    QCOMPARE(m_tour->current(), 3);
    m_search->setQuery("moscou");
    m_tour->goTo(5); // they went there
    m_search->goBack();
    QCOMPARE(m_tour->current(), 5);
    m_search->setQuery("inde");
    m_search->end();
    m_search->goBack();
    QCOMPARE(m_tour->current(), 2);
}

void TestFindSession::searchesFromWhereItBegan()
{
    m_tour->goTo(2);
    m_search->begin();
    m_search->setQuery("t"); // a title begins so
    QCOMPARE(m_tour->current(), 3);
    m_search->setQuery("toujours");
    QCOMPARE(m_tour->current(), 3);
    m_search->setQuery("m");
    QCOMPARE(m_tour->current(), 3);
    m_search->next();
    m_search->next();
    QCOMPARE(m_tour->current(), 4);
    m_search->setQuery("mo"); // counted from the hit that the reader chose
    QCOMPARE(m_tour->current(), 4);
}

void TestFindSession::typingOnStaysWhereTheReaderWent()
{
    m_search->begin();
    m_search->setQuery("mosco");
    QCOMPARE(m_tour->current(), 1);
    m_tour->goTo(4);
    QCOMPARE(m_search->current(), -1);
    m_search->setQuery("moscou");
    QCOMPARE(m_tour->current(), 4);
    QCOMPARE(m_search->current(), 3);
    m_search->setQuery("mosco"); // and again, with a letter less
    QCOMPARE(m_tour->current(), 4);
    m_tour->goTo(2);
    m_search->setQuery("mosc");
    QCOMPARE(m_tour->current(), 3);
}

void TestFindSession::searchesAgainFromWhereItBeganAgain()
{
    m_search->begin();
    m_search->setQuery("inde");
    QCOMPARE(m_tour->current(), 2);
    m_search->begin(); // the same search, which goes on from where it began
    m_search->setQuery("moscou");
    QCOMPARE(m_tour->current(), 1);
    m_search->end();
    m_search->begin(); // another one, from here
    m_search->setQuery("titre");
    QCOMPARE(m_tour->current(), 3);
}

void TestFindSession::eachMoveIsToldOnce()
{
    m_search->begin();
    const QSignalSpy moved(m_search.get(), &FindSession::currentChanged);
    const QSignalSpy changed(m_search.get(), &FindSession::hitsChanged);
    m_search->setQuery("moscou");
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 1);
    m_search->setQuery("moscou");
    QCOMPARE(changed.size(), 1);
    m_search->next();
    QCOMPARE(moved.size(), 2);
    m_tour->goTo(2); // away from the hit
    m_tour->goTo(5);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(changed.size(), 1);
    m_search->end();
    m_search->end();
    QCOMPARE(changed.size(), 2);
}

void TestFindSession::nextAndPreviousWrapAround()
{
    m_search->begin();
    m_search->setQuery("moscou");
    QSignalSpy wrapped(m_search.get(), &FindSession::wrapped);
    QList<int> rows;
    for (int i = 0; i < 5; ++i) {
        rows += m_tour->current();
        m_search->next();
    }
    QCOMPARE(rows, (QList<int>{1, 3, 3, 4, 1}));
    QCOMPARE(wrapped.size(), 1);
    QCOMPARE(wrapped.takeFirst().first().value<Tour::End>(), Tour::End::First);
    m_search->previous();
    QCOMPARE(m_tour->current(), 1);
    QCOMPARE(wrapped.size(), 0);
    m_search->previous();
    QCOMPARE(m_tour->current(), 4);
    QCOMPARE(wrapped.takeFirst().first().value<Tour::End>(), Tour::End::Last);
    m_search->setQuery("nowhere");
    m_search->next();
    m_search->previous();
    QCOMPARE(m_tour->current(), 4);
    QCOMPARE(wrapped.size(), 0);
}

void TestFindSession::continuesFromTheReadersSlide()
{
    m_search->begin();
    m_search->setQuery("moscou");
    m_tour->goTo(2);
    QCOMPARE(m_search->current(), -1);
    m_search->next();
    QCOMPARE(m_search->current(), 1);
    m_tour->goTo(2);
    m_search->previous();
    QCOMPARE(m_search->current(), 0);
    m_tour->goTo(4);
    m_search->next(); // the one on the slide itself
    QCOMPARE(m_search->current(), 3);
    m_tour->goTo(2);
    m_tour->goTo(4);
    m_search->previous(); // likewise
    QCOMPARE(m_search->current(), 3);
    m_tour->last();
    QSignalSpy wrapped(m_search.get(), &FindSession::wrapped);
    m_search->next();
    QCOMPARE(m_search->current(), 0);
    QCOMPARE(wrapped.size(), 1);
}

void TestFindSession::staysInAnotherLanguage()
{
    m_search->begin();
    m_search->setQuery("mos");
    m_search->next();
    m_search->next();
    QCOMPARE(m_search->current(), 2); // the second one of its text
    QCOMPARE(m_tour->current(), 3);
    const ResultsModel results(m_search.get());
    m_model->setLanguages({"en"});
    QCOMPARE(m_search->current(), -1);
    QCOMPARE(results.rowCount(), 0);
    QTRY_COMPARE(results.rowCount(), 3);
    QCOMPARE(m_search->hits().size(), 4);
    QCOMPARE(m_search->current(), 2);
    QCOMPARE(m_tour->current(), 3);
    m_model->setLanguages({"de", "fr"}); // where that text has one only
    QTRY_COMPARE(m_search->hits().size(), 3);
    QCOMPARE(m_search->current(), 1);
    m_tour->goTo(2);
    m_model->setLanguages({"en"}); // the reader has left the hit
    QTRY_COMPARE(m_search->hits().size(), 4);
    QCOMPARE(m_search->current(), -1);
    QCOMPARE(m_tour->current(), 2);
}

void TestFindSession::allLanguages()
{
    m_search->begin();
    m_search->setQuery("india");
    QVERIFY(m_search->hits().isEmpty());
    m_search->setForAllLanguages(true);
    QTRY_COMPARE(m_search->hits().size(), 2);
    QCOMPARE(m_tour->current(), 0); // changing the scope does not change the slide
    const ResultsModel results(m_search.get());
    m_search->next();
    QCOMPARE(m_tour->current(), 2);
}

void TestFindSession::nextRepeatsAnEndedSearch()
{
    m_search->begin();
    m_search->setQuery("moscou");
    m_search->end();
    QVERIFY(!m_search->isActive());
    QCOMPARE(m_tour->current(), 1);
    m_search->next();
    QVERIFY(m_search->isActive());
    QCOMPARE(m_tour->current(), 3);
    m_search->end();
    m_model->setLanguages({"en"}); // clears the hits
    QVERIFY(m_search->hits().isEmpty());
    QVERIFY(!m_search->isSearching());
    m_model->setLanguages({"fr"});
    m_search->next();
    QCOMPARE(m_search->hits().size(), 4);
}

void TestFindSession::waitsForALargeGallery()
{
    gallery::Gallery gallery = samples::gallery(3000, false);
    gallery.slides[1000].title = {"fr", "Kosovo"};
    gallery.slides[2000].title = {"fr", "Kosovo"};
    m_model->setGallery(gallery);
    m_search->begin();
    m_search->setQuery("kos");
    const QSignalSpy changed(m_search.get(), &FindSession::hitsChanged);
    QVERIFY(m_search->isSearching());
    m_search->next(); // carried out when hits are available
    QTRY_COMPARE(m_tour->current(), 1000);
    QCOMPARE(changed.size(), 1);
    m_search->next();
    QCOMPARE(m_tour->current(), 2000);
    m_model->setGallery(gallery);
    m_search->setQuery("koso");
    QVERIFY(m_search->isSearching());
    m_search->previous(); // the last, from the first slide
    QTRY_COMPARE(m_tour->current(), 2000);
}

void TestFindSession::anEndedSearchDoesNotMoveTheReader()
{
    gallery::Gallery gallery = samples::gallery(3000, false);
    gallery.slides[1000].title = {"fr", "Kosovo"};
    m_model->setGallery(gallery);
    m_tour->goTo(500);
    m_search->begin();
    const QSignalSpy changed(m_search.get(), &FindSession::hitsChanged);
    m_search->setQuery("kos");
    QVERIFY(m_search->isSearching());
    QCOMPARE(changed.size(), 1); // those of another query are gone
    m_search->end();
    QTRY_VERIFY(!m_search->isSearching());
    QCOMPARE(m_search->hits().size(), 1);
    QCOMPARE(m_tour->current(), 500);
}

void TestFindSession::destroyedWhileSearching()
{
    m_model->setGallery(samples::gallery(3000, false));
    m_search->begin();
    m_search->setQuery("titre");
    GoToMatches(m_model.get()).setEntry("titre");
    QVERIFY(m_search->isSearching());
    m_search.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_tour->current(), 0);
}

void TestFindSession::anotherGallery()
{
    m_search->begin();
    m_search->setQuery("moscou");
    const ResultsModel results(m_search.get());
    m_model->setGallery(samples::gallery(2, false));
    QCOMPARE(results.rowCount(), 0);
    QTRY_VERIFY(!m_search->isSearching());
    QVERIFY(m_search->hits().isEmpty());
    QCOMPARE(m_tour->current(), 0);
}

void TestFindSession::results()
{
    ResultsModel results(m_search.get());
    const QAbstractItemModelTester tester(&results,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(results.rowCount(), 0);
    m_search->begin();
    m_search->setQuery("inde");
    QCOMPARE(results.rowCount(), 2);
    const QModelIndex title = results.index(0);
    QCOMPARE(title.data(ResultsModel::PositionRole).toInt(), 2);
    QCOMPARE(title.data(ResultsModel::TitleRole).toString(), "L'Inde");
    QCOMPARE(title.data(ResultsModel::SnippetRole).toString(), "L'Inde");
    QCOMPARE(title.data(ResultsModel::StartRole).toInt(), 2);
    QCOMPARE(title.data(ResultsModel::LengthRole).toInt(), 4);
    QCOMPARE(title.data(ResultsModel::FieldRole).toInt(), int(search::Field::Title));
    QCOMPARE(title.data(ResultsModel::LanguageRole).toString(), "");
    QCOMPARE(title.data(Qt::AccessibleTextRole).toString(), "2. L'Inde, 1 result(s)");
    const QModelIndex caption = results.index(1);
    QCOMPARE(caption.data(Qt::AccessibleTextRole).toString(),
             "3. Titre 3, 1 result(s). …toujours Moscou, et l'Inde");
    m_search->end();
    QCOMPARE(results.rowCount(), 0);
    m_search->begin();
    QCOMPARE(results.rowCount(), 2);
    for (const int role : results.roleNames().keys())
        QVERIFY(title.model()->index(0, 0).data(role).isValid());
}

void TestFindSession::aSlideIsOneResult()
{
    gallery::Slide cover = m_model->gallery().slides.at(0);
    cover.caption = {"fr", "Moscou, Moscou et encore Moscou"};
    m_model->replaceSlides(0, {cover});
    const ResultsModel results(m_search.get());
    QSignalSpy changed(&results, &QAbstractItemModel::dataChanged);
    m_search->begin();
    m_search->setQuery("moscou");
    QList<int> positions;
    QList<int> counts;
    for (int row = 0; row < results.rowCount(); ++row) {
        positions += results.index(row).data(ResultsModel::PositionRole).toInt();
        counts += results.index(row).data(ResultsModel::CountRole).toInt();
    }
    QCOMPARE(positions, (QList<int>{0, 1, 3, 4}));
    QCOMPARE(counts, (QList<int>{3, 1, 2, 1}));
    // The words around the hit that the reader is at, else around the first one.
    const auto start = [&results](int row) {
        return results.index(row).data(ResultsModel::StartRole).toInt();
    };
    QCOMPARE(start(0), 0);
    m_search->next();
    QCOMPARE(results.rowOf(m_search->current()), 0);
    QCOMPARE(start(0), 8);
    changed.clear();
    m_search->goTo(3);
    QCOMPARE(results.rowOf(m_search->current()), 1);
    QCOMPARE(start(0), 0);
    QSet<int> rows;
    for (const QList<QVariant> &signal : changed)
        rows += signal.first().toModelIndex().row();
    QCOMPARE(rows, (QSet<int>{0, 1}));
}

void TestFindSession::tellsOfOtherLanguages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("hits");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("one other") << "moscow" << "fr" << 4 << QStringList{"en"};
    QTest::newRow("a rarer one") << "moskau" << "fr" << 1 << QStringList{"de"};
    QTest::newRow("two others") << "india" << "fr" << 2 << QStringList{"en", "de"};
    QTest::newRow("the shown one has some") << "mos" << "fr" << 0 << QStringList{};
    QTest::newRow("none has any") << "zanzibar" << "fr" << 0 << QStringList{};
    QTest::newRow("nothing typed") << " " << "fr" << 0 << QStringList{};
}

void TestFindSession::tellsOfOtherLanguages()
{
    QFETCH(QString, query);
    QFETCH(QString, shown);
    QFETCH(int, hits);
    QFETCH(QStringList, languages);
    m_model->setLanguages({shown});
    m_search->begin();
    m_search->setQuery(query);
    QTRY_COMPARE(m_search->hitsElsewhere().size(), hits);
    QCOMPARE(m_search->hitsElsewhere().languages(), languages);
    m_search->setQuery("titre");
    QVERIFY(m_search->hitsElsewhere().isEmpty());
}

void TestFindSession::goesToOtherLanguages_data()
{
    using Way = std::function<void(FindSession &)>;
    QTest::addColumn<Way>("go");
    QTest::newRow("asked for") << Way([](FindSession &search) { search.goElsewhere(); });
    QTest::newRow("the next one") << Way([](FindSession &search) { search.next(); });
    QTest::newRow("the previous one") << Way([](FindSession &search) { search.previous(); });
}

void TestFindSession::goesToOtherLanguages()
{
    QFETCH(std::function<void(FindSession &)>, go);
    m_search->begin();
    m_search->setQuery("india");
    QTRY_COMPARE(m_search->hitsElsewhere().size(), 2);
    QCOMPARE(m_tour->current(), 0);
    go(*m_search);
    QTRY_COMPARE(m_tour->current(), 2);
    QVERIFY(m_search->isForAllLanguages());
    QCOMPARE(m_search->current(), 0);
    QVERIFY(m_search->hitsElsewhere().isEmpty());
    QVERIFY(m_model->isSeen(2)); // the reader chose it
}

void TestFindSession::keepsItsHitWhenSlidesMove_data()
{
    using Change = std::function<void(gallery::Gallery &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<qsizetype>("hit");
    gallery::Slide other;
    other.id = "other";
    QTest::newRow("a photo before it")
        << Change([other](gallery::Gallery &gallery) { gallery.slides.insert(1, other); })
        << qsizetype(2);
    other.caption = {"fr", "Moscou"};
    QTest::newRow("a photo with a hit before it")
        << Change([other](gallery::Gallery &gallery) { gallery.slides.insert(1, other); })
        << qsizetype(3);
    QTest::newRow("one fewer before it")
        << Change([](gallery::Gallery &gallery) { gallery.slides.removeAt(1); }) << qsizetype(1);
    QTest::newRow("another order")
        << Change([](gallery::Gallery &gallery) { gallery.slides.move(3, 1); }) << qsizetype(1);
}

void TestFindSession::keepsItsHitWhenSlidesMove()
{
    QFETCH(std::function<void(gallery::Gallery &)>, change);
    QFETCH(qsizetype, hit);
    m_search->begin();
    m_search->setQuery("moscou");
    m_search->goTo(2);
    QCOMPARE(m_tour->current(), 3); // the second one of its text
    gallery::Gallery gallery = m_model->gallery();
    change(gallery);
    m_model->update(gallery);
    QTRY_COMPARE(m_search->current(), hit);
    QCOMPARE(m_model->gallery().slides.at(m_tour->current()).id, "slide-3");
    m_search->setQuery("mosco"); // counted from there
    QCOMPARE(m_model->gallery().slides.at(m_tour->current()).id, "slide-3");
}

void TestFindSession::resultsInOtherLanguages()
{
    const ResultsModel results(m_search.get());
    m_search->setForAllLanguages(true);
    m_search->begin();
    m_search->setQuery("mos");
    QStringList languages;
    for (qsizetype hit = 0; hit < m_search->hits().size(); ++hit) {
        m_search->goTo(hit);
        languages += results.index(results.rowOf(hit)).data(ResultsModel::LanguageRole).toString();
    }
    // Rows 1, 3 and 4 of the gallery, the language shown first.
    QCOMPARE(languages, (QStringList{"", "en", "", "", "en", "en", "de", "", "en"}));
    QVERIFY(!m_search->isShown(1));
}

void TestFindSession::snippets_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("short") << "Le Kosovo"
                           << "Le Kosovo";
    QTest::newRow("from a word on") << "Une phrase assez longue avant le Kosovo, et la suite"
                                    << "…assez longue avant le Kosovo, et la suite";
    QTest::newRow("a long word") << "abcdefghijklmnopqrstuvwxyzabcdef-Kosovo"
                                 << "…jklmnopqrstuvwxyzabcdef-Kosovo";
    QTest::newRow("two paragraphs") << "<p>Avant</p><p>Le Kosovo</p>"
                                    << "Avant Le Kosovo";
}

void TestFindSession::snippets()
{
    QFETCH(QString, caption);
    QFETCH(QString, snippet);
    gallery::Slide slide = m_model->gallery().slides.at(1);
    slide.caption = {"fr", caption};
    m_model->replaceSlides(1, {slide});
    ResultsModel results(m_search.get());
    m_search->begin();
    m_search->setQuery("kosovo");
    QCOMPARE(results.rowCount(), 1);
    const QModelIndex hit = results.index(0);
    QCOMPARE(hit.data().toString(), snippet);
    QCOMPARE(hit.data().toString().mid(hit.data(ResultsModel::StartRole).toInt(),
                                       hit.data(ResultsModel::LengthRole).toInt()),
             "Kosovo");
}

void TestFindSession::matches_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QList<int>>("slides");
    QTest::newRow("nothing: all") << "" << QList<int>{0, 1, 2, 3, 4, 5};
    QTest::newRow("a position, then titles") << "3" << QList<int>{3, 1};
    QTest::newRow("the cover") << "0" << QList<int>{0};
    QTest::newRow("the beginning of a title") << "TIT" << QList<int>{0, 3, 4, 5};
    QTest::newRow("first what begins so") << "t" << QList<int>{0, 3, 4, 5, 1};
    QTest::newRow("a word of a title") << "inde" << QList<int>{2};
    QTest::newRow("captions do not count") << "moscou" << QList<int>{};
}

void TestFindSession::matches()
{
    QFETCH(QString, entry);
    QFETCH(QList<int>, slides);
    GoToMatches matches(m_model.get());
    const QAbstractItemModelTester tester(&matches,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    matches.setEntry(entry);
    QList<int> rows;
    for (int row = 0; row < matches.rowCount(); ++row) {
        rows += matches.slideAt(row);
        QCOMPARE(matches.rowOf(rows.last()), row);
        QCOMPARE(matches.index(row).data(GoToMatches::PositionRole).toInt(), rows.last());
        QVERIFY(!matches.index(row).data().toString().isEmpty());
    }
    QCOMPARE(rows, slides);
}

void TestFindSession::matchesFollowTheTitles()
{
    GoToMatches matches(m_model.get());
    QSignalSpy changed(&matches, &QAbstractItemModel::dataChanged);
    const auto rename = [this](int row, const QString &title) {
        gallery::Slide slide = m_model->gallery().slides.at(row);
        slide.title = {"fr", title};
        m_model->replaceSlides(row, {slide});
    };
    matches.setEntry("");
    rename(3, "Titre trois");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().first().toModelIndex().row(), 3);
    matches.setEntry("titre");
    QCOMPARE(matches.rowOf(3), 1);
    rename(3, "Titre 3");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.takeFirst().at(1).toModelIndex().row(), 1);
    rename(2, "Le Titre");
    QCOMPARE(changed.size(), 0); // not listed
    QTRY_COMPARE(matches.rowOf(2), 4);
}

void TestFindSession::matchesFollowTheLanguage()
{
    GoToMatches matches(m_model.get());
    matches.setEntry("indi");
    QCOMPARE(matches.error(), GoToMatches::Error::NoSuchTitle);
    m_model->setLanguages({"en"});
    QTRY_COMPARE(matches.rowCount(), 1);
    QCOMPARE(matches.slideAt(0), 2);
    m_model->setLanguages({"fr"});
    QCOMPARE(matches.rowCount(), 0);
    QCOMPARE(matches.error(), GoToMatches::Error::None); // not yet known
    QTRY_COMPARE(matches.error(), GoToMatches::Error::NoSuchTitle);
}

void TestFindSession::errors_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<GoToMatches::Error>("fault");
    QTest::newRow("none") << "5" << GoToMatches::Error::None;
    QTest::newRow("spaces") << "  " << GoToMatches::Error::None;
    QTest::newRow("too far") << "6" << GoToMatches::Error::NoSuchPosition;
    QTest::newRow("negative") << "-1" << GoToMatches::Error::NoSuchPosition;
    QTest::newRow("more than any number") << "99999999999" << GoToMatches::Error::NoSuchPosition;
    QTest::newRow("no title") << "zzz" << GoToMatches::Error::NoSuchTitle;
}

void TestFindSession::errors()
{
    QFETCH(QString, entry);
    QFETCH(GoToMatches::Error, fault);
    GoToMatches matches(m_model.get());
    matches.setEntry(entry);
    QCOMPARE(matches.error(), fault);
}

VITRINE_TEST(TestFindSession, QCoreApplication)
#include "tst_findsession.moc"
