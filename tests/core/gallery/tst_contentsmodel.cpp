// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/contentsmodel.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "support/checkedmodel.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using gallery::ContentsModel;
using gallery::Gallery;
using gallery::SlideModel;
using gallery::Tour;

namespace {

struct Range
{
    const char *title;
    int parent;
    QList<int> rows;
};
using Ranges = QList<Range>;

Gallery made(int slides, bool cover, const Ranges &ranges)
{
    Gallery gallery;
    gallery.hasCover = cover;
    for (int row = 0; row < slides; ++row) {
        gallery::Slide slide;
        slide.id = QString::number(row);
        slide.title = {"none", QString::number(row)};
        gallery.slides.append(slide);
    }
    for (const Range &range : ranges) {
        gallery::Chapter chapter;
        chapter.title = samples::text(QLatin1String(range.title), QLatin1String(range.title));
        chapter.parent = range.parent;
        chapter.slides = range.rows;
        chapter.opensAt = range.rows.value(0, -1);
        gallery.chapters.append(chapter);
    }
    return gallery;
}

// `0 A[1 B[2 3]] 4`
QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QString part = index.data().toString();
        if (index.data(ContentsModel::IsChapterRole).toBool())
            part += '[' + outline(model, index) + ']';
        parts += part;
    }
    return parts.join(' ');
}

// The titles of what is marked as current, from the top down.
QString marked(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(ContentsModel::CurrentRole).toBool())
            parts += index.data().toString();
        parts += marked(model, index);
    }
    parts.removeAll(QString());
    return parts.join(' ');
}

QModelIndex found(const ContentsModel &model, const QString &title)
{
    return model
        .match(model.index(0, 0), Qt::DisplayRole, title, 1,
               Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap)
        .value(0);
}

} // namespace

/// The table of contents of a gallery.
class TestContentsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsChaptersAndSlides_data();
    void listsChaptersAndSlides();
    void roles();
    void marksTheCurrentSlide();
    void countsSeenSlides();
    void changesLanguageInPlace();
    void titlesFollowTheSlides();
    void updatesWithTheGallery();
    void keepsIndexesIfNothingMoved();
    void aLargeGallery();

private:
    struct Book
    {
        explicit Book(const Gallery &gallery = {})
        {
            slides.setLanguages({"fr"});
            slides.setGallery(gallery);
        }
        CheckedModel<SlideModel> slides;
        Tour tour{&slides};
        CheckedModel<ContentsModel> model{&tour};
    };
};

void TestContentsModel::listsChaptersAndSlides_data()
{
    QTest::addColumn<Gallery>("gallery");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Gallery &gallery, const char *expected) {
        QTest::newRow(name) << gallery << QString(expected);
    };
    row("nothing", {}, "");
    row("no chapters", made(3, true, {}), "0 1 2");
    row("two chapters", made(4, false, {{"A", -1, {0, 1}}, {"B", -1, {2, 3}}}), "A[0 1] B[2 3]");
    row("a cover", made(3, true, {{"A", -1, {1}}, {"B", -1, {2}}}), "0 A[1] B[2]");
    row("slides between and after chapters", made(7, true, {{"A", -1, {1, 2}}, {"B", -1, {4, 5}}}),
        "0 A[1 2] 3 B[4 5] 6");
    row("a chapter in a chapter", made(5, false, {{"A", -1, {0, 1, 2, 3}}, {"B", 0, {1, 2}}}),
        "A[0 B[1 2] 3] 4");
    row("three deep", made(6, false, {{"A", -1, {0, 1, 2, 3}}, {"B", 0, {1, 2, 3}}, {"C", 1, {2}}}),
        "A[0 B[1 C[2] 3]] 4 5");
    row("a slide in two chapters", made(4, false, {{"A", -1, {0, 1, 2}}, {"B", -1, {2, 3}}}),
        "A[0 1 2] B[2 3]");
    row("a slide in two chapters of one",
        made(4, false, {{"A", -1, {0, 1, 2}}, {"B", 0, {0, 1}}, {"C", 0, {1, 2}}}),
        "A[B[0 1] C[1 2]] 3");
    row("chapters in an order of their own", made(4, false, {{"B", -1, {2, 3}}, {"A", -1, {0, 1}}}),
        "B[2 3] A[0 1]");
    row("a chapter without slides", made(2, false, {{"A", -1, {}}, {"B", -1, {1}}}), "A[] 0 B[1]");
    row("one chapter around all is the contents",
        made(5, true, {{"All", -1, {1, 2, 3, 4}}, {"A", 0, {1, 2}}, {"B", 0, {3}}}),
        "0 A[1 2] B[3] 4");
    row("but not one that has none in it", made(3, true, {{"All", -1, {1, 2}}}), "0 All[1 2]");
    row("nor one beside which there is more",
        made(4, false, {{"Most", -1, {0, 1, 2}}, {"A", 0, {1}}}), "Most[0 A[1] 2] 3");
}

