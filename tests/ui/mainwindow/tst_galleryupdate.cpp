// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/controls/captionscroll.h"
#include "ui/photoview/photoview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QListView>
#include <QScrollBar>

#include <algorithm>
#include <functional>

using gallery::Gallery;
using gallery::SlideModel;
using ui::CaptionScroll;

/// An open folder whose photos come, go and are described while it is read.
class TestGalleryUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void aSlideShowsWhenPhotosAreRenamed_data();
    void aSlideShowsWhenPhotosAreRenamed();
    void nothingMoves_data();
    void nothingMoves();
    void theEndStaysOpen();
    void counterAndArrowsFollow();
    void theCaptionFollowsItsPosition();
    void theNoticeStays_data();
    void theNoticeStays();
    void aDescriptionShows();
    void theListOfPlacesKeepsItsChoice();
    void reviewOnTheFirstSlideBeginsAgain();
};

namespace {

using Change = std::function<void(SlideModel &)>;

constexpr int currentRow = 2; // the row that the reader is at

Gallery folderOf(int photos)
{
    Gallery gallery = samples::gallery(photos, false);
    gallery.chapters.clear();
    for (gallery::Slide &slide : gallery.slides)
        slide.caption = {gallery::LanguageMap::none(), QString("A long caption. ").repeated(600)};
    return gallery;
}

gallery::Slide newPhoto(const QString &name)
{
    gallery::Slide slide;
    slide.id = name;
    slide.title = {gallery::LanguageMap::none(), name};
    return slide;
}

Change photoAt(int row)
{
    return [row](SlideModel &model) {
        Gallery gallery = model.gallery();
        gallery.slides.insert(row, newPhoto(QString("new at %1").arg(row)));
        model.update(gallery);
    };
}

Change describeRow(int row)
{
    return [row](SlideModel &model) {
        gallery::Slide slide = model.gallery().slides.at(row);
        slide.title = {gallery::LanguageMap::none(), "Described"};
        model.replaceSlides(row, {slide});
    };
}

void addFolderChanges()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("a photo comes after all") << photoAt(6);
    QTest::newRow("a photo comes before all") << photoAt(0);
    QTest::newRow("another photo goes") << Change([](SlideModel &model) {
        Gallery gallery = model.gallery();
        gallery.slides.removeFirst();
        model.update(gallery);
    });
    QTest::newRow("the photos are sorted anew") << Change([](SlideModel &model) {
        Gallery gallery = model.gallery();
        std::reverse(gallery.slides.begin(), gallery.slides.end());
        model.update(gallery);
    });
    QTest::newRow("another photo is described") << describeRow(4);
}

/// At the third of six photos.
struct FolderReader : MainWindowFixture
{
    FolderReader()
        : MainWindowFixture("en")
    {
        model.setGallery(folderOf(6));
        tour->goTo(currentRow);
        QCoreApplication::processEvents();
    }
    QScrollBar *scrollBar() const
    {
        return find("captionPanel")->findChild<CaptionScroll *>()->verticalScrollBar();
    }
};

QString spokenName(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

} // namespace

void TestGalleryUpdate::aSlideShowsWhenPhotosAreRenamed_data()
{
    QTest::addColumn<int>("photos");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("counter");
    QTest::newRow("each") << 6 << "photo-2"
                          << "3 / 6 Photos";
    QTest::newRow("and some are gone") << 2 << "photo-1"
                                       << "2 / 2 Photos";
    QTest::newRow("and some came") << 9 << "photo-2"
                                   << "3 / 9 Photos";
}

void TestGalleryUpdate::aSlideShowsWhenPhotosAreRenamed()
{
    QFETCH(int, photos);
    FolderReader reader;
    Gallery renamed = reader.model.gallery();
    renamed.slides.clear();
    for (int row = 0; row < photos; ++row)
        renamed.slides += newPhoto(QString("photo-%1").arg(row));
    reader.model.update(renamed);
    QTEST(reader.label("title"), "title");
    QTEST(reader.counter(), "counter");
    const int row = reader.tour->current();
    QCOMPARE(reader.find<QListView>("filmstrip")->currentIndex().row(), row);
    QVERIFY(spokenName(reader.find("stage")).contains(reader.label("title")));
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.tour->current(), row - 1);
}

void TestGalleryUpdate::nothingMoves_data()
{
    addFolderChanges();
}

void TestGalleryUpdate::nothingMoves()
{
    QFETCH(Change, change);
    FolderReader reader;
    reader.scrollBar()->setValue(reader.scrollBar()->maximum() / 2);
    const int scrolled = reader.scrollBar()->value();
    QVERIFY(scrolled > 0);
    reader.find("caption")->setFocus();
    const QString title = reader.label("title");
    change(reader.model);
    QCoreApplication::processEvents();
    QCOMPARE(reader.label("title"), title);
    QCOMPARE(reader.scrollBar()->value(), scrolled);
    QCOMPARE(QApplication::focusWidget(), reader.find("caption"));
    const QString place = QString("%1 of %2.").arg(reader.tour->position());
    QVERIFY(spokenName(reader.find("stage")).startsWith(place.arg(reader.model.rowCount())));
}

