// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "support/checkedmodel.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using gallery::SlideModel;
using gallery::Tour;

/// Moving through galleries. A row consists of commands and the slide that they lead to: `>` next,
/// `<` previous, `^` first, `$` last, `D` DÉCOUVRIR, `R` REVOIR, `U` its undoing, `3` go to row 3.
class TestTour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesToSlides_data();
    void goesToSlides();
    void everySlideOnce();
    void slidesThatArePassedStayUnseen();
    void reportsBothEnds();
    void discoverLeadsToTheEndOnceAllIsSeen();
    void beginsWhereTheGalleryStarts();
    void beginsAgainWithAnotherGallery();
    void staysInAnEmptyGallery();
    void stayingEmitsNothing();
    void viewsCanChangeTheCurrentSlide();
    void tellsThatTheCurrentSlideIsAskedFor();
    void emitsEachChangeOnce();
    void resumesAnEarlierTour_data();
    void resumesAnEarlierTour();
    void onlyTheLastPlaceCounts();
    void aPositionAskedForStays_data();
    void aPositionAskedForStays();
    void restartForgetsAnEarlierTour();
    void resumeRowMovesWithItsSlide();
    void anotherGalleryHasNoResumeRow();
    void resettingAViewKeepsTheCurrentSlide();
    void startsWithinTheGallery();
};

static void perform(Tour &tour, QChar step)
{
    switch (step.unicode()) {
    case '>':
        return tour.next();
    case '<':
        return tour.previous();
    case '^':
        return tour.first();
    case '$':
        return tour.last();
    case 'D':
        return tour.discover();
    case 'R':
        return tour.restart();
    case 'U':
        return tour.undoRestart();
    default:
        return tour.goTo(step.digitValue());
    }
}

void TestTour::goesToSlides_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<bool>("canDiscover");
    QTest::addColumn<bool>("canRestart");
    const auto row = [](const char *steps, int at, const char *seen, bool discover, bool restart,
                        const char *name) {
        QTest::newRow(name) << QString::fromLatin1(steps) << at << QString::fromLatin1(seen)
                            << discover << restart;
    };
    // A cover (0) and four photos (1 to 4).
    row("", 0, "0", true, false, "a new tour is at its cover, with nothing to see again");
    row("D", 1, "01", true, true, "discover from the cover opens the first photo");
    row("DDDD", 4, "01234", false, true, "discover to the end");
    row("DDDDD", 4, "01234", false, true, "nothing left to discover");
    row(">>>>", 4, "01234", false, true, "arrows see slides too");
    row(">>>>>", 4, "01234", false, true, "no further than the last");
    row("<", 0, "0", true, false, "no further than the first");
    row("><", 0, "01", true, true, "on the cover again, there is something to see again");
    row("$", 4, "04", true, true, "the last, with slides between unseen");
    row("$D", 1, "014", true, true, "discover goes round to what was left out");
    row("2D", 3, "023", true, true, "discover goes on from here first");
    row("24D", 1, "0124", true, true, "and then to the beginning");
    row("DD0D", 3, "0123", true, true, "from the cover, discover passes over what was seen");
    row(">>>>^", 0, "01234", false, true, "all seen, on the cover");
    row("DDDDR", 0, "0", true, false, "review goes to the cover, nothing seen");
    row("DDR", 0, "0", true, false, "review in the middle");
    row("><R", 0, "0", true, false, "review on the cover");
    row("DDDDRD", 1, "01", true, true, "a second tour");
    row("DDRU", 2, "012", true, true, "review undone");
    row("DDDDRU", 4, "01234", false, true, "review at the end undone");
    row("><RU", 0, "01", true, true, "review on the cover undone");
    row("DDR3U", 2, "0123", true, true, "what was seen since stays seen");
    row("DDRUU", 2, "012", true, true, "undone once");
    row("DDRDRU", 1, "01", true, true, "the last review is undone");
    row("DDRRU", 2, "012", true, true, "a review that took nothing away is none");
    row("U", 0, "0", true, false, "nothing to undo");
    row("9", 0, "0", true, false, "a row that is not there");
    row("3^", 0, "03", true, true, "first");
}

