// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "sources/iiif/document.h"
#include "sources/loading/session.h"
#include "support/fakevoice.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/photoview/photoview.h"
#include "ui/print/printdialog.h"
#include "ui/readaloud/readaloudcontroller.h"
#include "ui/settings/settingstable.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowcontroller.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>

#include <functional>

using gallery::Gallery;
using ui::Action;
using State = ui::Slideshow::State;

/// A reader whose desktop speaks.
struct PairReader : MainWindowFixture
{
    PairReader()
        : MainWindowFixture("en")
        , voice(new FakeVoice({"en", "fr"}))
    {
        window->readAloudController()->setVoice(voice);
    }

    /// Switches interface and captions, and waits until all of the window has heard of it.
    void setLanguage(const QString &tag) const
    {
        MainWindowFixture::setLanguage(tag);
        QCoreApplication::processEvents();
    }
    /// From the cover to the page that follows the last slide.
    void goToEnd() const
    {
        tour->last();
        tour->next();
    }
    bool isVisible(const char *name) const
    {
        const auto *part = find(name);
        return part && part->isVisible();
    }
    QRect place(const char *name) const
    {
        const QWidget *part = find(name);
        return {part->mapTo(window.get(), QPoint()), part->size()};
    }
    ui::Slideshow *slideshow() const
    {
        return window->findChild<ui::SlideshowController *>()->slideshow();
    }
    bool isReading() const { return window->actions()[Action::ReadAloud]->isChecked(); }
    void lookFor(const QString &words) const { window->findWords(words); }
    void type(const char *name, const QString &text) const { QTest::keyClicks(find(name), text); }

    FakeVoice *const voice;
};

using Scene = std::function<void(PairReader &)>;

namespace {

Gallery read(const QString &file)
{
    QFile manifest(TEST_DATA + file);
    static_cast<void>(manifest.open(QIODevice::ReadOnly));
    return iiif::readDocument(manifest.readAll()).gallery;
}

/// In Arabic and French, from right to left.
Gallery casablanca()
{
    return read("/iiif/made/rtl-ar-fr/manifest.json");
}

void showList(const PairReader &reader)
{
    loading::OpenResult opened;
    opened.kind = loading::OpenResult::Kind::Collection;
    opened.reading.collection = gallery::Collection();
    opened.reading.collection->title = samples::text("Tout", "Everything");
    gallery::Collection::Item item;
    item.address = "/nowhere/one.json";
    item.title = samples::text("Le premier", "The first");
    opened.reading.collection->items = {item};
    reader.window->session()->show(opened);
    QVERIFY(reader.isVisible("collectionList"));
}

/// Adds a slide before all others, as a folder does that is followed.
void addFirst(PairReader &reader)
{
    Gallery gallery = reader.model.gallery();
    gallery::Slide slide;
    slide.id = "new";
    slide.title = {gallery::LanguageMap::none(), "New"};
    gallery.slides.prepend(slide);
    gallery.chapters.clear();
    reader.model.update(gallery);
}

void startReading(const PairReader &reader)
{
    reader.trigger(Action::ReadAloud);
    QTRY_VERIFY(reader.voice->isSpeaking);
}

} // namespace

/// What happens where two features meet, where neither has a test of its own for it. One window
/// serves all rows.
class TestFeaturePairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_reader.reset(); }

    void meet_data();
    void meet();
    void escapeLeavesTheInnerOne_data();
    void escapeLeavesTheInnerOne();
    void aDialogOpensAgain_data();
    void aDialogOpensAgain();

private:
    void addLanguages();
    void addRightToLeft();
    void addFind();
    void addSlideshow();
    void addReadingAloud();
    void addZoom() const;
    void addEndPage();

    photos::Folder m_folder;
    gallery::Picture m_photo;
    std::unique_ptr<PairReader> m_reader;
};

