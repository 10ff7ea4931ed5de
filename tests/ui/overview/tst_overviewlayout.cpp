// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/overview/overviewlayout.h"

#include <QTest>

using gallery::ChapterRun;
using ui::OverviewLayout;
using ui::RowRange;
using Move = OverviewLayout::Move;

/// Where slides and headings lie in the overview. Cells are 100 by 80, headings 20 high and the
/// margin is 10, in four columns unless a row says otherwise.
class TestOverviewLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void cells_data();
    void cells();
    void headings_data();
    void headings();
    void heights_data();
    void heights();
    void whatAPointHits_data();
    void whatAPointHits();
    void whatAStretchShows_data();
    void whatAStretchShows();
    void moves_data();
    void moves();
    void theColumnIsKeptAcrossShortLines();
    void everyCellIsHitAndFree_data();
    void everyCellIsHitAndFree();
    void aHundredThousand_data();
    void aHundredThousand();
};

using Runs = QList<ChapterRun>;

static const OverviewLayout::Metrics metrics{{100, 80}, 20, 10};
static constexpr int fourColumns = 420;

// A cover, three short chapters, one longer than a line and what lies outside at the end:
//      0  1  2  3
//      4  5
//      6  7  8  9
//     10 11
//     12
static const Runs mixed{{0, 1, -1}, {1, 2, 0}, {3, 1, 1}, {4, 2, 2}, {6, 6, 3}, {12, 1, -1}};

static OverviewLayout arranged(const Runs &runs, int width = fourColumns, bool rightToLeft = false)
{
    OverviewLayout layout;
    layout.arrange(runs, metrics, width, rightToLeft);
    return layout;
}

void TestOverviewLayout::columns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("as many as fit") << 420 << 4;
    QTest::newRow("a pixel short of another") << 519 << 4;
    QTest::newRow("another") << 520 << 5;
    QTest::newRow("one in a narrow place") << 130 << 1;
    QTest::newRow("one where none fits") << 50 << 1;
}

void TestOverviewLayout::columns()
{
    QFETCH(int, width);
    QTEST(arranged(mixed, width).columns(), "columns");
}

void TestOverviewLayout::cells_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("row");
    QTest::addColumn<QRect>("cell");
    const Runs plain{{0, 9, -1}};
    const Runs one{{0, 9, 0}};
    QTest::newRow("the first without chapters")
        << plain << 420 << false << 0 << QRect(10, 10, 100, 80);
    QTest::newRow("the first under a heading")
        << one << 420 << false << 0 << QRect(10, 30, 100, 80);
    QTest::newRow("the end of a line") << one << 420 << false << 3 << QRect(310, 30, 100, 80);
    QTest::newRow("the next line") << one << 420 << false << 4 << QRect(10, 110, 100, 80);
    QTest::newRow("what is left of the width is shared")
        << one << 480 << false << 1 << QRect(140, 30, 100, 80);
    QTest::newRow("from the right") << one << 420 << true << 0 << QRect(310, 30, 100, 80);
    QTest::newRow("from the right, shared") << one << 480 << true << 1 << QRect(240, 30, 100, 80);
    QTest::newRow("a cover beside a chapter")
        << mixed << 420 << false << 0 << QRect(10, 30, 100, 80);
    QTest::newRow("a second chapter on the line")
        << mixed << 420 << false << 3 << QRect(310, 30, 100, 80);
    QTest::newRow("a chapter with no room on the line")
        << mixed << 420 << false << 4 << QRect(10, 130, 100, 80);
    QTest::newRow("a long chapter, its second line")
        << mixed << 420 << false << 11 << QRect(110, 310, 100, 80);
    QTest::newRow("outside at the end") << mixed << 420 << false << 12 << QRect(10, 410, 100, 80);
    QTest::newRow("no such row") << mixed << 420 << false << 13 << QRect();
    QTest::newRow("before the first") << mixed << 420 << false << -1 << QRect();
    QTest::newRow("an empty gallery") << Runs() << 420 << false << 0 << QRect();
}

void TestOverviewLayout::cells()
{
    QFETCH(Runs, runs);
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    QFETCH(int, row);
    QTEST(arranged(runs, width, rightToLeft).cell(row), "cell");
}

