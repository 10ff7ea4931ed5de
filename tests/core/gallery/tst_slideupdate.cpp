// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/slideupdate.h"
#include "core/gallery/tour.h"
#include "support/checkedmodel.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using gallery::Gallery;
using gallery::SlideModel;
using gallery::SlideUpdate;
using gallery::Tour;

namespace {

// A gallery of slides with these letters for ids.
Gallery letters(const QString &ids)
{
    Gallery gallery;
    for (const QChar id : ids) {
        gallery::Slide slide;
        slide.id = id;
        slide.title = {"none", id.toUpper()};
        gallery.slides.append(slide);
    }
    return gallery;
}

QString idsOf(const SlideModel &model)
{
    QString ids;
    for (const gallery::Slide &slide : model.gallery().slides)
        ids += slide.id;
    return ids;
}

QString seenOf(const SlideModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.isSeen(row) ? model.gallery().slides.at(row).id : QString();
    return ids;
}

} // namespace

/// A model is updated to a changed gallery.
class TestSlideUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usesFewSteps_data();
    void usesFewSteps();
    void appliesUpdates_data();
    void appliesUpdates();
    void announcesChangedPositions_data();
    void announcesChangedPositions();
    void replacesDataOfSlides();
    void namesChangedRoles_data();
    void namesChangedRoles();
    void emptiesAndFills();
};

void TestSlideUpdate::usesFewSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("steps");
    const auto row = [](const char *name, const char *before, const char *after,
                        const QStringList &steps) {
        QTest::newRow(name) << QString(before) << QString(after) << steps;
    };
    row("nothing moves", "abc", "abc", {});
    row("nothing at all", "", "", {});
    row("from nothing", "", "abc", {"+abc"});
    row("to nothing", "abc", "", {"-"});
    row("one run comes", "abc", "axybc", {"+axybc"});
    row("one run goes", "abcd", "ad", {"-ad"});
    row("scattered ones go", "abcde", "bd", {"~bdace", "-bd"});
    row("scattered ones come", "ab", "xayb", {"+abxy", "~xayb"});
    row("another order", "abc", "cab", {"~cab"});
    row("another order, and one run comes", "abc", "cxba", {"~cba", "+cxba"});
    row("another order, and scattered ones come and go", "abcd", "xdyb",
        {"~dbac", "-db", "+dbxy", "~xdyb"});
    row("all others", "abc", "xy", {"-", "+xy"});
}

// Each step as its sign (`~` for another order) and the ids after it.
void TestSlideUpdate::usesFewSteps()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto letters = [](const QString &ids) {
        QStringList list;
        for (const QChar id : ids)
            list += id;
        return list;
    };
    const SlideUpdate update(letters(before), letters(after));
    QString now = before;
    QStringList steps;
    for (const SlideUpdate::Step &step : update.steps()) {
        const QString was = now;
        QString rows;
        switch (step.kind) {
        case SlideUpdate::Step::Kind::Reorder:
            now.clear();
            for (const int row : step.rows)
                now += was.at(row);
            steps += '~' + now;
            break;
        case SlideUpdate::Step::Kind::Remove:
            steps += '-' + now.remove(step.first, step.count);
            break;
        case SlideUpdate::Step::Kind::Insert:
            for (const int row : step.rows)
                rows += after.at(row);
            QCOMPARE(step.count, rows.size());
            steps += '+' + now.insert(step.first, rows);
            break;
        }
    }
    QCOMPARE(now, after);
    QTEST(steps, "steps");
    QString leaving;
    for (const int row : update.leaving())
        leaving += before.at(row);
    QString gone = before;
    for (const QChar id : after)
        gone.remove(id);
    QCOMPARE(leaving, gone);
}

void TestSlideUpdate::appliesUpdates_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("current");
    const auto row = [](const char *name, const char *before, const char *after,
                        const char *current) {
        QTest::newRow(name) << QString(before) << QString(after) << QString(current);
    };
    // The reader is at c.
    row("nothing new", "abcde", "abcde", "c");
    row("one more at the end", "abcde", "abcdef", "c");
    row("one more before", "abcde", "xabcde", "c");
    row("more in the middle", "abcde", "abxycde", "c");
    row("one gone before", "abcde", "bcde", "c");
    row("all gone before", "abcde", "cde", "c");
    row("gone at both sides", "abcde", "bcd", "c");
    row("the one before the eyes is gone", "abcde", "abde", "d");
    row("it was the last one", "abc", "ab", "b");
    row("another order", "abcde", "edcba", "c");
    row("everything at once", "abcde", "ycxeza", "c");
    row("scattered ones gone, that one too", "abcdefg", "bdfg", "d");
    row("scattered ones gone, and all after it", "abcdef", "bx", "b");
    row("scattered ones come", "abc", "xaybzc", "c");
    row("all others", "abcde", "cvwxy", "c");
    row("the nearest one left is before", "abcdefg", "abg", "b");
    row("the next of two that are as near", "abcdefg", "aefg", "e");
    row("the nearest one left, in another order", "abcdef", "fxbe", "b");
    row("each has another name", "abcde", "vwxyz", "x");
    row("each has another name, and some are gone", "abcde", "vw", "w");
    row("each has another name, and some came", "abcde", "uvwxyz", "w");
}

