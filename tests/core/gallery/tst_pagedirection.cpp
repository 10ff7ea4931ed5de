// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/pagedirection.h"
#include "core/gallery/slidemodel.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using gallery::Direction;
using gallery::Gallery;

/// The direction in which pages and languages run.
class TestPageDirection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languages_data();
    void languages();
    void pages_data();
    void pages();
    void firstCaptionDecides();
    void modelAnnouncesTheDirectionOnce();
};

void TestPageDirection::languages_data()
{
    QTest::addColumn<bool>("isRightToLeft");
    for (const char *tag : {"ar", "ar-EG", "he", "fa", "ur", "yi", "az-Arab", "pa-Arab-PK"})
        QTest::newRow(tag) << true;
    for (const char *tag : {"fr", "en", "en-US", "zh-Hant", "ar-Latn", "none", "", "tlh"})
        QTest::newRow(tag) << false;
}

void TestPageDirection::languages()
{
    QTEST(gallery::isRightToLeft(QString::fromLatin1(QTest::currentDataTag())), "isRightToLeft");
}

static Gallery galleryWith(const QStringList &languages)
{
    Gallery gallery;
    gallery.slides.resize(1);
    for (const QString &language : languages)
        gallery.slides[0].caption.add(language, {"A caption"});
    return gallery;
}

void TestPageDirection::pages_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QStringList>("captions");
    QTest::addColumn<QStringList>("reader");
    QTest::addColumn<bool>("isRightToLeft");
    const auto row = [](const char *name, const char *stated, const QStringList &captions,
                        const QStringList &reader, bool isRightToLeft) {
        QTest::newRow(name) << QString::fromLatin1(stated) << captions << reader << isRightToLeft;
    };
    row("what the gallery says", "right-to-left", {"en"}, {"en"}, true);
    row("also for captions that run the other way", "left-to-right", {"ar"}, {"ar"}, false);
    row("else the captions: Arabic", "", {"ar", "fr"}, {"ar"}, true);
    row("the same gallery in French", "", {"ar", "fr"}, {"fr"}, false);
    row("by a regional form", "", {"fr", "ar-LB"}, {"ar"}, true);
    row("the language shown, not the one wished", "", {"he"}, {"fr", "en"}, true);
    row("a mirrored interface on French captions", "", {"fr"}, {"ar"}, false);
    row("upwards is as if nothing was said", "bottom-to-top", {"ar"}, {"ar"}, true);
    row("nothing to go by", "", {}, {"ar"}, false);
}

void TestPageDirection::pages()
{
    QFETCH(QString, stated);
    QFETCH(QStringList, captions);
    QFETCH(QStringList, reader);
    const QHash<QString, Direction> names{{"right-to-left", Direction::RightToLeft},
                                          {"left-to-right", Direction::LeftToRight},
                                          {"bottom-to-top", Direction::BottomToTop}};
    Gallery gallery = galleryWith(captions);
    gallery.direction = names.value(stated, Direction::LeftToRight);
    gallery.statesDirection = !stated.isEmpty();
    QTEST(gallery::pageDirection(gallery, reader) == Qt::RightToLeft, "isRightToLeft");
}

void TestPageDirection::firstCaptionDecides()
{
    Gallery gallery;
    gallery.slides.resize(3);
    gallery.slides[0].title = {"en", "A title"};
    QCOMPARE(gallery::pageDirection(gallery, {"en"}), Qt::LeftToRight);
    gallery.slides[1].caption = {gallery::LanguageMap::none(), QStringLiteral("ميناء")};
    gallery.slides[2].caption = {"en", "A caption"};
    QCOMPARE(gallery::pageDirection(gallery, {"en"}), Qt::RightToLeft);
    gallery.introduction = {"en", "An introduction"}; // which only a cover shows
    QCOMPARE(gallery::pageDirection(gallery, {"en"}), Qt::RightToLeft);
    gallery.hasCover = true;
    QCOMPARE(gallery::pageDirection(gallery, {"en"}), Qt::LeftToRight);
}

void TestPageDirection::modelAnnouncesTheDirectionOnce()
{
    gallery::SlideModel model;
    const QSignalSpy turned(&model, &gallery::SlideModel::directionChanged);
    model.setLanguages({"fr"});
    model.setGallery(galleryWith({"fr", "he"}));
    QVERIFY(!model.isRightToLeft());
    QCOMPARE(turned.count(), 0);
    model.setLanguages({"he"});
    QVERIFY(model.isRightToLeft());
    QCOMPARE(turned.count(), 1);
    model.setGallery(galleryWith({"he"}));
    QCOMPARE(turned.count(), 1);
    model.update(galleryWith({"fr"}));
    QVERIFY(!model.isRightToLeft());
    QCOMPARE(turned.count(), 2);
    model.setGallery(galleryWith({"he"}));
    QCOMPARE(turned.count(), 3);
    model.setGallery(galleryWith({"fr"}));
    QCOMPARE(turned.count(), 4);
    model.replaceSlides(0, galleryWith({"ar"}).slides); // as it is described
    QVERIFY(model.isRightToLeft());
    QCOMPARE(turned.count(), 5);
}

VITRINE_TEST(TestPageDirection, QCoreApplication)
#include "tst_pagedirection.moc"
