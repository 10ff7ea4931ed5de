// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samples.h"
#include "support/testclass.h"

#include <QTest>

class TestGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void positions_data();
    void positions();
    void rowsByTheirIds_data();
    void rowsByTheirIds();
    void innermostChapterHoldsASlide();
    void languagesInOrderOfAppearance();
    void inOrder();
};

void TestGallery::positions_data()
{
    QTest::addColumn<bool>("cover");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("row");
    QTest::newRow("the cover is 0") << true << 0 << 0;
    QTest::newRow("the last after a cover") << true << 4 << 4;
    QTest::newRow("beyond the last") << true << 5 << -1;
    QTest::newRow("without a cover the first is 1") << false << 1 << 0;
    QTest::newRow("without a cover there is no 0") << false << 0 << -1;
    QTest::newRow("the last without a cover") << false << 4 << 3;
    QTest::newRow("negative") << true << -1 << -1;
}

void TestGallery::positions()
{
    QFETCH(bool, cover);
    QFETCH(int, position);
    QFETCH(int, row);
    const gallery::Gallery gallery = samples::gallery(4, cover);
    QCOMPARE(gallery.rowAt(position), row);
    if (row >= 0)
        QCOMPARE(gallery.positionOf(row), position);
    QCOMPARE(gallery.lastPosition(), 4);
}

void TestGallery::rowsByTheirIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("row");
    QTest::newRow("the first") << "slide-0" << 0;
    QTest::newRow("the last") << "slide-4" << 4;
    QTest::newRow("none") << "slide-5" << -1;
    QTest::newRow("no id, though a slide has none") << "" << -1;
}

void TestGallery::rowsByTheirIds()
{
    QFETCH(QString, id);
    gallery::Gallery gallery = samples::gallery(5, false);
    gallery.slides[2].id.clear();
    QTEST(gallery.rowOf(id), "row");
}

void TestGallery::innermostChapterHoldsASlide()
{
    gallery::Gallery gallery = samples::gallery(5, false);
    gallery.chapters = {{samples::text("Tout", "All"), -1, {0, 1, 2, 3}},
                        {samples::text("Dedans", "Inside"), 0, {1, 2}},
                        {samples::text("Autrement", "Another way"), -1, {1, 3}}};
    QCOMPARE(gallery.innermostChapters(), (QList<int>{0, 1, 1, 0, -1}));
}

void TestGallery::languagesInOrderOfAppearance()
{
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].caption.add("de", {"Bild"});
    gallery.slides[0].caption.add("none", {"x"});
    QCOMPARE(gallery.languages(), (QStringList{"fr", "en", "de"}));
    // Every text counts.
    gallery.title = {"ru", "x"};
    gallery.introduction = {"pl", "x"};
    gallery.credit.value = {"nl", "x"};
    gallery.chapters[0].title = {"it", "x"};
    gallery.slides[0].title = {"es", "x"};
    gallery.slides[0].caption = {"de", "x"};
    gallery.slides[0].credit.value = {"cs", "x"};
    gallery.slides[0].credit.label = {"ar", "x"}; // but labels do not
    QCOMPARE(gallery.languages(), (QStringList{"ru", "pl", "nl", "it", "es", "de", "cs"}));
}

void TestGallery::inOrder()
{
    gallery::Gallery gallery = samples::gallery(4, true);
    gallery.chapters = {{samples::text("Un", "One"), -1, {1, 2, 4}, 4},
                        {samples::text("Deux", "Two"), -1, {3}, 3}};
    gallery.orders = {{samples::text("Tout", "All"), {0, 1, 2, 3, 4}},
                      {samples::text("Autre", "Other"), {4, 2, 1, 4, 0}}};
    gallery.start = 1;
    const auto ids = [](const gallery::Gallery &ordered) {
        QString letters;
        for (const gallery::Slide &slide : ordered.slides)
            letters += slide.id.back();
        return letters;
    };
    QCOMPARE(ids(gallery.inOrder(0)), "01234");
    QCOMPARE(ids(gallery.inOrder(2)), "01234"); // there is none
    QCOMPARE(ids(gallery.inOrder(-1)), "01234");

    const gallery::Gallery other = gallery.inOrder(1);
    QCOMPARE(ids(other), "0421"); // the cover first, each slide once, 3 left out
    QCOMPARE(other.chapters.at(0).slides, (QList<int>{1, 2, 3}));
    QCOMPARE(other.chapters.at(0).opensAt, 1);
    QVERIFY(other.chapters.at(1).slides.isEmpty());
    QCOMPARE(other.chapters.at(1).opensAt, -1);
    QCOMPARE(other.start, 3);
    QCOMPARE(other.orders.size(), 2);

    gallery.start = 3; // and a chapter opens there
    gallery.chapters[0].slides = {2, 3, 4};
    gallery.chapters[0].opensAt = 3;
    QCOMPARE(gallery.inOrder(1).start, 0);
    QCOMPARE(gallery.inOrder(1).chapters.at(0).opensAt, 1);
}

VITRINE_TEST(TestGallery, QCoreApplication)
#include "tst_gallery.moc"