void TestSlideUpdate::appliesUpdates()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    CheckedModel<SlideModel> model;
    model.setGallery(letters(before));
    Tour tour(&model);
    tour.goTo(1);
    tour.goTo(2);
    const QString seen = seenOf(model);
    QCOMPARE(seen, "abc");

    const QSignalSpy moved(&tour, &Tour::currentChanged);
    model.update(letters(after));
    QCOMPARE(idsOf(model), after);
    QTEST(model.gallery().slides.at(tour.current()).id, "current");
    for (const QChar id : after)
        QCOMPARE(seenOf(model).contains(id),
                 seen.contains(id) || QString(id) == idsOf(model).at(tour.current()));
    QCOMPARE(model.seenCount(), seenOf(model).size());
    QFETCH(QString, current);
    QCOMPARE(moved.size(), current == "c" ? 0 : 1);
}

void TestSlideUpdate::announcesChangedPositions_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("cover");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("row");
    // The reader is at c of abcde.
    QTest::newRow("nothing new") << "abcde" << false << 0 << 2;
    QTest::newRow("others change places") << "baced" << false << 0 << 2;
    QTest::newRow("one comes after") << "abcdef" << false << 1 << 2;
    QTest::newRow("one comes before") << "xabcde" << false << 1 << 3;
    QTest::newRow("one goes, one comes") << "bcdex" << false << 1 << 1;
    QTest::newRow("another order") << "cabde" << false << 1 << 0;
    QTest::newRow("the first is a cover") << "abcde" << true << 1 << 2;
}

void TestSlideUpdate::announcesChangedPositions()
{
    QFETCH(QString, after);
    QFETCH(bool, cover);
    CheckedModel<SlideModel> model;
    model.setGallery(letters("abcde"));
    Tour tour(&model);
    tour.goTo(2);
    const QSignalSpy moved(&tour, &Tour::currentChanged);
    QSignalSpy placed(&tour, &Tour::positionChanged);
    const QSignalSpy progressed(&tour, &Tour::progressChanged);
    Gallery gallery = letters(after);
    gallery.hasCover = cover;
    model.update(gallery);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(progressed.size(), 1);
    QTEST(int(placed.size()), "times");
    QTEST(tour.current(), "row");
    if (!placed.isEmpty())
        QTEST(placed.first().first().toInt(), "row");
}

void TestSlideUpdate::replacesDataOfSlides()
{
    CheckedModel<SlideModel> model;
    model.setGallery(letters("abcd"));
    const QSignalSpy changed(&model, &SlideModel::dataChanged);
    gallery::Slide known = model.gallery().slides.at(2);
    known.title = {"none", "Known"};
    model.replaceSlides(2, {known});
    QCOMPARE(model.index(2).data().toString(), "Known");
    QCOMPARE(model.index(1).data().toString(), "B");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    model.replaceSlides(3, {known, known}); // one too many
    QCOMPARE(model.rowCount(), 4);
}

using Change = std::function<void(Gallery &)>;