void TestFeaturePairs::initTestCase()
{
    useEmptySettings();
    m_photo = m_folder.picture("photo.png", photos::quarters({1200, 800}));
    m_reader = std::make_unique<PairReader>();
    QTRY_VERIFY(m_reader->window->actions()[Action::ReadAloud]->isVisible());
}

// Back to the cover of the built-in gallery, with nothing open over it.
void TestFeaturePairs::init()
{
    for (QDialog *dialog : m_reader->window->findChildren<QDialog *>())
        dialog->close();
    while (m_reader->window->actions().escapeStack().undo()) {
    }
    for (const ui::SettingRow &row : ui::SettingsTable::rows())
        row.setting.reset();
    settings::contentsVisible.reset();
    m_reader->setLanguage("en");
    m_reader->window->languages()->setSecond({});
    m_reader->model.setGallery(iiif::readBuiltinGallery().gallery);
    m_reader->window->resize(1280, 800);
    m_reader->voice->heard.clear();
    m_reader->voice->isQuick = false;
    m_reader->find("stage")->setFocus();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_reader->counter(), "0 / 29 Photos");
    QVERIFY(m_reader->isVisible("stage"));
}

void TestFeaturePairs::addLanguages()
{
    QTest::newRow("languages × go to") << Scene([](PairReader &reader) {
        reader.trigger(Action::GoTo);
        reader.type("goToEdit", "chin");
        reader.setLanguage("fr");
        QCOMPARE(reader.find("goToDialog")->windowTitle(), "Aller à");
        QCOMPARE(reader.find<QLineEdit>("goToEdit")->text(), "chin");
        QCOMPARE(reader.find<QListView>("goToList")->currentIndex().data().toString(), "Chine");
        QTest::keyClick(reader.find("goToEdit"), Qt::Key_Return);
        QCOMPARE(reader.counter(), "1 / 29 Fotos");
    });
    QTest::newRow("languages × overview") << Scene([](PairReader &reader) {
        reader.tour->goTo(3);
        reader.trigger(Action::Overview);
        reader.press(Qt::Key_Right);
        reader.setLanguage("fr");
        const auto *overview = reader.find<QListView>("overview");
        QVERIFY(overview->isVisible());
        QCOMPARE(overview->accessibleName(), "Vue d’ensemble");
        QCOMPARE(overview->currentIndex().row(), 4);
    });
    QTest::newRow("languages × changing keys") << Scene([](PairReader &reader) {
        reader.trigger(Action::ChangeKeys);
        auto *list = reader.find<QListWidget>("keyList");
        list->setCurrentRow(2);
        const QString before = list->currentItem()->text();
        reader.setLanguage("fr");
        QCOMPARE(reader.find("keyDialog")->windowTitle(), "Modifier les touches");
        QCOMPARE(list->currentRow(), 2);
        QVERIFY(list->currentItem()->text() != before);
    });
    QTest::newRow("languages × resuming") << Scene([](PairReader &reader) {
        reader.tour->resume(12);
        QCOMPARE(reader.label("resume"), "continue at 12");
        reader.setLanguage("fr");
        QCOMPARE(reader.label("resume"), "reprendre à 12");
        QVERIFY(reader.isVisible("resume"));
    });
    QTest::newRow("languages × clipboard") << Scene([](PairReader &reader) {
        reader.tour->goTo(1);
        for (const auto &[language, title] : {std::pair("fr", "Chine\n"), {"en", "China\n"}}) {
            reader.setLanguage(language);
            reader.trigger(Action::CopyCaption);
            QVERIFY(QGuiApplication::clipboard()->text().startsWith(title));
        }
    });
    QTest::newRow("languages × list of galleries") << Scene([](PairReader &reader) {
        showList(reader);
        const auto *list = reader.find<QListView>("collectionList");
        QCOMPARE(list->model()->index(0, 0).data().toString(), "The first");
        reader.setLanguage("fr");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->index(0, 0).data().toString(), "Le premier");
        QCOMPARE(reader.label("collectionTitle"), "Tout");
    });
    QTest::newRow("narrow window × list of galleries") << Scene([](PairReader &reader) {
        reader.window->resize(344, 640);
        showList(reader);
        const auto *list = reader.find<QListView>("collectionList");
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    });
    QTest::newRow("two languages × reading aloud") << Scene([](PairReader &reader) {
        reader.window->languages()->setSecond("fr");
        reader.voice->isQuick = true;
        reader.tour->goTo(28);
        reader.trigger(Action::ReadAloud);
        QTRY_VERIFY(!reader.isReading());
        QVERIFY(!reader.voice->heard.isEmpty());
        QVERIFY(reader.voice->heard.filter(QRegularExpression("^fr")).isEmpty());
    });
    QTest::newRow("two languages × print") << Scene([](PairReader &reader) {
        reader.window->languages()->setSecond("fr");
        reader.trigger(Action::Print);
        QCOMPARE(reader.window->findChild<ui::PrintDialog *>()->plan().secondLanguage, "fr");
    });
    QTest::newRow("two languages × full screen") << Scene([](PairReader &reader) {
        reader.tour->goTo(1);
        reader.window->languages()->setSecond("fr");
        reader.trigger(Action::FullScreen);
        QTRY_VERIFY(reader.window->isFullScreen());
        QVERIFY(reader.isVisible("secondTitle"));
        QCOMPARE(reader.label("secondTitle"), "Chine");
    });
    QTest::newRow("two languages × another gallery") << Scene([](PairReader &reader) {
        reader.window->languages()->setSecond("fr");
        Gallery gallery = samples::gallery(2, false);
        gallery.slides[1].title = {"en", "Only in English"};
        reader.model.setGallery(gallery);
        QCOMPARE(reader.label("secondTitle"), "Titre 0");
        QVERIFY(reader.isVisible("secondTitle"));
        reader.tour->next();
        QVERIFY(!reader.isVisible("secondTitle"));
    });
}