void TestContentsModel::listsChaptersAndSlides()
{
    QFETCH(Gallery, gallery);
    const Book book(gallery);
    QTEST(outline(book.model), "expected");
    for (int row = 0; row < gallery.slides.size(); ++row) {
        const QModelIndex index = book.model.indexOf(row);
        QCOMPARE(index.data(ContentsModel::RowRole).toInt(), row);
        QVERIFY(!index.data(ContentsModel::IsChapterRole).toBool());
    }
    QVERIFY(!book.model.indexOf(int(gallery.slides.size())).isValid());
    QCOMPARE(book.model.hasChapters(), !gallery.chapters.isEmpty());
}

void TestContentsModel::roles()
{
    Gallery gallery = made(4, true, {{"A", -1, {1, 2}}, {"Empty", -1, {}}});
    gallery.chapters[0].opensAt = 2;
    const Book book(gallery);
    const QModelIndex chapter = found(book.model, "A");
    QCOMPARE(chapter.data(ContentsModel::PositionRole), 2);
    QCOMPARE(chapter.data(ContentsModel::RowRole), 2);
    QCOMPARE(chapter.data(ContentsModel::SizeRole), 2);
    QCOMPARE(chapter.data(Qt::ToolTipRole), "A");
    QCOMPARE(chapter.data(Qt::AccessibleTextRole), "A, chapter, 0 of 2 seen");
    const QModelIndex slide = book.model.indexOf(1);
    QCOMPARE(slide.data(ContentsModel::PositionRole), 1);
    QCOMPARE(slide.data(ContentsModel::SizeRole), 1);
    QCOMPARE(slide.data(Qt::AccessibleTextRole), "1. 1");
    QVERIFY(!slide.data(Qt::DecorationRole).isValid());
    const QModelIndex empty = found(book.model, "Empty");
    QVERIFY(!empty.data(ContentsModel::PositionRole).isValid());
    QCOMPARE(empty.data(ContentsModel::RowRole), -1);
}

void TestContentsModel::marksTheCurrentSlide()
{
    Book book(made(6, false, {{"A", -1, {0, 1, 2}}, {"B", 0, {1, 2}}, {"C", -1, {2, 3}}}));
    QCOMPARE(marked(book.model), "A 0");
    QCOMPARE(book.model.currentChapter().data(), "A");
    book.tour.goTo(1);
    QCOMPARE(marked(book.model), "A B 1");
    QCOMPARE(book.model.currentChapter().data(), "B");
    QCOMPARE(found(book.model, "B").data(Qt::AccessibleDescriptionRole), "You are here");
    QStringList told;
    connect(&book.model, &QAbstractItemModel::dataChanged, this,
            [&told](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(ContentsModel::CurrentRole))
                    told += first.data().toString();
            });
    book.tour.goTo(2); // also in C, but its first chapter is its innermost one
    QCOMPARE(marked(book.model), "A B 2 2");
    told.sort();
    QCOMPARE(told, (QStringList{"1", "2", "2", "A", "A", "B", "B", "C"}));
    book.tour.goTo(5);
    QCOMPARE(marked(book.model), "5");
    QVERIFY(!book.model.currentChapter().isValid());
    QCOMPARE(found(book.model, "B").data(Qt::AccessibleDescriptionRole), "");
}

void TestContentsModel::countsSeenSlides()
{
    Book book(made(5, false, {{"A", -1, {0, 1, 2}}, {"B", 0, {1}}, {"C", 0, {1, 2}}}));
    const auto seen = [&book](const QString &title) {
        return found(book.model, title).data(ContentsModel::SeenRole).toInt();
    };
    QCOMPARE(seen("A"), 1);
    QCOMPARE(seen("B"), 0);
    QSignalSpy changes(&book.model, &QAbstractItemModel::dataChanged);
    book.slides.markSeen(1);
    QCOMPARE(seen("A"), 2);
    QCOMPARE(seen("B"), 1);
    QCOMPARE(seen("C"), 1);
    QCOMPARE(changes.size(), 5); // two slides, three chapters
    QCOMPARE(found(book.model, "A").data(Qt::AccessibleTextRole), "A, chapter, 2 of 3 seen");
    changes.clear();
    book.slides.markSeen(QSet<QString>{"2", "4"});
    QCOMPARE(seen("A"), 3);
    QCOMPARE(seen("C"), 2);
    QCOMPARE(changes.size(), 4); // what stands at the top, and in each of three chapters
    QVERIFY(changes.first().at(2).value<QList<int>>().contains(ContentsModel::SeenRole));
    book.slides.markSeen(QSet<QString>{"2", "4"});
    QCOMPARE(changes.size(), 4);
    book.tour.restart();
    QCOMPARE(seen("A"), 1);
    QCOMPARE(seen("C"), 0);
    book.slides.markSeen(1); // for the second time
    QCOMPARE(seen("A"), 2);
}

