// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reader.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/photoview/photoview.h"

#include <functional>

using gallery::Gallery;
using gallery::SlideModel;

/// An open folder whose photos come, go and are described while it is read.
class TestGalleryUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void theNoticeStays_data();
    void theNoticeStays();
    void aDescriptionShows();
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
    QTest::newRow("another photo is described") << describeRow(4);
}

/// At the third of six photos.
struct FolderReader : Reader
{
    FolderReader()
        : Reader("en")
    {
        model.setGallery(folderOf(6));
        tour->goTo(currentRow);
        QCoreApplication::processEvents();
    }
};

} // namespace

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
    reader.find<ui::PhotoView>("stage")->tell("Caption copied");
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

VITRINE_TEST(TestGalleryUpdate, QApplication)
#include "tst_galleryupdate.moc"