void TestFeaturePairs::addRightToLeft()
{
    QTest::newRow("right to left × end page") << Scene([](PairReader &reader) {
        const auto isAtRight = [&reader] {
            QCoreApplication::processEvents();
            const QRect page = reader.place("endPanel");
            return reader.place("endReview").center().x() > page.center().x() &&
                   reader.place("endTitle").right() > page.center().x();
        };
        reader.goToEnd();
        QVERIFY(!isAtRight());
        reader.model.setLanguages({"ar"});
        reader.model.setGallery(casablanca());
        reader.goToEnd();
        QVERIFY(reader.isVisible("endPanel"));
        QVERIFY(isAtRight());
    });
    QTest::newRow("right to left × slideshow") << Scene([](PairReader &reader) {
        const auto isInRightHalf = [&reader] {
            QCoreApplication::processEvents();
            return reader.find("timeLeft")->geometry().center().x() >
                   reader.find("foot")->rect().center().x();
        };
        reader.trigger(Action::Slideshow);
        const bool wasInRightHalf = isInRightHalf();
        reader.model.setLanguages({"ar"});
        reader.model.setGallery(casablanca());
        reader.trigger(Action::Slideshow);
        QVERIFY(isInRightHalf() != wasInRightHalf);
    });
    QTest::newRow("right to left × full screen") << Scene([](PairReader &reader) {
        reader.model.setLanguages({"ar"});
        reader.model.setGallery(casablanca());
        reader.trigger(Action::FullScreen);
        QTRY_VERIFY(reader.window->isFullScreen());
        QVERIFY(reader.find("nextArrow")->x() < reader.find("previousArrow")->x());
        reader.press(Qt::Key_Left);
        QCOMPARE(reader.tour->current(), 1);
    });
    QTest::newRow("right to left × find") << Scene([](PairReader &reader) {
        reader.model.setLanguages({"ar"});
        reader.model.setGallery(read("/ports/manifest.json"));
        const QString title = reader.model.index(2).data().toString();
        reader.lookFor(title);
        QTRY_COMPARE(reader.tour->current(), 2);
        QVERIFY(reader.place("findPanel").left() > reader.place("stage").right());
        // The arrows of the keyboard turn slides again once the panel is left.
        reader.find("stage")->setFocus();
        reader.press(Qt::Key_Right);
        QCOMPARE(reader.tour->current(), 1);
    });
    QTest::newRow("right to left × folder that changes") << Scene([](PairReader &reader) {
        reader.model.setLanguages({"ar"});
        reader.model.setGallery(casablanca());
        reader.tour->goTo(1);
        addFirst(reader);
        QCOMPARE(reader.tour->current(), 2);
        const auto *strip = reader.find<ui::Filmstrip>("filmstrip");
        QVERIFY(strip->visualRect(reader.model.index(0)).left() >
                strip->visualRect(reader.model.index(1)).left());
        reader.press(Qt::Key_Left);
        QCOMPARE(reader.tour->current(), 3);
    });
}

