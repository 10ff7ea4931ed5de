// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/fakevoice.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/keys/keysheet.h"
#include "ui/photoview/photoview.h"
#include "ui/readaloud/readaloudcontroller.h"
#include "ui/slidepage/slidepage.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowcontroller.h"

#include <QPushButton>
#include <QSignalSpy>

#include <functional>

using ui::Action;

/// Reading aloud as a reader meets it: R, the slides that follow, and what ends it.
class TestReadAloud : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void hiddenWithoutAVoice();
    void rReadsTheSlide();
    void goesOnToTheNextSlide();
    void stopsAtTheEnd();
    void whatStopsIt_data();
    void whatStopsIt();
    void whatDoesNotStopIt_data();
    void whatDoesNotStopIt();
    void escapeOnlyStopsIt();
    void followsThePointer();
    void passesOverSlidesThatGoByFast();
    void followsTheLanguage();
    void goesOnWhenTheFolderChanges_data();
    void goesOnWhenTheFolderChanges();
    void readsANewDescription();
    void noVoiceForTheLanguage();
    void aLanguageWithoutAVoiceIsToldOnce();
    void theSlideshowWaits();
    void theSlideshowWaitsNoLonger();
    void theSlideshowsEndIsItsEnd();
    void theServiceFails();
    void anotherPageStopsIt();
    void anotherVoiceBeginsAnew();
};

namespace {

/// A reader whose desktop speaks.
struct Listener : MainWindowFixture
{
    explicit Listener(const QString &language, const QStringList &voices = {"en", "fr"})
        : MainWindowFixture(language)
        , voice(new FakeVoice(voices))
    {
        window->readAloudController()->setVoice(voice);
        QTest::qWait(0);
    }
    QAction *action() const { return window->actions()[Action::ReadAloud]; }
    bool isReading() const { return action()->isChecked(); }
    QString title() const { return label("title"); }
    ui::Slideshow *show() const
    {
        return window->findChild<ui::SlideshowController *>()->slideshow();
    }

    FakeVoice *const voice;
};

} // namespace

void TestReadAloud::hiddenWithoutAVoice()
{
    for (const bool looks : {false, true}) {
        const MainWindowFixture reader("en");
        if (looks) {
            auto *voice = new FakeVoice({});
            QSignalSpy found(voice, &speech::Voice::found);
            reader.window->readAloudController()->setVoice(voice);
            QVERIFY(found.wait());
        }
        const QAction *action = reader.window->actions()[Action::ReadAloud];
        QVERIFY(!action->isVisible());
        reader.press(Qt::Key_R);
        QVERIFY(!reader.find("readingBar")->isVisible());
        reader.press(Qt::Key_F1);
        const auto *sheet = reader.window->findChild<ui::KeySheet *>();
        QVERIFY(!sheet->findChild<QTextBrowser *>()->toPlainText().contains("Read aloud"));
    }
    const Listener listener("en");
    QVERIFY(listener.action()->isVisible());
    listener.press(Qt::Key_F1);
    const auto *sheet = listener.window->findChild<ui::KeySheet *>();
    QVERIFY(sheet->findChild<QTextBrowser *>()->toPlainText().contains("Read aloud"));
}

void TestReadAloud::rReadsTheSlide()
{
    const Listener listener("fr");
    listener.voice->isQuick = true;
    listener.tour->goTo(2);
    QVERIFY(listener.voice->heard.isEmpty());
    listener.press(Qt::Key_R);
    QVERIFY(listener.isReading());
    QVERIFY(listener.find("readingBar")->isVisible());
    QTRY_VERIFY(listener.voice->heard.contains("fr: © Getty Images"));
    QCOMPARE(listener.voice->heard.first(), "fr: " + listener.title());
    QVERIFY(listener.voice->heard.at(1).startsWith("fr: " + listener.caption().left(12)));
    listener.press(Qt::Key_R);
    QVERIFY(!listener.isReading());
    QVERIFY(!listener.find("readingBar")->isVisible());
    QVERIFY(!listener.voice->isSpeaking);
}

