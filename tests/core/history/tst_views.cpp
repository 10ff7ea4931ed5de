// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/history/viewtimer.h"
#include "support/historyhelpers.h"
#include "support/testclass.h"

#include <QTemporaryDir>

#include <memory>

using history::GalleryKey;
using history::History;
using history::MostViewed;
using history::Span;
using history::ViewTimer;
using historytest::answerOf;
using historytest::enter;

/// Counting views, and the most viewed slides and galleries.
class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void countsAfterTwoSeconds();
    void shortGlancesDoNotCount();
    void spans_data();
    void spans();
    void mostViewedComeFirst();
    void resultsAreLimited();
    void viewsExpireAfterAWeek();
    void cardsAreStored();
    void picturesOfCardsAreLimited();
    void clearViewsKeepsProgress();
    void changesAreToldOnce();

private:
    void view(const QString &gallery, const QString &slide, int minutesAgo = 0);
    QString most(Span span, int number = 12);

    QTemporaryDir m_folder;
    std::unique_ptr<History> m_history;
};

void TestViews::init()
{
    const QString file =
        m_folder.filePath(QStringLiteral("%1.sqlite").arg(QTest::currentTestFunction()) +
                          QString::fromUtf8(QTest::currentDataTag()).remove(u' '));
    m_history = std::make_unique<History>(file);
    for (const char *gallery : {"a", "b"})
        enter(*m_history, {gallery}, historytest::card(gallery));
}

void TestViews::view(const QString &gallery, const QString &slide, int minutesAgo)
{
    m_history->noteView({gallery}, historytest::slide(slide),
                        QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo));
}

// As `a 2, b 1 / 1 2, 2 1`.
QString TestViews::most(Span span, int number)
{
    const MostViewed answer = answerOf(m_history->mostViewed(span, number));
    QStringList galleries;
    for (const MostViewed::Gallery &gallery : answer.galleries)
        galleries += QStringLiteral("%1 %2").arg(gallery.card.address).arg(gallery.views);
    QStringList slides;
    for (const MostViewed::Slide &slide : answer.slides)
        slides += QStringLiteral("%1 %2").arg(slide.card.slide).arg(slide.views);
    return galleries.join(", ") + " / " + slides.join(", ");
}

void TestViews::countsAfterTwoSeconds()
{
    QCOMPARE(ViewTimer::longEnough, 2000);
    ViewTimer viewing(20);
    const QSignalSpy viewed(&viewing, &ViewTimer::viewed);
    viewing.begin();
    QTRY_COMPARE(viewed.size(), 1);
    QVERIFY(!viewing.isRunning()); // once, however long the reader stays
}

void TestViews::shortGlancesDoNotCount()
{
    // Timers go off in the order in which they are due, however busy the machine is.
    ViewTimer viewing(100);
    ViewTimer shorter(60);
    ViewTimer longer(150);
    const QSignalSpy viewed(&viewing, &ViewTimer::viewed);
    int looks = 0;
    connect(&shorter, &ViewTimer::viewed, this, [&] {
        // Three glances, which together would be long enough.
        if (++looks < 3) {
            viewing.begin();
            shorter.begin();
        } else {
            viewing.stop();
        }
    });
    viewing.begin();
    shorter.begin();
    QTRY_COMPARE(looks, 3);
    longer.begin();
    const QSignalSpy late(&longer, &ViewTimer::viewed);
    QTRY_COMPARE(late.size(), 1);
    QCOMPARE(viewed.size(), 0);
}

void TestViews::spans_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<bool>("inHour");
    QTest::addColumn<bool>("inDay");
    QTest::addColumn<bool>("inWeek");
    QTest::newRow("now") << 0 << true << true << true;
    QTest::newRow("59 minutes") << 59 << true << true << true;
    QTest::newRow("61 minutes") << 61 << false << true << true;
    QTest::newRow("23 hours") << 23 * 60 << false << true << true;
    QTest::newRow("25 hours") << 25 * 60 << false << false << true;
    QTest::newRow("6 days") << 6 * 24 * 60 << false << false << true;
    QTest::newRow("8 days") << 8 * 24 * 60 << false << false << false;
}

void TestViews::spans()
{
    QFETCH(int, minutesAgo);
    view("a", "1", minutesAgo);
    QTEST(most(Span::Hour) == "a 1 / 1 1", "inHour");
    QTEST(most(Span::Day) == "a 1 / 1 1", "inDay");
    QTEST(most(Span::Week) == "a 1 / 1 1", "inWeek");
}

void TestViews::mostViewedComeFirst()
{
    for (const char *slide : {"1", "2", "2", "3", "3", "3"})
        view("a", slide, 3);
    view("b", "x", 1);
    view("b", "x", 1);
    view("b", "y", 2);
    // Of equals the one viewed last.
    QCOMPARE(most(Span::Hour), "a 6, b 3 / 3 3, x 2, 2 2, y 1, 1 1");
    view("b", "x", 1);
    view("b", "y");
    view("b", "y");
    QCOMPARE(most(Span::Hour), "b 6, a 6 / y 3, x 3, 3 3, 2 2, 1 1");
    view("a", "1");
    QCOMPARE(most(Span::Hour).section(" / ", 0, 0), "a 7, b 6");
}