void TestFeaturePairs::addFind()
{
    QTest::newRow("find × slideshow") << Scene([](PairReader &reader) {
        reader.trigger(Action::Slideshow);
        reader.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(reader.slideshow()->state(), State::Paused);
        reader.type("findEdit", "s"); // and no key of the slideshow
        QCOMPARE(reader.slideshow()->state(), State::Paused);
    });
    QTest::newRow("find × reading aloud") << Scene([](PairReader &reader) {
        startReading(reader);
        reader.trigger(Action::Find); // by the pointer, as a key would stop it
        QVERIFY(reader.isReading());
        reader.type("findEdit", "k");
        QVERIFY(!reader.isReading());
        QVERIFY(reader.isVisible("findPanel"));
    });
    QTest::newRow("find × overview") << Scene([](PairReader &reader) {
        reader.trigger(Action::Overview);
        reader.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(reader.isVisible("stage"));
        QVERIFY(!reader.isVisible("overview"));
        QCOMPARE(QApplication::focusWidget(), reader.find("findEdit"));
    });
    QTest::newRow("find × another gallery") << Scene([](PairReader &reader) {
        reader.lookFor("kosovo");
        QTRY_COMPARE(reader.tour->current(), 16);
        reader.model.setGallery(samples::gallery(3, false));
        QTRY_COMPARE(reader.label("findCount"), "No results");
        QCOMPARE(reader.tour->current(), 0);
        QCOMPARE(reader.find<QLineEdit>("findEdit")->text(), "kosovo");
    });
    QTest::newRow("find × folder that changes") << Scene([](PairReader &reader) {
        reader.model.setGallery(samples::gallery(9, false));
        reader.lookFor("title 3");
        QTRY_COMPARE(reader.tour->current(), 3);
        addFirst(reader);
        QTRY_VERIFY(reader.label("findCount").startsWith("1 "));
        QCOMPARE(reader.label("title").remove(QRegularExpression("<[^>]*>")), "Title 3");
    });
    QTest::newRow("find × end page") << Scene([](PairReader &reader) {
        reader.goToEnd();
        reader.lookFor("kosovo");
        QTRY_COMPARE(reader.tour->current(), 16);
        QVERIFY(!reader.isVisible("endPanel"));
        QVERIFY(reader.isVisible("stage"));
    });
    QTest::newRow("find × list of galleries") << Scene([](PairReader &reader) {
        showList(reader);
        for (const Action action : {Action::Find, Action::FindNext, Action::FindPrevious})
            QVERIFY(!reader.window->actions()[action]->isEnabled());
        reader.press(Qt::Key_Escape);
        QVERIFY(reader.window->actions()[Action::Find]->isEnabled());
    });
    QTest::newRow("go to × another gallery") << Scene([](PairReader &reader) {
        reader.trigger(Action::GoTo);
        QVERIFY(reader.find("goToEdit")->accessibleName().contains("0 to 28"));
        reader.model.setGallery(samples::gallery(3, false)); // which comes from a slow server
        QVERIFY(reader.find("goToEdit")->accessibleName().contains("1 to 3"));
        reader.type("goToEdit", "2");
        QTest::keyClick(reader.find("goToEdit"), Qt::Key_Return);
        QCOMPARE(reader.counter(), "2 / 3 Photos");
    });
}