void TestReadAloud::goesOnToTheNextSlide()
{
    const Listener listener("fr");
    listener.voice->isQuick = true;
    listener.press(Qt::Key_R);
    QTRY_COMPARE(listener.counter(), "1 / 29 Fotos");
    QTRY_COMPARE(listener.counter(), "2 / 29 Fotos");
    QVERIFY(listener.isReading());
}

void TestReadAloud::stopsAtTheEnd()
{
    const Listener listener("fr");
    listener.voice->isQuick = true;
    listener.tour->goTo(27);
    listener.press(Qt::Key_R);
    QTRY_COMPARE(listener.counter(), "28 / 29 Fotos");
    QTRY_VERIFY(!listener.isReading());
    QCOMPARE(listener.counter(), "28 / 29 Fotos");
    QVERIFY(listener.find("stage")->isVisible()); // not what comes after it
}

using ListenerGesture = std::function<void(const Listener &)>;

static ListenerGesture key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return [=](const Listener &listener) { listener.press(pressed, modifiers); };
}

void TestReadAloud::whatStopsIt_data()
{
    QTest::addColumn<ListenerGesture>("gesture");
    QTest::addColumn<QString>("counter");
    QTest::newRow("R") << key(Qt::Key_R) << "3 / 29 Photos";
    QTest::newRow("Esc") << key(Qt::Key_Escape) << "3 / 29 Photos";
    QTest::newRow("a key that turns slides") << key(Qt::Key_Right) << "4 / 29 Photos";
    QTest::newRow("the main button") << key(Qt::Key_Space) << "4 / 29 Photos";
    QTest::newRow("a key that does nothing") << key(Qt::Key_Z) << "3 / 29 Photos";
    QTest::newRow("Tab") << key(Qt::Key_Tab) << "3 / 29 Photos";
    QTest::newRow("Ctrl and a key") << key(Qt::Key_Plus, Qt::ControlModifier) << "3 / 29 Photos";
    QTest::newRow("the language") << key(Qt::Key_L) << "3 / 29 Fotos";
    QTest::newRow("Stop") << ListenerGesture([](const Listener &listener) {
        QTest::mouseClick(listener.find("readingStop"), Qt::LeftButton);
    }) << "3 / 29 Photos";
}

void TestReadAloud::whatStopsIt()
{
    QFETCH(ListenerGesture, gesture);
    QFETCH(QString, counter);
    const Listener listener("en");
    listener.tour->goTo(3);
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    gesture(listener);
    QVERIFY(!listener.isReading());
    QVERIFY(!listener.voice->isSpeaking);
    QVERIFY(!listener.find("readingBar")->isVisible());
    QTRY_COMPARE(listener.counter(), counter);
}

void TestReadAloud::whatDoesNotStopIt_data()
{
    QTest::addColumn<ListenerGesture>("gesture");
    const auto alone = [](Qt::Key pressed) -> ListenerGesture {
        return [pressed](const Listener &listener) {
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, pressed, Qt::NoModifier);
                QApplication::sendEvent(listener.window->windowHandle(), &event);
            }
        };
    };
    QTest::newRow("Shift alone") << alone(Qt::Key_Shift);
    QTest::newRow("Ctrl alone") << alone(Qt::Key_Control);
    QTest::newRow("Alt Gr alone") << alone(Qt::Key_AltGr);
    QTest::newRow("Caps Lock") << alone(Qt::Key_CapsLock);
    QTest::newRow("louder") << alone(Qt::Key_VolumeUp);
    QTest::newRow("R, still held") << ListenerGesture([](const Listener &) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_R, Qt::NoModifier, "r", true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
    });
    QTest::newRow("a move of the pointer") << ListenerGesture(
        [](const Listener &listener) { QTest::mouseMove(listener.find("stage"), {20, 20}); });
}

void TestReadAloud::whatDoesNotStopIt()
{
    QFETCH(ListenerGesture, gesture);
    const Listener listener("en");
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    gesture(listener);
    QVERIFY(listener.isReading());
    QVERIFY(listener.voice->isSpeaking);
}

void TestReadAloud::escapeOnlyStopsIt()
{
    const Listener listener("en");
    listener.press(Qt::Key_F11);
    QTRY_VERIFY(listener.window->isFullScreen());
    listener.press(Qt::Key_R);
    listener.press(Qt::Key_Escape);
    QVERIFY(!listener.isReading());
    QVERIFY(listener.window->isFullScreen());
    listener.press(Qt::Key_Escape);
    QTRY_VERIFY(!listener.window->isFullScreen());
}