void TestOverviewLayout::headings_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("run");
    QTest::addColumn<QRect>("heading");
    QTest::newRow("none without chapters") << Runs{{0, 9, -1}} << false << 0 << QRect();
    QTest::newRow("none over a cover") << mixed << false << 0 << QRect();
    QTest::newRow("as wide as its slides") << mixed << false << 1 << QRect(110, 10, 200, 20);
    QTest::newRow("the last of a line, to its end")
        << mixed << false << 3 << QRect(10, 110, 400, 20);
    QTest::newRow("a long chapter") << mixed << false << 4 << QRect(10, 210, 400, 20);
    QTest::newRow("a rule over what lies outside")
        << mixed << false << 5 << QRect(10, 390, 400, 20);
    QTest::newRow("from the right") << mixed << true << 1 << QRect(110, 10, 200, 20);
    QTest::newRow("from the right, the last of a line")
        << mixed << true << 2 << QRect(10, 10, 100, 20);
}

void TestOverviewLayout::headings()
{
    QFETCH(Runs, runs);
    QFETCH(bool, rightToLeft);
    QFETCH(int, run);
    QTEST(arranged(runs, fourColumns, rightToLeft).heading(run), "heading");
}

void TestOverviewLayout::heights_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<int>("height");
    QTest::newRow("an empty gallery") << Runs() << 20;
    QTest::newRow("a line without heading") << Runs{{0, 4, -1}} << 100;
    QTest::newRow("two lines under a heading") << Runs{{0, 5, 0}} << 200;
    QTest::newRow("five lines under four lines of headings") << mixed << 20 + 5 * 80 + 4 * 20;
}

void TestOverviewLayout::heights()
{
    QFETCH(Runs, runs);
    QTEST(arranged(runs).height(), "height");
}

void TestOverviewLayout::whatAPointHits_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QPoint>("point");
    QTest::addColumn<int>("row");
    QTest::newRow("the first pixel of a cell") << false << QPoint(10, 30) << 0;
    QTest::newRow("the last pixel of a cell") << false << QPoint(109, 109) << 0;
    QTest::newRow("a heading") << false << QPoint(150, 20) << -1;
    QTest::newRow("the margin on the left") << false << QPoint(9, 50) << -1;
    QTest::newRow("the margin on the right") << false << QPoint(410, 50) << -1;
    QTest::newRow("above everything") << false << QPoint(50, 0) << -1;
    QTest::newRow("below everything") << false << QPoint(50, 9000) << -1;
    QTest::newRow("beyond the end of a line") << false << QPoint(250, 170) << -1;
    QTest::newRow("the second line of a chapter") << false << QPoint(150, 320) << 11;
    QTest::newRow("from the right") << true << QPoint(409, 50) << 0;
    QTest::newRow("from the right, beyond the end") << true << QPoint(20, 170) << -1;
}

void TestOverviewLayout::whatAPointHits()
{
    QFETCH(bool, rightToLeft);
    QFETCH(QPoint, point);
    QTEST(arranged(mixed, fourColumns, rightToLeft).rowAt(point), "row");
}

void TestOverviewLayout::whatAStretchShows_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("bottom");
    QTest::addColumn<RowRange>("rows");
    QTest::newRow("an empty gallery") << Runs() << 0 << 600 << RowRange{};
    QTest::newRow("everything") << mixed << 0 << 600 << RowRange{0, 12};
    QTest::newRow("a line") << mixed << 40 << 60 << RowRange{0, 3};
    QTest::newRow("from a pixel of one to a pixel of another")
        << mixed << 109 << 130 << RowRange{0, 5};
    QTest::newRow("inside a long chapter") << mixed << 315 << 320 << RowRange{10, 11};
}

void TestOverviewLayout::whatAStretchShows()
{
    QFETCH(Runs, runs);
    QFETCH(int, top);
    QFETCH(int, bottom);
    QTEST(arranged(runs).rows(top, bottom), "rows");
}