void TestFeaturePairs::addSlideshow()
{
    QTest::newRow("slideshow × end page") << Scene([](PairReader &reader) {
        reader.goToEnd();
        reader.press(Qt::Key_S);
        QCOMPARE(reader.counter(), "0 / 29 Photos");
        QVERIFY(reader.isVisible("stage"));
        QVERIFY(reader.slideshow()->isRunning());
    });
    QTest::newRow("slideshow × contents") << Scene([](PairReader &reader) {
        reader.trigger(Action::Slideshow);
        reader.trigger(Action::Contents);
        QVERIFY(reader.slideshow()->isRunning());
        reader.press(Qt::Key_Down);
        QCOMPARE(reader.slideshow()->state(), State::Paused);
    });
    QTest::newRow("slideshow × print") << Scene([](PairReader &reader) {
        reader.trigger(Action::Slideshow);
        reader.trigger(Action::Print);
        QCOMPARE(reader.slideshow()->state(), State::Paused);
        reader.find("printDialog")->close();
        QCOMPARE(reader.slideshow()->state(), State::Paused); // until the reader goes on
    });
    QTest::newRow("slideshow × go to") << Scene([](PairReader &reader) {
        reader.trigger(Action::Slideshow);
        reader.trigger(Action::GoTo);
        QCOMPARE(reader.slideshow()->state(), State::Paused);
        reader.type("goToEdit", "17");
        QTest::keyClick(reader.find("goToEdit"), Qt::Key_Return);
        QCOMPARE(reader.tour->position(), 17);
        reader.trigger(Action::Slideshow);
        QVERIFY(reader.slideshow()->isRunning());
        QCOMPARE(reader.tour->position(), 17);
    });
    QTest::newRow("slideshow × list of galleries") << Scene([](PairReader &reader) {
        reader.trigger(Action::Slideshow);
        showList(reader);
        QCOMPARE(reader.slideshow()->state(), State::Paused);
        QVERIFY(!reader.window->actions()[Action::Slideshow]->isEnabled());
    });
    QTest::newRow("black screen × another gallery") << Scene([](PairReader &reader) {
        reader.trigger(Action::Slideshow);
        reader.trigger(Action::BlackScreen);
        reader.model.setGallery(samples::gallery(3, false));
        QVERIFY(reader.isVisible("blackScreen"));
        reader.press(Qt::Key_Escape);
        QVERIFY(!reader.isVisible("blackScreen"));
        QCOMPARE(reader.counter(), "1 / 3 Photos");
    });
}

