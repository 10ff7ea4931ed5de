// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "widgets/striplayout.h"

#include <QTest>

using gallery::ChapterRun;
using widgets::RowSpan;
using widgets::StripLayout;

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

static StripLayout arrangedStrip(const Runs &runs, int room, bool rightToLeft)
{
    StripLayout layout;
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
    const StripLayout layout = arrangedStrip(three, room, rightToLeft);
    QTEST(layout.cell(row).left, "left");
    QCOMPARE(layout.cell(row).right - layout.cell(row).left, 100);
    QCOMPARE(layout.width(), qMax(room, threeWidth));
    QCOMPARE(layout.cell(4), StripLayout::Stretch());
    QCOMPARE(layout.cell(-1), StripLayout::Stretch());
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
    QTest::addColumn<RowSpan>("rows");
    QTest::newRow("everything and more") << false << -50 << 900 << RowSpan{0, 3};
    QTest::newRow("the edges of two") << false << 209 << 211 << RowSpan{1, 2};
    QTest::newRow("one") << false << 220 << 230 << RowSpan{2, 2};
    QTest::newRow("from the right") << true << 0 << 120 << RowSpan{2, 3};
}

void TestStripLayout::whatAStretchShows()
{
    QFETCH(bool, rightToLeft);
    QFETCH(int, left);
    QFETCH(int, right);
    QTEST(arrangedStrip(three, 100, rightToLeft).rows({left, right}), "rows");
    QCOMPARE(arrangedStrip({}, 100, rightToLeft).rows({left, right}), RowSpan());
}

void TestStripLayout::runs()
{
    QCOMPARE(arrangedStrip(three, 100, false).run(1), (StripLayout::Stretch{110, 310}));
    QCOMPARE(arrangedStrip(three, 100, true).run(1), (StripLayout::Stretch{110, 310}));
    QCOMPARE(arrangedStrip(three, 100, true).run(0), (StripLayout::Stretch{320, 420}));
}

void TestStripLayout::aHundredThousand()
{
    for (const int chapterSize : {1, 25, 100'000}) {
        Runs runs;
        for (int first = 0; first < 100'000; first += chapterSize)
            runs.append({first, chapterSize, int(runs.size())});
        const StripLayout layout = arrangedStrip(runs, 1280, false);
        for (const int row : {0, 1, 4999, 50'000, 99'999}) {
            const StripLayout::Stretch cell = layout.cell(row);
            QCOMPARE(layout.rowAt(cell.left), row);
            QCOMPARE(layout.rowAt(cell.right - 1), row);
        }
        QCOMPARE(layout.cell(99'999).right, layout.width());
    }
}

VITRINE_TEST(TestStripLayout, QCoreApplication)
#include "tst_striplayout.moc"