void TestOverviewLayout::moves_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<Move>("move");
    QTest::addColumn<QList<int>>("path");
    QTest::newRow("right to the end") << false << Move::Right << QList<int>{10, 11, 12, 12};
    QTest::newRow("right, over headings") << false << Move::Right << QList<int>{2, 3, 4, 5, 6};
    QTest::newRow("left to the beginning") << false << Move::Left << QList<int>{1, 0, 0};
    QTest::newRow("down the first column")
        << false << Move::Down << QList<int>{0, 4, 6, 10, 12, 12};
    QTest::newRow("down the second column")
        << false << Move::Down << QList<int>{1, 5, 7, 11, 12, 12};
    QTest::newRow("up the second column") << false << Move::Up << QList<int>{11, 7, 5, 1, 1};
    QTest::newRow("a page down") << false << Move::PageDown << QList<int>{0, 6, 12, 12};
    QTest::newRow("a page up") << false << Move::PageUp << QList<int>{12, 6, 0, 0};
    QTest::newRow("mirrored, left goes on") << true << Move::Left << QList<int>{2, 3, 4};
    QTest::newRow("mirrored, right goes back") << true << Move::Right << QList<int>{1, 0, 0};
    QTest::newRow("mirrored, down keeps the column")
        << true << Move::Down << QList<int>{1, 5, 7, 11};
}

void TestOverviewLayout::moves()
{
    QFETCH(bool, rightToLeft);
    QFETCH(Move, move);
    QFETCH(QList<int>, path);
    const OverviewLayout layout = arranged(mixed, fourColumns, rightToLeft);
    const int column = layout.column(path.first());
    QList<int> taken{path.first()};
    while (taken.size() < path.size())
        taken += layout.moved(taken.last(), move, column, 200);
    QCOMPARE(taken, path);
}

void TestOverviewLayout::theColumnIsKeptAcrossShortLines()
{
    const OverviewLayout layout = arranged(mixed);
    const int column = layout.column(3);
    QCOMPARE(layout.moved(3, Move::Down, column, 0), 5);
    QCOMPARE(layout.moved(5, Move::Down, column, 0), 9);
    QCOMPARE(layout.moved(-1, Move::Down, 0, 0), 0);
    QCOMPARE(arranged({}).moved(0, Move::Down, 0, 0), -1);
}

void TestOverviewLayout::everyCellIsHitAndFree_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const int width : {120, 240, 333, 420, 1280}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d from the right", width) << width << true;
    }
}

void TestOverviewLayout::everyCellIsHitAndFree()
{
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    const OverviewLayout layout = arranged(mixed, width, rightToLeft);
    QList<QRect> taken;
    for (int run = 0; run < layout.runs().size(); ++run)
        taken += layout.heading(run);
    for (int row = 0; row < layout.rowCount(); ++row) {
        const QRect cell = layout.cell(row);
        QVERIFY(QRect(0, 0, width, layout.height()).contains(cell));
        for (const QRect &other : taken)
            QVERIFY(!other.intersects(cell));
        taken += cell;
        QCOMPARE(layout.rowAt(cell.topLeft()), row);
        QCOMPARE(layout.rowAt(cell.bottomRight()), row);
        const RowRange shown = layout.rows(cell.center().y(), cell.center().y());
        QVERIFY(shown.first <= row && row <= shown.last);
    }
}

void TestOverviewLayout::aHundredThousand_data()
{
    QTest::addColumn<int>("chapterSize");
    QTest::newRow("in one chapter") << 100'000;
    QTest::newRow("in chapters of 25") << 25;
    QTest::newRow("each a chapter") << 1;
}

void TestOverviewLayout::aHundredThousand()
{
    QFETCH(int, chapterSize);
    Runs runs;
    for (int first = 0; first < 100'000; first += chapterSize)
        runs.append({first, chapterSize, int(runs.size())});
    const OverviewLayout layout = arranged(runs, 1280);
    QCOMPARE(layout.rowCount(), 100'000);
    for (const int row : {0, 1, 4999, 50'000, 99'999}) {
        QCOMPARE(layout.rowAt(layout.cell(row).center()), row);
        QVERIFY(layout.rows(layout.cell(row).top(), layout.cell(row).top() + 800).count() < 200);
    }
    QCOMPARE(layout.cell(99'999).bottom() + 1 + metrics.margin, layout.height());
    int row = 0;
    for (int before = -1; before != row;) {
        before = row;
        row = layout.moved(row, Move::PageDown, 3, 8000);
    }
    QVERIFY(layout.cell(row).bottom() > layout.height() - 100);
}

VITRINE_TEST(TestOverviewLayout, QCoreApplication)
#include "tst_overviewlayout.moc"