void TestFeaturePairs::addReadingAloud()
{
    QTest::newRow("reading aloud × end page") << Scene([](PairReader &reader) {
        reader.tour->last();
        startReading(reader);
        reader.trigger(Action::Next);
        QVERIFY(reader.isVisible("endPanel"));
        QVERIFY(!reader.isReading());
        QVERIFY(!reader.voice->isSpeaking);
    });
    QTest::newRow("reading aloud × another gallery") << Scene([](PairReader &reader) {
        startReading(reader);
        reader.model.setGallery(samples::gallery(3, false));
        QVERIFY(!reader.isReading());
        QVERIFY(!reader.voice->isSpeaking);
        QVERIFY(!reader.isVisible("readingBar"));
        reader.voice->heard.clear();
        startReading(reader);
        QCOMPARE(reader.voice->heard, QStringList("en: Title 0"));
    });
    QTest::newRow("reading aloud × filmstrip") << Scene([](PairReader &reader) {
        startReading(reader);
        auto *strip = reader.find<ui::Filmstrip>("filmstrip");
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                          strip->visualRect(reader.model.index(3)).center());
        QVERIFY(reader.isReading());
        QTRY_COMPARE(reader.voice->heard.last(), "en: " + reader.label("title"));
        QCOMPARE(reader.counter(), "3 / 29 Photos");
    });
    QTest::newRow("reading aloud × full screen") << Scene([](PairReader &reader) {
        startReading(reader);
        QTest::mouseDClick(reader.find("stage"), Qt::LeftButton);
        QTRY_VERIFY(reader.window->isFullScreen());
        QVERIFY(reader.isReading());
        QVERIFY(reader.isVisible("readingBar"));
    });
    QTest::newRow("reading aloud × list of galleries") << Scene([](PairReader &reader) {
        startReading(reader);
        showList(reader);
        QVERIFY(!reader.isReading());
        QVERIFY(!reader.voice->isSpeaking);
    });
    QTest::newRow("slideshow × reading aloud") << Scene([](PairReader &reader) {
        settings::slideshowByReading.set(false);
        settings::slideshowSeconds.set(1);
        reader.trigger(Action::Slideshow);
        startReading(reader);
        QTRY_COMPARE(reader.slideshow()->left(), std::chrono::milliseconds(0));
        QCOMPARE(reader.counter(), "0 / 29 Photos");
        reader.trigger(Action::ReadAloud);
        QVERIFY(!reader.isReading());
        QTRY_COMPARE(reader.counter(), "1 / 29 Photos");
    });
    QTest::newRow("reading aloud × REVIEW") << Scene([](PairReader &reader) {
        reader.tour->goTo(3);
        startReading(reader);
        QTest::mouseClick(reader.find("review"), Qt::LeftButton);
        QCOMPARE(reader.counter(), "0 / 29 Photos");
        QVERIFY(reader.isReading());
        QTRY_COMPARE(reader.voice->heard.last(), "en: " + reader.label("title"));
    });
}

void TestFeaturePairs::addZoom() const
{
    const auto zoomed = [this](PairReader &reader) {
        gallery::Slide second = photos::slide({m_photo});
        second.id = "second";
        reader.model.setGallery(photos::gallery({photos::slide({m_photo}), second}));
        QTRY_VERIFY(reader.window->actions()[Action::ZoomIn]->isEnabled());
        for (int step = 0; step < 5; ++step)
            reader.trigger(Action::ZoomIn);
    };
    const auto area = [](const PairReader &reader) {
        return reader.find<ui::PhotoView>("stage")->photoArea();
    };
    QTest::newRow("zoom × full screen") << Scene([=](PairReader &reader) {
        zoomed(reader);
        const QSizeF before = area(reader).size();
        reader.trigger(Action::FullScreen);
        QTRY_VERIFY(reader.window->isFullScreen());
        QCOMPARE(area(reader).size(), before);
    });
    QTest::newRow("zoom × overview") << Scene([=](PairReader &reader) {
        zoomed(reader);
        const QRectF before = area(reader);
        reader.trigger(Action::Overview);
        reader.trigger(Action::Overview);
        QCOMPARE(area(reader), before);
    });
    QTest::newRow("zoom × folder that changes") << Scene([=](PairReader &reader) {
        zoomed(reader);
        const QRectF before = area(reader);
        addFirst(reader);
        QCOMPARE(reader.tour->current(), 1);
        QTRY_COMPARE(area(reader), before);
    });
    QTest::newRow("zoom × another gallery") << Scene([=, this](PairReader &reader) {
        zoomed(reader);
        const QRectF before = area(reader);
        reader.model.setGallery(photos::gallery({photos::slide({m_photo})}));
        QVERIFY(area(reader).width() < before.width());
    });
}

