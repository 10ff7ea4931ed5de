// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decodebudget.h"
#include "imaging/store/slideimages.h"
#include "sources/loading/session.h"
#include "support/fakevoice.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/webserver.h"
#include "ui/opening/opencontroller.h"
#include "ui/print/printcontroller.h"
#include "ui/print/printdialog.h"
#include "ui/readaloud/readaloudcontroller.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowcontroller.h"

#include <QDialog>
#include <QProgressDialog>
#include <QPushButton>

#include <functional>
#include <memory>

using ui::Action;

/// A window that goes in the middle of its work takes the work along. What is left behind would be
/// found by the sanitizers.
class TestClosing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { useEmptySettings(); }
    void cleanup();

    void takesItsWorkAlong_data();
    void takesItsWorkAlong();

private:
    using Work = std::function<void(MainWindowFixture &)>;

    void addOpening();
    void addFinding();
    void addPrinting();
    static void addReading();
    static void addDialogs();

    /// Begins nothing that needs memory for decoding until the test is over.
    void holdDecoding()
    {
        auto all = imaging::DecodeBudget::enter(imaging::DecodeBudget::limit(), {});
        QVERIFY(all);
        m_full = std::make_unique<imaging::DecodeBudget::Pass>(std::move(*all));
    }

    gallery::Gallery m_large; ///< in which searches take a while
    photofiles::Folder m_photos;
    WebServer m_server;
    std::unique_ptr<imaging::DecodeBudget::Pass> m_full;
};

void TestClosing::initTestCase()
{
    for (int row = 0; row < 100'000; ++row) {
        gallery::Slide slide;
        slide.id = QString::number(row);
        slide.title = {"en", QStringLiteral("Title %1").arg(row)};
        m_large.slides.append(slide);
    }
    m_photos.manyPhotos(2000);
    m_server.route("/stalls", WebAnswer::silent());
}

void TestClosing::cleanup()
{
    m_full.reset();
}

void TestClosing::addOpening()
{
    QTest::newRow("a server is slow") << Work([this](MainWindowFixture &reader) {
        reader.window->openController()->open({m_server.url("/stalls").toString()});
        QVERIFY(reader.window->session()->loader()->isOpening());
        QTRY_VERIFY(reader.find("openingBar")->isVisible());
    });
    QTest::newRow("a folder is listed") << Work([this](MainWindowFixture &reader) {
        reader.window->openController()->open({m_photos.path()});
        QVERIFY(reader.window->session()->loader()->isOpening());
    });
    QTest::newRow("photos of a folder are described") << Work([this](MainWindowFixture &reader) {
        reader.window->openController()->open({m_photos.path()});
        QTRY_COMPARE(reader.model.rowCount(), 2000);
    });
    QTest::newRow("a photo is fetched") << Work([this](MainWindowFixture &reader) {
        gallery::Picture picture;
        picture.address = m_server.url("/stalls").toString();
        picture.size = {300, 200};
        const int before = m_server.count("/stalls");
        reader.model.setGallery(photos::gallery({photos::slide({picture})}));
        QTRY_VERIFY(m_server.count("/stalls") > before);
    });
    QTest::newRow("photos are decoded") << Work([this](MainWindowFixture &reader) {
        holdDecoding();
        reader.window->openController()->open({m_photos.path()});
        QTRY_COMPARE(reader.model.rowCount(), 2000);
        QTRY_VERIFY(reader.window->images()->isPending());
        reader.trigger(Action::Overview);
    });
    QTest::newRow("it is remembered what was opened") << Work([this](MainWindowFixture &reader) {
        reader.window->remember();
        reader.window->openController()->open({m_photos.path()});
        QTRY_COMPARE(reader.model.rowCount(), 2000); // whose identity is computed now
        reader.tour->goTo(5);
    });
    QTest::newRow("a list of what was viewed is read") << Work([](MainWindowFixture &reader) {
        reader.trigger(Action::MostViewed);
        reader.trigger(Action::Recommendations);
    });
}