void TestTour::goesToSlides()
{
    QFETCH(QString, steps);
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    for (const QChar step : steps)
        perform(tour, step);
    QString seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isSeen(row))
            seen += QString::number(row);
    }
    QTEST(tour.current(), "row");
    QTEST(seen, "seen");
    QTEST(tour.canDiscover(), "canDiscover");
    QTEST(tour.canRestart(), "canRestart");
    QCOMPARE(tour.selection()->selectedIndexes(), QModelIndexList{model.index(tour.current())});
}

void TestTour::everySlideOnce()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(28, true));
    Tour tour(&model);
    for (int row = 1; row <= 28; ++row) {
        QVERIFY(tour.canDiscover());
        tour.discover();
        QCOMPARE(tour.current(), row);
        QCOMPARE(tour.position(), row);
    }
    QVERIFY(!tour.canDiscover());
}

void TestTour::slidesThatArePassedStayUnseen()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.resume(4);
    const QSignalSpy moved(&tour, &Tour::currentChanged);
    const QSignalSpy arrived(&tour, &Tour::arrived);
    tour.peek(2);
    tour.peek(3);
    tour.peek(9); // not there
    QCOMPARE(tour.current(), 3);
    QVERIFY(tour.isPeeking());
    QCOMPARE(model.seenCount(), 1);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(tour.resumeRow(), std::optional<int>(4)); // they have not gone anywhere yet
    tour.settle();
    QVERIFY(model.isSeen(3) && !model.isSeen(2));
    QCOMPARE(tour.resumeRow(), std::optional<int>());
    QCOMPARE(arrived.size(), 1);
    tour.settle();
    QCOMPARE(arrived.size(), 1);
    // Whoever goes to it by other means wants it.
    tour.peek(1);
    tour.goTo(1);
    QVERIFY(model.isSeen(1) && !tour.isPeeking());
    tour.peek(2);
    tour.selection()->setCurrentIndex(model.index(4), QItemSelectionModel::ClearAndSelect);
    QVERIFY(model.isSeen(4) && !model.isSeen(2) && !tour.isPeeking());
    // The last unseen one can be discovered while it shows.
    tour.peek(2);
    tour.discover();
    QVERIFY(model.isSeen(2));
}

void TestTour::reportsBothEnds()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(1, false));
    Tour tour(&model);
    QSignalSpy ends(&tour, &Tour::endReached);
    tour.previous();
    tour.next();
    QCOMPARE(ends.count(), 2);
    QCOMPARE(ends.at(0).first().value<Tour::End>(), Tour::End::First);
    QCOMPARE(ends.at(1).first().value<Tour::End>(), Tour::End::Last);
    QCOMPARE(tour.current(), 0);
}

void TestTour::discoverLeadsToTheEndOnceAllIsSeen()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(2, true));
    Tour tour(&model);
    const QSignalSpy ends(&tour, &Tour::endReached);
    for (const QChar step : QStringLiteral("DD"))
        perform(tour, step);
    QCOMPARE(ends.count(), 0);
    perform(tour, '1'); // wherever the reader is
    perform(tour, 'D');
    QCOMPARE(ends.count(), 1);
    QCOMPARE(ends.last().first().value<Tour::End>(), Tour::End::Last);
    QCOMPARE(tour.current(), 1);
}

void TestTour::beginsWhereTheGalleryStarts()
{
    gallery::Gallery gallery = samples::gallery(4, false);
    gallery.start = 2;
    CheckedModel<SlideModel> model;
    model.setGallery(gallery);
    Tour tour(&model);
    QCOMPARE(tour.current(), 2);
    QCOMPARE(tour.position(), 3);
    QVERIFY(tour.canRestart());
    tour.restart();
    QCOMPARE(tour.current(), 0);
}

void TestTour::beginsAgainWithAnotherGallery()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.last();
    QSignalSpy moved(&tour, &Tour::currentChanged);
    model.setGallery(samples::gallery(2, false));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(tour.current(), 0);
    QCOMPARE(tour.position(), 1);
    QCOMPARE(model.seenCount(), 1);
    model.setGallery({});
    QCOMPARE(moved.count(), 2);
    QCOMPARE(moved.last().first().toInt(), -1);
}

void TestTour::staysInAnEmptyGallery()
{
    CheckedModel<SlideModel> model;
    Tour tour(&model);
    for (const QChar step : QStringLiteral("><^$DR1"))
        perform(tour, step);
    QCOMPARE(tour.current(), -1);
    QCOMPARE(tour.position(), 0);
    QVERIFY(!tour.canDiscover());
    QVERIFY(!tour.canRestart());
}