void TestFeaturePairs::addEndPage()
{
    QTest::newRow("end page × filmstrip") << Scene([](PairReader &reader) {
        reader.goToEnd();
        auto *strip = reader.find<ui::Filmstrip>("filmstrip");
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                          strip->visualRect(reader.model.index(27)).center());
        QVERIFY(!reader.isVisible("endPanel"));
        QCOMPARE(reader.counter(), "27 / 29 Photos");
    });
    QTest::newRow("end page × full screen") << Scene([](PairReader &reader) {
        reader.goToEnd();
        reader.trigger(Action::FullScreen);
        QTRY_VERIFY(reader.window->isFullScreen());
        QVERIFY(reader.isVisible("endPanel"));
    });
    QTest::newRow("end page × overview") << Scene([](PairReader &reader) {
        reader.goToEnd();
        reader.trigger(Action::Overview);
        reader.press(Qt::Key_Escape);
        QVERIFY(reader.isVisible("endPanel")); // the reader is where they were
        reader.trigger(Action::Overview);
        reader.press(Qt::Key_Left);
        reader.press(Qt::Key_Return);
        QVERIFY(reader.isVisible("stage"));
        QCOMPARE(reader.counter(), "27 / 29 Photos");
    });
    QTest::newRow("overview × folder that changes") << Scene([](PairReader &reader) {
        reader.model.setGallery(samples::gallery(9, false));
        reader.trigger(Action::Overview);
        reader.press(Qt::Key_End);
        addFirst(reader);
        const auto *overview = reader.find<QListView>("overview");
        QCOMPARE(overview->currentIndex().data().toString(), "Title 8");
        reader.press(Qt::Key_Return);
        QCOMPARE(reader.counter(), "10 / 10 Photos");
    });
    QTest::newRow("overview × another gallery") << Scene([](PairReader &reader) {
        reader.trigger(Action::Overview);
        reader.trigger(Action::OpenBuiltin);
        QTRY_VERIFY(reader.isVisible("stage"));
        QVERIFY(!reader.window->actions()[Action::Overview]->isChecked());
    });
    QTest::newRow("clipboard × list of galleries") << Scene([](PairReader &reader) {
        showList(reader);
        for (const Action action : {Action::CopyCaption, Action::CopyCitation, Action::CopyPhoto})
            QVERIFY(!reader.window->actions()[action]->isEnabled());
    });
    QTest::newRow("full screen × another gallery") << Scene([](PairReader &reader) {
        reader.trigger(Action::FullScreen);
        QTRY_VERIFY(reader.window->isFullScreen());
        reader.trigger(Action::Guide);
        QTRY_VERIFY(reader.counter() != "0 / 29 Photos");
        QVERIFY(reader.window->isFullScreen());
        QVERIFY(!reader.isVisible("topBar"));
    });
    QTest::newRow("full screen × dialogs") << Scene([](PairReader &reader) {
        reader.trigger(Action::FullScreen);
        QTRY_VERIFY(reader.window->isFullScreen());
        reader.trigger(Action::KeySheet);
        auto *sheet = QApplication::activeModalWidget();
        QVERIFY(sheet);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(reader.window->isFullScreen());
    });
}

void TestFeaturePairs::meet_data()
{
    QTest::addColumn<Scene>("scene");
    addLanguages();
    addRightToLeft();
    addFind();
    addSlideshow();
    addReadingAloud();
    addZoom();
    addEndPage();
}

void TestFeaturePairs::meet()
{
    QFETCH(Scene, scene);
    scene(*m_reader);
}