void TestClosing::addFinding()
{
    QTest::newRow("words are searched for") << Work([this](MainWindowFixture &reader) {
        reader.model.setGallery(m_large);
        reader.window->findWords("nowhere");
        QCOMPARE(reader.label("findCount"), "Searching…");
    });
    QTest::newRow("a title is searched for") << Work([this](MainWindowFixture &reader) {
        reader.model.setGallery(m_large);
        reader.trigger(Action::GoTo);
        QTest::keyClicks(reader.find("goToEdit"), "nowhere");
        QTest::keyClick(reader.find("goToEdit"), Qt::Key_Return);
    });
    QTest::newRow("letters are typed in the overview") << Work([this](MainWindowFixture &reader) {
        reader.model.setGallery(m_large);
        reader.trigger(Action::Overview);
        QTest::keyClicks(reader.find("overview"), "nowhere");
    });
    QTest::newRow("letters are typed in the contents") << Work([](MainWindowFixture &reader) {
        reader.trigger(Action::Contents);
        QTest::keyClick(reader.find("contents"), Qt::Key_K); // closes them, unless more is typed
    });
}

void TestClosing::addPrinting()
{
    QTest::newRow("a preview is painted") << Work([this](MainWindowFixture &reader) {
        holdDecoding();
        reader.window->openController()->open({m_photos.path()});
        QTRY_COMPARE(reader.model.rowCount(), 2000);
        reader.trigger(Action::Print);
        QVERIFY(!reader.find("printDialog")->grab().isNull());
    });
    QTest::newRow("a PDF file is written") << Work([this](MainWindowFixture &reader) {
        reader.trigger(Action::SavePdf);
        auto *dialog = reader.window->findChild<ui::PrintDialog *>();
        const printing::PrintPlan plan = dialog->plan();
        dialog->close();
        reader.window->findChild<ui::PrintController *>()->savePdf(plan, m_photos.path("a.pdf"));
        QVERIFY(reader.window->findChild<QProgressDialog *>());
    });
}

void TestClosing::addReading()
{
    const auto startReading = [](MainWindowFixture &reader, FakeVoice *voice) {
        reader.window->readAloudController()->setVoice(voice);
        QTRY_VERIFY(reader.window->actions()[Action::ReadAloud]->isVisible());
        reader.trigger(Action::ReadAloud);
        QTRY_VERIFY(voice->isSpeaking);
    };
    QTest::newRow("a slide is read aloud") << Work(
        [startReading](MainWindowFixture &reader) { startReading(reader, new FakeVoice({"en"})); });
    QTest::newRow("a fault of the voice is about to be told")
        << Work([startReading](MainWindowFixture &reader) {
               auto *voice = new FakeVoice({"en"});
               startReading(reader, voice);
               Q_EMIT voice->failed();
           });
    QTest::newRow("a slideshow waits for the voice") << Work([startReading](
                                                                 MainWindowFixture &reader) {
        reader.trigger(Action::Slideshow);
        startReading(reader, new FakeVoice({"en"}));
        QVERIFY(reader.window->findChild<ui::SlideshowController *>()->slideshow()->isRunning());
    });
    QTest::newRow("a slideshow rests in the dark") << Work([](MainWindowFixture &reader) {
        reader.trigger(Action::PresentFromHere);
        reader.trigger(Action::BlackScreen);
        QVERIFY(reader.find("blackScreen")->isVisible());
    });
    QTest::newRow("a message shows") << Work([](MainWindowFixture &reader) {
        reader.trigger(Action::CopyCaption);
        QVERIFY(!reader.notice().isEmpty());
    });
}

void TestClosing::addDialogs()
{
    for (const auto &[name, action] : {std::pair("settings", Action::Settings),
                                       {"slideshow options", Action::SlideshowOptions},
                                       {"keys", Action::KeySheet},
                                       {"about", Action::About}}) {
        QTest::addRow("a dialog is open: %s", name) << Work([action](MainWindowFixture &reader) {
            reader.trigger(action);
            QVERIFY(QApplication::activeModalWidget());
        });
    }
    QTest::newRow("a dialog is open over another one") << Work([](MainWindowFixture &reader) {
        reader.trigger(Action::ChangeKeys);
        QTest::mouseClick(reader.find<QPushButton>("changeKey"), Qt::LeftButton);
        QVERIFY(reader.find("keyEditor") && reader.find("keyEditor")->isVisible());
    });
}

void TestClosing::takesItsWorkAlong_data()
{
    QTest::addColumn<Work>("work");
    addOpening();
    addFinding();
    addPrinting();
    addReading();
    addDialogs();
}

void TestClosing::takesItsWorkAlong()
{
    QFETCH(Work, work);
    MainWindowFixture reader("en");
    work(reader);
    if (QTest::currentTestFailed())
        return;
    const QPointer<ui::MainWindow> window = reader.window.get();
    reader.window.reset();
    QVERIFY(!window);
    m_full.reset(); // whatever waited for it goes on now
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!QApplication::activeModalWidget());
}

VITRINE_TEST(TestClosing, QApplication)
#include "tst_closing.moc"