void TestSlideUpdate::namesChangedRoles_data()
{
    QTest::addColumn<bool>("cover");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const QStringList &told, const Change &change,
                        bool cover = false) { QTest::newRow(name) << cover << change << told; };
    const QString title = "accessibleText second title titleLanguage";
    const QString caption = "caption captionLanguage captionText second";
    const QString chapter = "accessibleDescription chapterLanguage chapterTitle second";
    // Six slides, of which 2 and 3 are a chapter.
    row("nothing", {}, [](Gallery &) {});
    row("a title", {"1-1: " + title},
        [](Gallery &gallery) { gallery.slides[1].title = {"en", "Other"}; });
    row("neighbours", {"1-2: " + caption}, [](Gallery &gallery) {
        gallery.slides[1].caption = {"en", "Other"};
        gallery.slides[2].caption = {"en", "Another"};
    });
    row("neighbours, each another text", {"1-1: " + caption, "2-2: remarks"}, [](Gallery &gallery) {
        gallery.slides[1].caption = {"en", "Other"};
        gallery.slides[2].remarks.append({{}, {"en", "Remark"}});
    });
    row("slides that lie apart", {"0-0: size", "4-4: size"}, [](Gallery &gallery) {
        gallery.slides[0].size = {3, 2};
        gallery.slides[4].size = {3, 2};
    });
    row("the photo", {"5-5: options photo"},
        [](Gallery &gallery) { gallery.slides[5].layers.append({{}, {gallery::Picture()}}); });
    row("what stands for the photo", {"5-5: photo"},
        [](Gallery &gallery) { gallery.slides[5].substitutes.append(gallery::Picture()); });
    row("small pictures of it", {"5-5: photo"},
        [](Gallery &gallery) { gallery.slides[5].thumbnails.append(gallery::Picture()); });
    row("another medium", {"5-5: photo"},
        [](Gallery &gallery) { gallery.slides[5].medium = gallery::Slide::Medium::Video; });
    row("words and details", {"3-3: alternative details"}, [](Gallery &gallery) {
        gallery.slides[3].alternative = {"en", "A house"};
        gallery.slides[3].details.date = "2026";
    });
    row("addresses yet to be read", {},
        [](Gallery &gallery) { gallery.slides[3].remarkPages.append("https://example.org/"); });
    row("the gallery's credit",
        {"0-5: credit creditLabel creditLanguage creditText galleryCredit second"},
        [](Gallery &gallery) { gallery.credit.value = {"en", "Me"}; });
    row(
        "the gallery's title, on a cover",
        {"0-0: accessibleText details second title titleLanguage", "1-5: details"},
        [](Gallery &gallery) { gallery.title = {"en", "Other"}; }, true);
    row(
        "the introduction, on a cover", {"0-0: " + caption},
        [](Gallery &gallery) { gallery.introduction = {"en", "Other"}; }, true);
    row("the gallery's details", {"0-5: details"},
        [](Gallery &gallery) { gallery.details.rights.address = "https://example.org/"; });
    row("a chapter's title", {"2-3: " + chapter},
        [](Gallery &gallery) { gallery.chapters[0].title = {"en", "Other"}; });
    row("a slide more in a chapter",
        {"2-3: chapterSize", "4-4: accessibleDescription chapter chapterLanguage chapterPlace "
                             "chapterSize chapterTitle second"},
        [](Gallery &gallery) { gallery.chapters[0].slides.append(4); });
    row("a slide before a chapter", {}, [](Gallery &gallery) {
        gallery.slides.prepend(letters("x").slides.first());
        gallery.chapters[0].slides = {3, 4};
    });
    row("another order, with the same slides in a chapter", {}, [](Gallery &gallery) {
        gallery.slides.move(0, 5);
        gallery.chapters[0].slides = {1, 2};
        gallery.chapters[0].opensAt = 1;
    });
    row("a new slide in a chapter",
        {"2-3: chapterSize", "4-4: accessibleDescription chapter chapterLanguage chapterPlace "
                             "chapterSize chapterTitle second"},
        [](Gallery &gallery) {
            gallery.slides.insert(4, letters("x").slides.first());
            gallery.chapters[0].slides.append(4);
        });
}

// Each signal as its rows and the names of its roles, sorted.
void TestSlideUpdate::namesChangedRoles()
{
    QFETCH(Change, change);
    CheckedModel<SlideModel> model;
    Gallery gallery = letters("abcdef");
    QFETCH(bool, cover);
    gallery.hasCover = cover;
    gallery.chapters.append({{"en", "Chapter"}, -1, {2, 3}, 2});
    model.setGallery(gallery);
    QHash<int, QByteArray> names = model.roleNames();
    names.insert(Qt::AccessibleTextRole, "accessibleText");
    names.insert(Qt::AccessibleDescriptionRole, "accessibleDescription");
    QStringList told;
    connect(&model, &SlideModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                QStringList parts;
                for (const int role : roles)
                    parts += names.value(role);
                parts.sort();
                told += QString("%1-%2: ").arg(first.row()).arg(last.row()) + parts.join(' ');
            });
    change(gallery);
    model.update(gallery);
    QTEST(told, "told");
}

void TestSlideUpdate::emptiesAndFills()
{
    CheckedModel<SlideModel> model;
    model.setGallery(letters("ab"));
    Tour tour(&model);
    QSignalSpy moved(&tour, &Tour::currentChanged);
    QSignalSpy progressed(&tour, &Tour::progressChanged);
    model.update(letters(""));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(tour.current(), -1);
    QCOMPARE(tour.position(), 0);
    QVERIFY(!tour.canDiscover());
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.takeFirst().first(), -1);
    QCOMPARE(progressed.size(), 1);
    model.update(letters("")); // still empty
    QCOMPARE(moved.size() + progressed.size(), 1);
    model.update(letters("xy"));
    QCOMPARE(idsOf(model), "xy");
    QCOMPARE(tour.current(), 0);
    QCOMPARE(moved.size(), 1);
    tour.discover();
    QCOMPARE(tour.current(), 1);
}

VITRINE_TEST(TestSlideUpdate, QCoreApplication)
#include "tst_slideupdate.moc"