void TestFeaturePairs::escapeLeavesTheInnerOne_data()
{
    QTest::addColumn<QList<Action>>("outer");
    QTest::addColumn<QString>("inner");
    QTest::newRow("overview × full screen")
        << QList{Action::FullScreen, Action::Overview} << "overview";
    QTest::newRow("find × full screen") << QList{Action::FullScreen, Action::Find} << "findPanel";
    QTest::newRow("end page × full screen")
        << QList{Action::FullScreen, Action::Last, Action::Next} << "endPanel";
    QTest::newRow("reading aloud × full screen")
        << QList{Action::FullScreen, Action::ReadAloud} << "readingBar";
    QTest::newRow("most viewed × full screen")
        << QList{Action::FullScreen, Action::MostViewed} << "lobbyPage";
    QTest::newRow("black screen × full screen")
        << QList{Action::FullScreen, Action::BlackScreen} << "blackScreen";
    QTest::newRow("slideshow × full screen")
        << QList{Action::FullScreen, Action::Slideshow} << "timeLeft";
}

void TestFeaturePairs::escapeLeavesTheInnerOne()
{
    QFETCH(QList<Action>, outer);
    QFETCH(QString, inner);
    for (int time = 0; time < 2; ++time) { // also when they are entered again
        for (const Action action : outer)
            m_reader->trigger(action);
        QTRY_VERIFY(m_reader->isVisible(qPrintable(inner)));
        m_reader->press(Qt::Key_Escape);
        QVERIFY(!m_reader->isVisible(qPrintable(inner)));
        QVERIFY(m_reader->window->isFullScreen());
        m_reader->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_reader->window->isFullScreen());
    }
}

void TestFeaturePairs::aDialogOpensAgain_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("go to") << Action::GoTo << "goToDialog"
                           << "Aller à";
    QTest::newRow("print") << Action::Print << "printDialog"
                           << "Imprimer";
    QTest::newRow("save as PDF") << Action::SavePdf << "printDialog"
                                 << "Enregistrer en PDF";
    QTest::newRow("settings") << Action::Settings << "settingsDialog"
                              << "Réglages";
    QTest::newRow("slideshow options") << Action::SlideshowOptions << "settingsDialog"
                                       << "Réglages";
    QTest::newRow("keys") << Action::KeySheet << "keySheet"
                          << "Raccourcis clavier";
    QTest::newRow("change keys") << Action::ChangeKeys << "keyDialog"
                                 << "Modifier les touches";
    QTest::newRow("about") << Action::About << "about"
                           << "À propos de Vitrine";
}

// With the same focus, without what was typed, in the language of the moment and at the slide of
// the moment.
void TestFeaturePairs::aDialogOpensAgain()
{
    QFETCH(Action, action);
    QFETCH(QString, name);
    QFETCH(QString, title);
    const auto opened = [this, &name, action] {
        m_reader->trigger(action);
        const auto all = m_reader->window->findChildren<QDialog *>(name);
        return all.size() == 1 && all.first()->isVisible() ? all.first() : nullptr;
    };
    const auto typed = [](const QDialog *dialog) {
        QStringList all;
        for (const auto *edit : dialog->findChildren<QLineEdit *>())
            all += edit->isReadOnly() ? QString() : edit->text();
        return all;
    };
    QDialog *dialog = opened();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle() != title);
    const QWidget *first = dialog->focusWidget();
    const QString focus = first ? first->objectName() : QString();
    const QStringList before = typed(dialog);
    if (auto *edit = qobject_cast<QLineEdit *>(dialog->focusWidget()))
        QTest::keyClicks(edit, "1");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_reader->window->findChild<QDialog *>(name));
    QCOMPARE(m_reader->window->focusWidget(), m_reader->find("stage"));

    m_reader->setLanguage("fr");
    m_reader->tour->goTo(5);
    dialog = opened();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), title);
    const QWidget *second = dialog->focusWidget();
    QCOMPARE(second ? second->objectName() : QString(), focus);
    QCOMPARE(typed(dialog), before);
    if (const auto *list = dialog->findChild<QListView *>("goToList"))
        QCOMPARE(list->currentIndex().row(), 5);
    if (const auto *slides = dialog->findChild<QComboBox *>("printSlides"))
        QVERIFY(slides->itemText(0).contains("(5)"));
}

VITRINE_TEST(TestFeaturePairs, QApplication)
#include "tst_featurepairs.moc"
