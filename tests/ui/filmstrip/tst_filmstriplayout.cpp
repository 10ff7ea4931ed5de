// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/filmstrip/filmstriplayout.h"

#include <QTest>

using gallery::ChapterRun;
using ui::FilmstripLayout;
using ui::RowRange;

/// Where slides lie in the filmstrip, in cells of 100 pixels with gaps of 10.
class TestStripLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void whatAPlaceHits_data();
    void whatAPlaceHits();
    void whatAStretchShows_data();
    void whatAStretchShows();
    void runs();
    void aHundredThousand();
};

using Runs = QList<ChapterRun>;

// 0 | 1 2 | 3
static const Runs three{{0, 1, -1}, {1, 2, 0}, {3, 1, 1}};
static constexpr int threeWidth = 420;

static FilmstripLayout arrangedStrip(const Runs &runs, int room, bool rightToLeft)
{
    FilmstripLayout layout;
    layout.arrange(runs, 100, 10, room, rightToLeft);
    return layout;
}

void TestStripLayout::cells_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("left");
    QTest::newRow("the first") << 100 << false << 0 << 0;
    QTest::newRow("after a gap") << 100 << false << 1 << 110;
    QTest::newRow("inside a chapter") << 100 << false << 2 << 210;
    QTest::newRow("after two gaps") << 100 << false << 3 << 320;
    QTest::newRow("with room to spare") << 900 << false << 0 << 0;
    QTest::newRow("the first from the right") << 100 << true << 0 << 320;
    QTest::newRow("the last from the right") << 100 << true << 3 << 0;
    QTest::newRow("from the right with room to spare") << 900 << true << 0 << 800;
}

void TestStripLayout::cells()
{
    QFETCH(int, room);
    QFETCH(bool, rightToLeft);
    QFETCH(int, row);
    const FilmstripLayout layout = arrangedStrip(three, room, rightToLeft);
    QTEST(layout.cell(row).left, "left");
    QCOMPARE(layout.cell(row).right - layout.cell(row).left, 100);
    QCOMPARE(layout.width(), qMax(room, threeWidth));
    QCOMPARE(layout.cell(4), FilmstripLayout::Stretch());
    QCOMPARE(layout.cell(-1), FilmstripLayout::Stretch());
}

void TestStripLayout::whatAPlaceHits_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("row");
    QTest::newRow("before the first") << false << -1 << -1;
    QTest::newRow("its first pixel") << false << 0 << 0;
    QTest::newRow("its last pixel") << false << 99 << 0;
    QTest::newRow("a gap") << false << 105 << -1;
    QTest::newRow("after the gap") << false << 110 << 1;
    QTest::newRow("the last") << false << 419 << 3;
    QTest::newRow("beyond the last") << false << 420 << -1;
    QTest::newRow("from the right, the first") << true << 419 << 0;
    QTest::newRow("from the right, a gap") << true << 315 << -1;
    QTest::newRow("from the right, the last") << true << 0 << 3;
    QTest::newRow("from the right, beyond the last") << true << -1 << -1;
}

void TestStripLayout::whatAPlaceHits()
{
    QFETCH(bool, rightToLeft);
    QFETCH(int, x);
    QTEST(arrangedStrip(three, 100, rightToLeft).rowAt(x), "row");
    QCOMPARE(arrangedStrip({}, 100, rightToLeft).rowAt(x), -1);
}

void TestStripLayout::whatAStretchShows_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    QTest::addColumn<RowRange>("rows");
    QTest::newRow("everything and more") << false << -50 << 900 << RowRange{0, 3};
    QTest::newRow("the edges of two") << false << 209 << 211 << RowRange{1, 2};
    QTest::newRow("one") << false << 220 << 230 << RowRange{2, 2};
    QTest::newRow("from the right") << true << 0 << 120 << RowRange{2, 3};
}

void TestStripLayout::whatAStretchShows()
{
    QFETCH(bool, rightToLeft);
    QFETCH(int, left);
    QFETCH(int, right);
    QTEST(arrangedStrip(three, 100, rightToLeft).rows({left, right}), "rows");
    QCOMPARE(arrangedStrip({}, 100, rightToLeft).rows({left, right}), RowRange());
}

void TestStripLayout::runs()
{
    QCOMPARE(arrangedStrip(three, 100, false).run(1), (FilmstripLayout::Stretch{110, 310}));
    QCOMPARE(arrangedStrip(three, 100, true).run(1), (FilmstripLayout::Stretch{110, 310}));
    QCOMPARE(arrangedStrip(three, 100, true).run(0), (FilmstripLayout::Stretch{320, 420}));
}

void TestStripLayout::aHundredThousand()
{
    for (const int chapterSize : {1, 25, 100'000}) {
        Runs runs;
        for (int first = 0; first < 100'000; first += chapterSize)
            runs.append({first, chapterSize, int(runs.size())});
        const FilmstripLayout layout = arrangedStrip(runs, 1280, false);
        for (const int row : {0, 1, 4999, 50'000, 99'999}) {
            const FilmstripLayout::Stretch cell = layout.cell(row);
            QCOMPARE(layout.rowAt(cell.left), row);
            QCOMPARE(layout.rowAt(cell.right - 1), row);
        }
        QCOMPARE(layout.cell(99'999).right, layout.width());
    }
}

VITRINE_TEST(TestStripLayout, QCoreApplication)
#include "tst_filmstriplayout.moc"