void TestReadAloud::followsThePointer()
{
    const Listener listener("en");
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    QTest::mouseClick(listener.find("nextArrow"), Qt::LeftButton);
    QCOMPARE(listener.counter(), "1 / 29 Photos");
    QVERIFY(listener.isReading());
    QVERIFY(!listener.voice->isSpeaking);
    QTRY_COMPARE(listener.voice->heard.last(), "en: " + listener.title());
}

void TestReadAloud::passesOverSlidesThatGoByFast()
{
    const Listener listener("en");
    listener.press(Qt::Key_R);
    for (int row = 1; row < 6; ++row)
        listener.tour->goTo(row);
    QTRY_VERIFY(listener.voice->isSpeaking);
    QCOMPARE(listener.voice->heard, QStringList{"en: " + listener.title()});
}

void TestReadAloud::followsTheLanguage()
{
    const Listener listener("en");
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    listener.setLanguage("fr");
    QTRY_COMPARE(listener.voice->heard.last(), "fr: " + listener.title());
    QVERIFY(listener.isReading());
}

void TestReadAloud::goesOnWhenTheFolderChanges_data()
{
    QTest::addColumn<ListenerGesture>("gesture");
    QTest::newRow("a photo comes") << ListenerGesture([](const Listener &listener) {
        gallery::Gallery gallery = listener.model.gallery();
        gallery.slides.append(gallery.slides.last());
        gallery.slides.last().id = "new";
        listener.tour->model()->update(gallery);
    });
    QTest::newRow("a photo goes") << ListenerGesture([](const Listener &listener) {
        gallery::Gallery gallery = listener.model.gallery();
        gallery.chapters.clear();
        gallery.slides.removeAt(1);
        listener.tour->model()->update(gallery);
    });
    QTest::newRow("another photo is described") << ListenerGesture([](const Listener &listener) {
        gallery::Slide slide = listener.model.gallery().slides.at(4);
        slide.title = {"en", "Described"};
        listener.tour->model()->replaceSlides(4, {slide});
    });
    QTest::newRow("its size becomes known") << ListenerGesture([](const Listener &listener) {
        gallery::Slide slide = listener.model.gallery().slides.at(3);
        slide.size = {1, 1};
        listener.tour->model()->replaceSlides(3, {slide});
    });
}

void TestReadAloud::goesOnWhenTheFolderChanges()
{
    QFETCH(ListenerGesture, gesture);
    const Listener listener("en");
    listener.tour->goTo(3);
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    gesture(listener);
    QVERIFY(listener.isReading());
    QVERIFY(listener.voice->isSpeaking);
    QCOMPARE(listener.voice->heard, QStringList{"en: " + listener.title()});
}

void TestReadAloud::readsANewDescription()
{
    const Listener listener("en");
    listener.tour->goTo(3);
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    gallery::Slide slide = listener.model.gallery().slides.at(3);
    slide.title = {"en", "Described"};
    listener.tour->model()->replaceSlides(3, {slide});
    QTRY_COMPARE(listener.voice->heard.last(), "en: Described");
}

void TestReadAloud::noVoiceForTheLanguage()
{
    const Listener listener("fr", {"en"});
    listener.press(Qt::Key_R);
    QTRY_VERIFY(!listener.isReading());
    QVERIFY(listener.voice->heard.isEmpty());
    QTRY_VERIFY(listener.find("notice")->isVisible());
    QVERIFY(listener.label("notice").contains("Français"));
}

// Not on each of its slides; but each time when reading begins, as nothing else tells why it ends.
void TestReadAloud::aLanguageWithoutAVoiceIsToldOnce()
{
    Listener listener("en", {"en"});
    gallery::Gallery gallery = listener.model.gallery();
    for (gallery::Slide &slide : gallery.slides)
        slide.title = {"fr", "Un titre"};
    listener.model.setGallery(gallery);
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    QTRY_VERIFY(listener.find("notice")->isVisible());
    QVERIFY(listener.label("notice").contains("Français"));
    listener.voice->isQuick = true;
    listener.voice->finish();
    QTRY_COMPARE(listener.counter(), "1 / 29 Photos");
    listener.voice->isQuick = false;
    QTRY_VERIFY(listener.voice->isSpeaking);
    QCoreApplication::processEvents();
    QVERIFY(!listener.find("notice")->isVisible());
    listener.press(Qt::Key_R);
    QVERIFY(!listener.isReading());
    QCoreApplication::processEvents();
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.find("notice")->isVisible());
}

