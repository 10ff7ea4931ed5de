// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/chapterruns.h"
#include "core/gallery/slidemodel.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QTest>

using gallery::ChapterRun;

class TestChapterRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neighboursOfOneChapter_data();
    void neighboursOfOneChapter();
    void theRunOfARow();
    void headingsNameParentsWhereTheyChange();
    void aChapterAroundAllIsNotNamed();
    void headingsFollowTheLanguage();
};

static gallery::Chapter chapter(const QString &title, int parent, const QList<int> &rows)
{
    return {samples::text(title, "The " + title), parent, rows, -1};
}

void TestChapterRuns::neighboursOfOneChapter_data()
{
    QTest::addColumn<int>("slides");
    QTest::addColumn<QList<gallery::Chapter>>("chapters");
    QTest::addColumn<QList<ChapterRun>>("runs");
    QTest::newRow("an empty gallery") << 0 << QList<gallery::Chapter>() << QList<ChapterRun>();
    QTest::newRow("no chapters") << 4 << QList<gallery::Chapter>() << QList<ChapterRun>{{0, 4, -1}};
    QTest::newRow("outside before and after")
        << 5 << QList<gallery::Chapter>{chapter("A", -1, {1, 2, 3})}
        << QList<ChapterRun>{{0, 1, -1}, {1, 3, 0}, {4, 1, -1}};
    QTest::newRow("a chapter that is interrupted")
        << 4 << QList<gallery::Chapter>{chapter("A", -1, {0, 1, 3}), chapter("B", -1, {2})}
        << QList<ChapterRun>{{0, 2, 0}, {2, 1, 1}, {3, 1, 0}};
    QTest::newRow("one inside another")
        << 4 << QList<gallery::Chapter>{chapter("A", -1, {0, 1, 2, 3}), chapter("B", 0, {1, 2})}
        << QList<ChapterRun>{{0, 1, 0}, {1, 2, 1}, {3, 1, 0}};
}

void TestChapterRuns::neighboursOfOneChapter()
{
    QFETCH(int, slides);
    QFETCH(QList<gallery::Chapter>, chapters);
    gallery::Gallery gallery = samples::gallery(slides, false);
    gallery.chapters = chapters;
    gallery::SlideModel model;
    model.setGallery(gallery);
    QTEST(gallery::chapterRuns(model), "runs");
}

void TestChapterRuns::theRunOfARow()
{
    const QList<ChapterRun> runs{{0, 1, -1}, {1, 3, 0}, {4, 2, 1}};
    QList<int> found;
    for (int row = 0; row < 6; ++row)
        found += gallery::runAt(runs, row);
    QCOMPARE(found, (QList<int>{0, 1, 1, 1, 2, 2}));
}

void TestChapterRuns::headingsNameParentsWhereTheyChange()
{
    gallery::Gallery gallery = samples::gallery(8, false);
    gallery.chapters = {chapter("I", -1, {1, 2}),   chapter("I.1", 0, {1}),
                        chapter("I.2", 0, {2}),     chapter("II", -1, {3, 4, 5}),
                        chapter("II.1", 3, {4, 5}), chapter("II.1.a", 4, {5}),
                        chapter("III", -1, {6}),    chapter({}, -1, {7})};
    gallery.chapters.last().title = {};
    gallery::SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    const QList<ChapterRun> runs = gallery::chapterRuns(model);
    QStringList headings;
    for (int run = 0; run < runs.size(); ++run)
        headings += gallery::runHeading(model, runs, run);
    QCOMPARE(headings, (QStringList{"", "I › I.1", "I.2", "II", "II.1", "II.1.a", "III", ""}));
}

void TestChapterRuns::aChapterAroundAllIsNotNamed()
{
    gallery::Gallery gallery = samples::gallery(3, false);
    gallery.chapters = {chapter("Contents", -1, {0, 1, 2}), chapter("I", 0, {1, 2}),
                        chapter("I.1", 1, {2})};
    gallery::SlideModel model;
    model.setLanguages({"fr"});
    model.setGallery(gallery);
    const QList<ChapterRun> runs = gallery::chapterRuns(model);
    QCOMPARE(gallery::runHeading(model, runs, 0), "Contents");
    QCOMPARE(gallery::runHeading(model, runs, 1), "I");
    QCOMPARE(gallery::runHeading(model, runs, 2), "I.1");
    // Nor where the gallery begins inside it.
    gallery.chapters = {chapter("Contents", -1, {0, 1, 2}), chapter("I", 0, {0, 1}),
                        chapter("II", 0, {2})};
    model.setGallery(gallery);
    const QList<ChapterRun> inside = gallery::chapterRuns(model);
    QCOMPARE(gallery::runHeading(model, inside, 0), "I");
    QCOMPARE(gallery::runHeading(model, inside, 1), "II");
    // But two around parts are.
    gallery.chapters[2].parent = -1;
    model.setGallery(gallery);
    QCOMPARE(gallery::runHeading(model, inside, 0), "Contents › I");
}

void TestChapterRuns::headingsFollowTheLanguage()
{
    gallery::SlideModel model;
    model.setGallery(samples::gallery(3, true));
    const QList<ChapterRun> runs = gallery::chapterRuns(model);
    model.setLanguages({"en"});
    QCOMPARE(gallery::runHeading(model, runs, 1), "Chapter");
    model.setLanguages({"fr"});
    QCOMPARE(gallery::runHeading(model, runs, 1), "Chapitre");
}

VITRINE_TEST(TestChapterRuns, QCoreApplication)
#include "tst_chapterruns.moc"
