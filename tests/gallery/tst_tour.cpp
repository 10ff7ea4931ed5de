// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "support/samples.h"

#include <QSignalSpy>
#include <QTest>

using gallery::SlideModel;
using gallery::Tour;

/// Every way to move, from every kind of place. A tour is written as what a reader does and where
/// that leads: `>` next, `<` previous, `^` first, `$` last, `D` DÉCOUVRIR, `R` REVOIR, `3` go to
/// row.
class TestTour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moves_data();
    void moves();
    void everySlideOnce();
    void stopsAtBothEndsWithANotice();
    void beginsWhereTheGalleryStarts();
    void beginsAgainWithAnotherGallery();
    void staysInAnEmptyGallery();
    void goingNowhereSaysNothing();
    void viewsCanMoveIt();
    void tellsEveryMoveOnce();
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
    default:
        return tour.goTo(step.digitValue());
    }
}

void TestTour::moves_data()
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
    row("9", 0, "0", true, false, "a row that is not there");
    row("3^", 0, "03", true, true, "first");
}

void TestTour::moves()
{
    QFETCH(QString, steps);
    SlideModel model;
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
    SlideModel model;
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

void TestTour::stopsAtBothEndsWithANotice()
{
    SlideModel model;
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

void TestTour::beginsWhereTheGalleryStarts()
{
    gallery::Gallery gallery = samples::gallery(4, false);
    gallery.start = 2;
    SlideModel model;
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
    SlideModel model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.last();
    QSignalSpy moved(&tour, &Tour::currentChanged);
    model.setGallery(samples::gallery(2, false));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(tour.current(), 0);
    QCOMPARE(tour.position(), 1);
    QCOMPARE(model.seenCount(), 1);
}

void TestTour::staysInAnEmptyGallery()
{
    SlideModel model;
    Tour tour(&model);
    for (const QChar step : QStringLiteral("><^$DR1"))
        perform(tour, step);
    QCOMPARE(tour.current(), -1);
    QCOMPARE(tour.position(), 0);
    QVERIFY(!tour.canDiscover());
    QVERIFY(!tour.canRestart());
}

void TestTour::goingNowhereSaysNothing()
{
    SlideModel model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    QSignalSpy moved(&tour, &Tour::currentChanged);
    tour.first();
    tour.goTo(-1);
    tour.goTo(5);
    QCOMPARE(moved.count(), 0);
}

void TestTour::viewsCanMoveIt()
{
    SlideModel model;
    model.setGallery(samples::gallery(4, true));
    Tour tour(&model);
    tour.selection()->setCurrentIndex(model.index(3), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(tour.current(), 3);
    QVERIFY(model.isSeen(3));
}

void TestTour::tellsEveryMoveOnce()
{
    SlideModel model;
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

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