void TestReadAloud::theSlideshowWaits()
{
    settings::slideshowByReading.set(false);
    settings::slideshowSeconds.set(1);
    const Listener listener("en");
    listener.press(Qt::Key_S);
    listener.press(Qt::Key_R);
    QVERIFY(listener.show()->isRunning());
    QTRY_VERIFY(listener.voice->isSpeaking);
    QTRY_COMPARE(listener.show()->left(), std::chrono::milliseconds(0));
    QTest::qWait(200);
    QCOMPARE(listener.counter(), "0 / 29 Photos");
    listener.voice->isQuick = true;
    listener.voice->finish();
    QTRY_COMPARE(listener.counter(), "1 / 29 Photos");
    QVERIFY(listener.show()->isRunning());
    QTRY_COMPARE(listener.counter(), "2 / 29 Photos");
    QVERIFY(listener.isReading());
}

void TestReadAloud::theSlideshowWaitsNoLonger()
{
    settings::slideshowByReading.set(false);
    settings::slideshowSeconds.set(1);
    const Listener listener("en");
    listener.press(Qt::Key_S);
    for (int position = 0; position < 2; ++position) {
        QCOMPARE(listener.tour->position(), position);
        listener.press(Qt::Key_R);
        QTRY_COMPARE(listener.show()->left(), std::chrono::milliseconds(0));
        QCOMPARE(listener.tour->position(), position);
        listener.press(Qt::Key_R); // stops the voice, not the slideshow
        QVERIFY(!listener.isReading());
        QVERIFY(listener.show()->isRunning());
        QTRY_COMPARE(listener.tour->position(), position + 1);
    }
}

void TestReadAloud::theSlideshowsEndIsItsEnd()
{
    settings::slideshowByReading.set(false);
    settings::slideshowSeconds.set(1);
    const Listener listener("en");
    listener.voice->isQuick = true;
    listener.tour->goTo(28);
    listener.show()->start();
    listener.press(Qt::Key_R);
    QTRY_COMPARE(listener.show()->state(), ui::Slideshow::State::Stopped);
    QTRY_VERIFY(!listener.isReading());
}

void TestReadAloud::theServiceFails()
{
    const Listener listener("en");
    for (int time = 0; time < 2; ++time) {
        listener.press(Qt::Key_R);
        QTRY_VERIFY(listener.voice->isSpeaking);
        Q_EMIT listener.voice->failed();
        QVERIFY(!listener.isReading());
        QTRY_VERIFY(listener.find("notice")->isVisible());
        QVERIFY(listener.label("notice").contains("speech service"));
        listener.tour->next(); // which takes the notice away
        QVERIFY(!listener.find("notice")->isVisible());
        listener.voice->isSpeaking = false;
    }
}

void TestReadAloud::anotherVoiceBeginsAnew()
{
    const Listener listener("en");
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    auto *other = new FakeVoice({"en"});
    QSignalSpy found(other, &speech::Voice::found);
    listener.window->readAloudController()->setVoice(other);
    QVERIFY(!listener.isReading());
    QVERIFY(!listener.find("readingBar")->isVisible());
    QVERIFY(found.wait());
    QCoreApplication::processEvents();
    listener.press(Qt::Key_R);
    QTRY_COMPARE(other->heard, QStringList("en: " + listener.title()));
}

void TestReadAloud::anotherPageStopsIt()
{
    const Listener listener("en");
    listener.press(Qt::Key_R);
    QTRY_VERIFY(listener.voice->isSpeaking);
    listener.trigger(ui::Action::Overview);
    QVERIFY(!listener.isReading());
    QVERIFY(!listener.action()->isEnabled());
}

VITRINE_TEST(TestReadAloud, QApplication)
#include "tst_readaloudcontroller.moc"