void TestGalleryUpdate::theEndStaysOpen()
{
    FolderReader reader;
    reader.press(Qt::Key_End);
    reader.press(Qt::Key_Right);
    QVERIFY(reader.find("endPanel")->isVisible());
    photoAt(6)(reader.model);
    QVERIFY(reader.find("endPanel")->isVisible());
    QCOMPARE(reader.counter(), "6 / 7 Photos");
    reader.press(Qt::Key_Right);
    QVERIFY(!reader.find("endPanel")->isVisible());
    QCOMPARE(reader.label("title"), "new at 6");
}

void TestGalleryUpdate::counterAndArrowsFollow()
{
    FolderReader reader;
    reader.press(Qt::Key_End);
    const auto *next = reader.find<QAbstractButton>("nextArrow");
    QCOMPARE(next->text(), "End of the gallery");
    photoAt(6)(reader.model);
    QCOMPARE(reader.counter(), "6 / 7 Photos");
    QCOMPARE(next->text(), "Next slide");
    photoAt(0)(reader.model);
    QCOMPARE(reader.counter(), "7 / 8 Photos");
    QCOMPARE(reader.find<QListView>("filmstrip")->currentIndex().row(), 6);
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.label("title"), "new at 6");
}

void TestGalleryUpdate::theCaptionFollowsItsPosition()
{
    FolderReader reader;
    Gallery untitled = reader.model.gallery();
    untitled.slides[currentRow].title = {};
    untitled.chapters.append({samples::text("Partie", "Part"), -1, {1, 2, 3}, 1});
    reader.model.setGallery(untitled);
    reader.tour->goTo(currentRow);
    QCOMPARE(reader.label("title"), "Gallery (3)");
    QCOMPARE(reader.label("heading"), QString::fromUtf8("Part ·\u00A02\u00A0/\u00A03"));
    untitled.slides.prepend(newPhoto("new"));
    untitled.chapters[0].slides = {0, 1, 2, 3, 4};
    reader.model.update(untitled);
    QCOMPARE(reader.label("title"), "Gallery (4)");
    QCOMPARE(reader.label("heading"), QString::fromUtf8("Part ·\u00A04\u00A0/\u00A05"));
}

void TestGalleryUpdate::theNoticeStays_data()
{
    addFolderChanges();
    QTest::newRow("this photo is described") << describeRow(currentRow);
    QTest::newRow("this photo is seen again") << Change([](SlideModel &model) {
        model.clearSeen();
        model.markSeen(currentRow);
    });
}

void TestGalleryUpdate::theNoticeStays()
{
    QFETCH(Change, change);
    FolderReader reader;
    reader.find<ui::PhotoView>("stage")->notify("Caption copied");
    QVERIFY(reader.find("notice")->isVisible());
    change(reader.model);
    QCoreApplication::processEvents();
    QVERIFY(reader.find("notice")->isVisible());
    reader.press(Qt::Key_Right);
    QVERIFY(!reader.find("notice")->isVisible());
}

void TestGalleryUpdate::aDescriptionShows()
{
    FolderReader reader;
    describeRow(currentRow)(reader.model);
    QCOMPARE(reader.label("title"), "Described");
    reader.tour->goTo(0);
    reader.tour->goTo(currentRow);
    QCOMPARE(reader.label("title"), "Described");
}

void TestGalleryUpdate::theListOfPlacesKeepsItsChoice()
{
    FolderReader reader;
    reader.window->actions()[ui::Action::GoTo]->trigger();
    const auto *list = reader.find<QListView>("goToList");
    QTest::keyClick(reader.find("goToEdit"), Qt::Key_Down);
    QTest::keyClick(reader.find("goToEdit"), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), currentRow + 2);
    describeRow(0)(reader.model);
    QCoreApplication::processEvents();
    QCOMPARE(list->currentIndex().row(), currentRow + 2);
    QCOMPARE(list->model()->index(0, 0).data(), "Described");
}

void TestGalleryUpdate::reviewOnTheFirstSlideBeginsAgain()
{
    FolderReader reader;
    reader.model.setGallery(folderOf(1));
    QCoreApplication::processEvents();
    reader.scrollBar()->setValue(reader.scrollBar()->maximum());
    QVERIFY(reader.scrollBar()->value() > 0);
    reader.press(Qt::Key_Right);
    QVERIFY(reader.find("endPanel")->isVisible());
    reader.tour->restart();
    QVERIFY(!reader.find("endPanel")->isVisible());
    QCOMPARE(reader.scrollBar()->value(), 0);
}

VITRINE_TEST(TestGalleryUpdate, QApplication)
#include "tst_galleryupdate.moc"