void TestContentsModel::changesLanguageInPlace()
{
    Book book(samples::gallery(3, true));
    const QPersistentModelIndex chapter = book.model.index(1, 0);
    const QSignalSpy resets(&book.model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&book.model, &QAbstractItemModel::dataChanged);
    QCOMPARE(outline(book.model), "Titre 0 Chapitre[Titre 1 Titre 2] Titre 3");
    book.slides.setLanguages({"en"});
    QCOMPARE(outline(book.model), "Title 0 Chapter[Title 1 Title 2] Title 3");
    QCOMPARE(chapter.data(), "Chapter");
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 2);
}

// As photos of a folder are described.
void TestContentsModel::titlesFollowTheSlides()
{
    Book book(made(4, false, {{"A", -1, {0, 1, 2}}, {"B", -1, {2, 3}}}));
    QSignalSpy changes(&book.model, &QAbstractItemModel::dataChanged);
    gallery::Slide slide = book.slides.gallery().slides.at(2);
    slide.caption = {"fr", "Une légende"}; // which the contents do not show
    book.slides.replaceSlides(2, {slide});
    QCOMPARE(changes.size(), 0);
    slide.title = {"fr", "Autre"};
    book.slides.replaceSlides(2, {slide});
    QCOMPARE(outline(book.model), "A[0 1 Autre] B[Autre 3]");
    QCOMPARE(changes.size(), 2); // in both chapters
    for (const QList<QVariant> &change : changes) {
        QCOMPARE(change.at(0).toModelIndex().data().toString(), "Autre");
        QVERIFY(change.at(2).value<QList<int>>().contains(ContentsModel::TitleRole));
    }
}

void TestContentsModel::updatesWithTheGallery()
{
    Book book(made(4, false, {{"A", -1, {0, 1}}, {"B", -1, {2, 3}}}));
    book.tour.goTo(3);
    Gallery later = made(5, false, {{"B", -1, {0, 1}}, {"C", -1, {2, 3}}});
    later.slides.removeLast();
    later.slides[0].id = "3"; // one that moved
    later.slides[2].id = "new";
    later.slides[3].id = "0";
    book.slides.update(later);
    QCOMPARE(outline(book.model), "B[0 1] C[2 3]");
    QCOMPARE(marked(book.model), "B 0");
    QCOMPARE(found(book.model, "B").data(ContentsModel::SeenRole), 1);
    QCOMPARE(found(book.model, "C").data(ContentsModel::SeenRole), 1);
    book.slides.setGallery(made(1, false, {}));
    QCOMPARE(outline(book.model), "0");
    book.slides.update({});
    QCOMPARE(outline(book.model), "");
    book.slides.update(later);
    QCOMPARE(outline(book.model), "B[0 1] C[2 3]");
}

void TestContentsModel::keepsIndexesIfNothingMoved()
{
    Book book(made(4, false, {{"A", -1, {0, 1}}, {"B", -1, {2, 3}}}));
    const QSignalSpy resets(&book.model, &QAbstractItemModel::modelReset);
    book.slides.update(made(4, false, {{"A", -1, {0, 1}}, {"Other", -1, {2, 3}}}));
    QCOMPARE(outline(book.model), "A[0 1] Other[2 3]");
    QCOMPARE(resets.size(), 0);
    QSignalSpy changes(&book.model, &QAbstractItemModel::dataChanged);
    book.slides.update(made(4, true, {{"A", -1, {0, 1}}, {"Other", -1, {2, 3}}}));
    QCOMPARE(found(book.model, "Other").data(ContentsModel::PositionRole), 2);
    QCOMPARE(resets.size(), 0);
    QVERIFY(changes.last().at(2).value<QList<int>>().contains(ContentsModel::PositionRole));
    QVERIFY(changes.last().at(2).value<QList<int>>().contains(ContentsModel::RowRole));
    book.slides.update(made(4, false, {{"A", -1, {0, 1}}}));
    QCOMPARE(outline(book.model), "A[0 1] 2 3");
    QCOMPARE(resets.size(), 1);
}

void TestContentsModel::aLargeGallery()
{
    Ranges ranges;
    for (int chapter = 0; chapter < 1000; ++chapter) {
        QList<int> rows;
        for (int row = 0; row < 100; ++row)
            rows += chapter * 100 + row;
        ranges += {"A", -1, rows};
    }
    SlideModel slides;
    slides.setGallery(made(100'000, false, ranges));
    Tour tour(&slides);
    QElapsedTimer timer;
    timer.start();
    ContentsModel model(&tour);
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // a debug build
    timer.start();
    for (int row = 0; row < 1000; ++row)
        tour.goTo(row * 97);
    QCOMPARE(marked(model, model.currentChapter().parent()).split(' ').value(1), "96903");
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

VITRINE_TEST(TestContentsModel, QCoreApplication)
#include "tst_contentsmodel.moc"