void TestTour::stayingEmitsNothing()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    QSignalSpy moved(&tour, &Tour::currentChanged);
    tour.first();
    tour.goTo(-1);
    tour.goTo(5);
    QCOMPARE(moved.count(), 0);
}

void TestTour::viewsCanChangeTheCurrentSlide()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.selection()->setCurrentIndex(model.index(3), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(tour.current(), 3);
    QVERIFY(model.isSeen(3));
}

void TestTour::tellsThatTheCurrentSlideIsAskedFor()
{
    SlideModel model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.goTo(3);
    const QSignalSpy requested(&tour, &Tour::currentRequested);
    const QSignalSpy changed(&tour, &Tour::currentChanged);
    tour.goTo(3);
    QCOMPARE(requested.size(), 1);
    tour.peek(3);
    QCOMPARE(requested.size(), 2);
    QCOMPARE(changed.size(), 0);
    tour.goTo(2);
    tour.peek(1);
    QCOMPARE(requested.size(), 2);
    // Not where another slide goes.
    tour.goTo(3);
    gallery::Gallery gallery = model.gallery();
    gallery.slides.removeAt(1);
    gallery.chapters.clear();
    model.update(gallery);
    QCOMPARE(tour.current(), 2);
    QCOMPARE(requested.size(), 2);
}

void TestTour::emitsEachChangeOnce()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    QSignalSpy moved(&tour, &Tour::currentChanged);
    QSignalSpy progressed(&tour, &Tour::progressChanged);
    tour.next();
    tour.restart();
    QCOMPARE(moved.count(), 2);
    QCOMPARE(moved.at(0).first().toInt(), 1);
    QCOMPARE(moved.at(1).first().toInt(), 0);
    QCOMPARE(progressed.count(), 2);
}

static QSet<QString> ids(const QString &rows)
{
    QSet<QString> ids;
    for (const QChar row : rows)
        ids.insert(QStringLiteral("slide-%1").arg(row));
    return ids;
}

void TestTour::resumesAnEarlierTour_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<int>("stopped");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("resumes");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("next");
    const auto row = [](const char *seen, int stopped, const char *steps, int resumes, int at,
                        int next, const char *name) {
        QTest::newRow(name) << QString::fromLatin1(seen) << stopped << QString::fromLatin1(steps)
                            << resumes << at << next;
    };
    // A cover (0) and four photos (1 to 4). -1 where there is nothing.
    row("012", 2, "", 2, 0, 2, "the cover shows, and discover would go on where the reader was");
    row("012", 2, "D", -1, 2, 3, "discover goes there, though it was seen");
    row("012", 2, "DD", -1, 3, 4, "and on from there");
    row("04", 4, "D", -1, 4, 1, "a reader who had jumped ahead is there again");
    row("012", 2, ">", -1, 1, 3, "a reader who moves has chosen another way");
    row("012", 2, "3", -1, 3, 4, "wherever they go");
    row("012", 2, "<", 2, 0, 2, "who did not get anywhere has not moved");
    row("012", 2, "R", -1, 0, 1, "review begins a new tour");
    row("01234", 2, "", -1, 0, -1, "all was seen, so there is nothing to go on with");
    row("012", 0, "", -1, 0, 3, "who stopped at the cover goes on with what is unseen");
    row("012", 9, "", -1, 0, 3, "a slide that is gone");
    row("012", -1, "", -1, 0, 3, "a place that is not known");
    row("", 2, "", 2, 0, 2, "a place alone");
    row("0129", 2, "", 2, 0, 2, "slides that are gone were seen");
}

void TestTour::resumesAnEarlierTour()
{
    QFETCH(QString, seen);
    QFETCH(int, stopped);
    QFETCH(QString, steps);
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    const QSignalSpy moved(&tour, &Tour::currentChanged);
    const QSignalSpy progressed(&tour, &Tour::progressChanged);
    const QSignalSpy changed(&model, &SlideModel::dataChanged);
    tour.restoreSeen(ids(seen));
    tour.resume(stopped);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(progressed.size(), 2); // one each, also where nothing is left to resume
    QVERIFY(changed.size() <= 1);
    for (const QChar step : steps)
        perform(tour, step);
    QTEST(tour.resumeRow().value_or(-1), "resumes");
    QTEST(tour.current(), "row");
    QTEST(tour.nextUnseen(), "next");
}