void TestViews::resultsAreLimited()
{
    for (int i = 0; i < 20; ++i)
        view(i % 2 ? "a" : "b", QString::number(i));
    QCOMPARE(answerOf(m_history->mostViewed(Span::Day)).slides.size(), 12);
    QCOMPARE(answerOf(m_history->mostViewed(Span::Day, 1)).slides.size(), 1);
    QCOMPARE(answerOf(m_history->mostViewed(Span::Day, 1)).galleries.size(), 1);
}

void TestViews::viewsExpireAfterAWeek()
{
    view("a", "old", 8 * 24 * 60);
    view("a", "new");
    m_history->finish();
    const QString file = m_folder.filePath("viewsExpireAfterAWeek.sqlite");
    QCOMPARE(historytest::Sql(file).value("SELECT COUNT(*) FROM views").toInt(), 1);
    QCOMPARE(historytest::Sql(file).value("SELECT group_concat(slide) FROM slides").toString(),
             "new");
    // Also where nothing is viewed any more.
    QVERIFY(historytest::Sql(file).run("UPDATE views SET at = 0"));
    enter(*m_history, {"b"});
    m_history->finish();
    QCOMPARE(historytest::Sql(file).value("SELECT COUNT(*) FROM views").toInt(), 0);
}

void TestViews::cardsAreStored()
{
    history::GalleryCard gallery = historytest::card("Galerie", 7);
    gallery.title.add("en", {"Gallery"});
    gallery.pictures.emplaceBack().address = "https://example.org/cover.jpg";
    gallery.subfolders = true;
    enter(*m_history, {"c"}, gallery);
    history::SlideCard slide = historytest::slide("5");
    slide.position = 5;
    slide.chapter = {"fr", "Chapitre"};
    slide.pictures.emplaceBack().service = {"https://example.org/5", 3, 2};
    m_history->noteView({"c"}, slide);
    const MostViewed answer = answerOf(m_history->mostViewed(Span::Hour));
    QCOMPARE(answer.galleries.size(), 1);
    const history::GalleryCard galleryCard = answer.galleries.first().card;
    QCOMPARE(galleryCard.address, "c");
    QCOMPARE(galleryCard.title, gallery.title);
    QCOMPARE(galleryCard.pictures, gallery.pictures);
    QCOMPARE(galleryCard.slides, 7);
    QVERIFY(galleryCard.subfolders);
    QCOMPARE(galleryCard.sorting, gallery::Sorting());
    QCOMPARE(answer.slides.size(), 1);
    const history::SlideCard card = answer.slides.first().card;
    QCOMPARE(card.address, "c");
    QCOMPARE(card.galleryTitle, gallery.title);
    QCOMPARE(card.slide, "5");
    QCOMPARE(card.position, 5);
    QCOMPARE(card.title, slide.title);
    QCOMPARE(card.chapter, slide.chapter);
    QCOMPARE(card.pictures, slide.pictures);

    slide.position = 6; // at its next view
    slide.title = {"fr", "Autre titre"};
    slide.chapter = {};
    slide.pictures.clear();
    m_history->noteView({"c"}, slide);
    const MostViewed later = answerOf(m_history->mostViewed(Span::Hour));
    QCOMPARE(later.slides.size(), 1);
    QCOMPARE(later.slides.first().views, 2);
    QCOMPARE(later.slides.first().card.position, 6);
    QCOMPARE(later.slides.first().card.title, slide.title);
    QCOMPARE(later.slides.first().card.chapter, slide.chapter);
    QVERIFY(later.slides.first().card.pictures.isEmpty());
}

// A picture that stands in its own address is not copied into the database.
void TestViews::picturesOfCardsAreLimited()
{
    history::SlideCard slide = historytest::slide("5");
    slide.pictures.emplaceBack().address = QString(4097, 'x');
    slide.pictures.emplaceBack().address = QString(4096, 'y');
    for (int i = 1; i <= 5; ++i)
        slide.pictures.emplaceBack().address = QString::number(i);
    m_history->noteView({"a"}, slide);
    const MostViewed answer = answerOf(m_history->mostViewed(Span::Hour));
    QCOMPARE(answer.slides.first().card.pictures, slide.pictures.mid(1, 4));
}

void TestViews::clearViewsKeepsProgress()
{
    m_history->notePlace({"a"}, "1", 1);
    view("a", "1");
    m_history->finish();
    const QSignalSpy changed(m_history.get(), &History::viewsChanged);
    QFile log(m_folder.filePath("clearViewsKeepsProgress.sqlite-wal"));
    QVERIFY(log.size() > 0);
    m_history->clearViews();
    m_history->finish();
    QCOMPARE(log.size(), 0); // which would hold what was removed
    QCOMPARE(most(Span::Week), " / ");
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(historytest::text(enter(*m_history, {"a"})), "1: 1");
}

void TestViews::changesAreToldOnce()
{
    m_history->finish();
    const QSignalSpy changed(m_history.get(), &History::viewsChanged);
    const auto told = [this, &changed] {
        m_history->finish();
        QCoreApplication::processEvents();
        return changed.size();
    };
    view("a", "1");
    QCOMPARE(told(), 1);
    view("never entered", "1");
    QCOMPARE(told(), 1);
    m_history->notePlace({"a"}, "1", 1);
    m_history->restart({"a"});
    QCOMPARE(told(), 1);
    m_history->clearViews();
    QCOMPARE(told(), 2);
    m_history->clear();
    QCOMPARE(told(), 3);
}

VITRINE_TEST(TestViews, QCoreApplication)
#include "tst_views.moc"