void TestTour::onlyTheLastPlaceCounts()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.resume(2);
    tour.resume(3); // as another window went on
    QCOMPARE(tour.resumeRow(), std::optional<int>(3));
    tour.discover();
    QCOMPARE(tour.current(), 3);
    tour.resume(1);
    tour.resume(-1);
    QCOMPARE(tour.resumeRow(), std::optional<int>());
    QCOMPARE(tour.nextUnseen(), 4);
}

void TestTour::aPositionAskedForStays_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<int>("stopped");
    QTest::addColumn<int>("resumes");
    QTest::addColumn<int>("next");
    QTest::newRow("seen before, place not recalled") << 3 << "0123" << -1 << -1 << 4;
    QTest::newRow("the place where the reader stopped") << 3 << "0123" << 3 << -1 << 4;
    QTest::newRow("another place than that") << 3 << "012" << 2 << 2 << 2;
    QTest::newRow("the last unseen one") << 4 << "0123" << 2 << -1 << -1;
}

void TestTour::aPositionAskedForStays()
{
    QFETCH(int, start);
    QFETCH(QString, seen);
    QFETCH(int, stopped);
    gallery::Gallery gallery = samples::gallery(4, true);
    gallery.start = start;
    CheckedModel<SlideModel> model;
    model.setGallery(gallery);
    Tour tour(&model);
    tour.restoreSeen(ids(seen));
    tour.resume(stopped);
    QCOMPARE(tour.current(), start);
    QTEST(tour.resumeRow().value_or(-1), "resumes");
    QTEST(tour.nextUnseen(), "next");
}

void TestTour::restartForgetsAnEarlierTour()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.restoreSeen(ids("01"));
    tour.resume(1);
    QStringList told;
    connect(&tour, &Tour::restarted, this, [&] { told += QString::number(model.seenCount()); });
    connect(&tour, &Tour::currentChanged, this, [&] { told += "moved"; });
    tour.restart();
    QCOMPARE(told, QStringList("0")); // already current
    QVERIFY(model.isSeen(0));
    QCOMPARE(tour.resumeRow(), std::optional<int>());
    const QSignalSpy undone(&tour, &Tour::restartUndone);
    tour.undoRestart();
    QCOMPARE(undone.last().first().value<QSet<QString>>(), ids("01"));
    QCOMPARE(tour.resumeRow(), std::optional<int>(1));
    tour.restart();
    model.setGallery(samples::gallery(4, true));
    QVERIFY(!tour.canUndoRestart());
}

void TestTour::resumeRowMovesWithItsSlide()
{
    gallery::Gallery gallery = samples::gallery(4, true);
    gallery.chapters.clear();
    CheckedModel<SlideModel> model;
    model.setGallery(gallery);
    Tour tour(&model);
    tour.resume(3);
    gallery.slides.remove(1, 2);
    model.update(gallery);
    QCOMPARE(tour.resumeRow(), std::optional<int>(1));
    gallery.slides.move(1, 2); // sorted by date
    model.update(gallery);
    QCOMPARE(tour.resumeRow(), std::optional<int>(2));
    gallery.slides.remove(2);
    model.update(gallery);
    QCOMPARE(tour.resumeRow(), std::optional<int>());
}

void TestTour::anotherGalleryHasNoResumeRow()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.resume(3);
    model.setGallery(samples::gallery(4, true));
    QCOMPARE(tour.resumeRow(), std::optional<int>());
    QCOMPARE(model.seenCount(), 1);
    tour.goTo(2);
    tour.resume(4); // the same gallery for the second time
    QCOMPARE(tour.resumeRow(), std::optional<int>(4));
}

// As QAbstractItemView::reset() does with its selection model, which is the tour's.
void TestTour::resettingAViewKeepsTheCurrentSlide()
{
    CheckedModel<SlideModel> model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.goTo(2);
    const QSignalSpy moved(&tour, &Tour::currentChanged);
    tour.selection()->reset();
    tour.goTo(2);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(tour.current(), 2);
}

void TestTour::startsWithinTheGallery()
{
    gallery::Gallery gallery = samples::gallery(4, true);
    gallery.start = 9;
    CheckedModel<SlideModel> model;
    model.setGallery(gallery);
    const Tour tour(&model);
    QCOMPARE(tour.current(), 4);
}

VITRINE_TEST(TestTour, QCoreApplication)
#include "tst_tour.moc"
