// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "support/emptysettings.h"
#include "support/testclass.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowclock.h"

#include <QSignalSpy>

#include <algorithm>
#include <numeric>
#include <optional>

using gallery::SlideModel;
using gallery::Tour;
using ui::Shuffle;
using ui::Slideshow;
using ui::SlideshowOptions;
using namespace std::chrono_literals;

/// A clock whose hands the test turns.
class HandClock : public ui::SlideshowClock
{
    Q_OBJECT
public:
    std::chrono::milliseconds now() const override { return m_now; }
    void start(std::chrono::milliseconds time) override { m_due = m_now + time; }
    void stop() override { m_due.reset(); }

    bool isStopped() const { return !m_due; }
    /// Goes on by so much and wakes at each moment that is due in it.
    void pass(std::chrono::milliseconds time)
    {
        const auto end = m_now + time;
        while (m_due && *m_due <= end) {
            m_now = *m_due;
            m_due.reset();
            Q_EMIT timeout();
        }
        m_now = end;
    }

private:
    std::chrono::milliseconds m_now = 1h;
    std::optional<std::chrono::milliseconds> m_due;
};

static gallery::Gallery numbered(int slides, int from = 0)
{
    gallery::Gallery made;
    for (int i = from; i < from + slides; ++i) {
        gallery::Slide slide;
        slide.id = QString::number(i);
        slide.title.add("en", {QString("Slide %1").arg(i)});
        made.slides.append(slide);
    }
    return made;
}

static SlideshowOptions everyFiveSeconds()
{
    SlideshowOptions options;
    options.pace = SlideshowOptions::Pace::Seconds;
    options.seconds = 5;
    return options;
}

/// A slideshow on a gallery, by the test's own clock.
struct Show
{
    explicit Show(int slides, const SlideshowOptions &options = everyFiveSeconds())
    {
        model.setLanguages({"en"});
        model.setGallery(numbered(slides));
        show.setOptions(options);
    }
    /// The rows that it comes to in so many times five seconds, the first included.
    QList<int> rows(int times)
    {
        QList<int> all{tour.current()};
        for (int i = 1; i < times; ++i) {
            clock->pass(5s);
            all.append(tour.current());
        }
        return all;
    }

    SlideModel model;
    Tour tour{&model};
    HandClock *clock = new HandClock;
    Slideshow show{&tour, clock};
};

/// Slides that turn by themselves: when, for how long, and in which order.
class TestSlideshow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("vitrine-test");
        QCoreApplication::setApplicationName("slideshow");
    }
    void init() { forgetSettings(); }

    void runsToTheEnd();
    void goesRound();
    void beginsAgainOnTheLastSlide();
    void nothingToShow();
    void oneSlide();
    void byReadingTime();
    void anotherLanguageTakesItsOwnTime();
    void pausesAndGoesOn();
    void aMoveOfTheReaderPauses_data();
    void aMoveOfTheReaderPauses();
    void optionsHoldAtOnce();
    void anotherGalleryStopsIt();
    void aFolderThatChangesDoesNot();
    void aPhotoOnItsWayIsWaitedFor();
    void butNotForEver();
    void whatWasWaitedForDuringAPauseIsThere();
    void aSlideThatIsHeldStays();
    void everySlideOnceARound();
    void shuffledSlidesDoNotComeTwiceInARow();
    void shuffleFollowsTheModel();
    void shuffleTakesEverySlideForItsFirst();
    void optionsAreKept();
    void nonsenseInTheSettings_data();
    void nonsenseInTheSettings();
    void byTheSystemsClock();
};

void TestSlideshow::runsToTheEnd()
{
    Show s(3);
    QSignalSpy ended(&s.show, &Slideshow::ended);
    QCOMPARE(s.show.state(), Slideshow::State::Stopped);
    s.clock->pass(1h);
    QCOMPARE(s.tour.current(), 0);
    s.show.start();
    QCOMPARE(s.show.state(), Slideshow::State::Running);
    QCOMPARE(s.show.length(), 5s);
    s.clock->pass(4999ms);
    QCOMPARE(s.tour.current(), 0);
    QCOMPARE(s.show.left(), 1ms);
    s.clock->pass(1ms);
    QCOMPARE(s.tour.current(), 1);
    QCOMPARE(s.show.left(), 5s);
    s.clock->pass(5s);
    QCOMPARE(s.tour.current(), 2);
    s.clock->pass(4999ms);
    QVERIFY(s.show.isRunning());
    QVERIFY(ended.isEmpty());
    s.clock->pass(1ms);
    QCOMPARE(s.show.state(), Slideshow::State::Stopped);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(s.tour.current(), 2);
    QCOMPARE(s.show.left(), 0ms);
    QVERIFY(s.clock->isStopped());
    QCOMPARE(s.model.seenCount(), 3); // as if the reader had turned them
}

void TestSlideshow::goesRound()
{
    SlideshowOptions options = everyFiveSeconds();
    options.round = true;
    Show s(3, options);
    s.tour.goTo(1);
    s.show.start();
    QCOMPARE(s.rows(8), QList<int>({1, 2, 0, 1, 2, 0, 1, 2}));
    QVERIFY(s.show.isRunning());
}

void TestSlideshow::beginsAgainOnTheLastSlide()
{
    Show s(3);
    s.tour.last();
    s.show.startOrPause();
    QCOMPARE(s.tour.current(), 0);
    QVERIFY(s.show.isRunning());
    // A pause there goes on there.
    s.clock->pass(11s);
    s.show.startOrPause();
    s.show.startOrPause();
    QCOMPARE(s.tour.current(), 2);
    QVERIFY(s.show.isRunning());
    // Who wants to begin there can.
    s.show.stop();
    s.show.start();
    QCOMPARE(s.tour.current(), 2);
}

void TestSlideshow::nothingToShow()
{
    Show s(0);
    s.show.startOrPause();
    QCOMPARE(s.show.state(), Slideshow::State::Stopped);
}

void TestSlideshow::oneSlide()
{
    Show once(1);
    once.show.start();
    once.clock->pass(5s);
    QCOMPARE(once.show.state(), Slideshow::State::Stopped);
    for (const bool shuffle : {false, true}) {
        SlideshowOptions options = everyFiveSeconds();
        options.round = true;
        options.shuffle = shuffle;
        Show s(1, options);
        s.show.start();
        s.clock->pass(12s);
        QVERIFY(s.show.isRunning());
        QCOMPARE(s.show.left(), 3s);
    }
}

void TestSlideshow::byReadingTime()
{
    Show s(2, SlideshowOptions());
    gallery::Gallery made = numbered(2);
    made.slides[0].caption.add("en", {"<p>" + QString("word ").repeated(48) + "<b>two</b></p>"});
    s.model.setGallery(made);
    s.show.start();
    // 2 words of title and 49 of caption at 200 a minute, and 3 seconds for the photo.
    QCOMPARE(s.show.length(), 18'300ms);
    s.clock->pass(18'299ms);
    QCOMPARE(s.tour.current(), 0);
    s.clock->pass(1ms);
    QCOMPARE(s.tour.current(), 1);
    QCOMPARE(s.show.length(), 4s);
}

void TestSlideshow::anotherLanguageTakesItsOwnTime()
{
    Show s(1, SlideshowOptions());
    gallery::Gallery made = numbered(1);
    made.slides[0].caption.add("en", {QString("word ").repeated(48)});
    made.slides[0].caption.add("fr", {QString("mot ").repeated(68)});
    s.model.setGallery(made);
    s.show.start();
    QCOMPARE(s.show.length(), 18s);
    s.clock->pass(10s);
    s.model.setLanguages({"fr", "en"});
    QVERIFY(s.show.isRunning());
    QCOMPARE(s.show.length(), 24s);
    QCOMPARE(s.show.left(), 14s);
    // A shorter text that has had its time is over.
    s.clock->pass(10s);
    s.model.setLanguages({"en"});
    s.clock->pass(0ms);
    QCOMPARE(s.show.state(), Slideshow::State::Stopped);
}

void TestSlideshow::pausesAndGoesOn()
{
    Show s(3);
    QSignalSpy changed(&s.show, &Slideshow::changed);
    s.show.startOrPause();
    QVERIFY(s.show.isRunning());
    QVERIFY(!changed.isEmpty());
    s.clock->pass(2s);
    changed.clear();
    s.show.startOrPause();
    QCOMPARE(s.show.state(), Slideshow::State::Paused);
    QVERIFY(!changed.isEmpty());
    QVERIFY(s.clock->isStopped());
    s.clock->pass(1h);
    QCOMPARE(s.tour.current(), 0);
    QCOMPARE(s.show.left(), 3s);
    s.show.startOrPause();
    s.clock->pass(2999ms);
    QCOMPARE(s.tour.current(), 0);
    s.clock->pass(1ms);
    QCOMPARE(s.tour.current(), 1);
    s.show.stop();
    QCOMPARE(s.show.state(), Slideshow::State::Stopped);
    s.clock->pass(1h);
    QCOMPARE(s.tour.current(), 1);
}

void TestSlideshow::aMoveOfTheReaderPauses_data()
{
    QTest::addColumn<std::function<void(Tour &)>>("move");
    QTest::addColumn<int>("row");
    const auto row = [](const char *name, std::function<void(Tour &)> move, int at) {
        QTest::newRow(name) << move << at;
    };
    row("next", [](Tour &tour) { tour.next(); }, 3);
    row("previous", [](Tour &tour) { tour.previous(); }, 1);
    row("to a slide", [](Tour &tour) { tour.goTo(4); }, 4);
    row("DÉCOUVRIR", [](Tour &tour) { tour.discover(); }, 3);
    row("REVOIR", [](Tour &tour) { tour.restart(); }, 0);
    row(
        "in a view",
        [](Tour &tour) {
            tour.selection()->setCurrentIndex(tour.model()->index(4),
                                              QItemSelectionModel::ClearAndSelect);
        },
        4);
}

void TestSlideshow::aMoveOfTheReaderPauses()
{
    QFETCH(std::function<void(Tour &)>, move);
    QFETCH(int, row);
    Show s(6);
    s.tour.goTo(2);
    s.show.start();
    s.clock->pass(3s);
    move(s.tour);
    QCOMPARE(s.show.state(), Slideshow::State::Paused);
    QCOMPARE(s.show.left(), 5s); // the new slide has all of its time
    s.clock->pass(1h);
    QCOMPARE(s.tour.current(), row);
    s.show.start();
    s.clock->pass(5s);
    QCOMPARE(s.tour.current(), row + 1);
}

void TestSlideshow::optionsHoldAtOnce()
{
    Show s(4);
    s.show.start();
    s.clock->pass(2s);
    SlideshowOptions options = everyFiveSeconds();
    options.seconds = 30;
    s.show.setOptions(options);
    QCOMPARE(s.show.left(), 28s);
    options.seconds = 2;
    s.show.setOptions(options);
    s.clock->pass(0ms);
    QCOMPARE(s.tour.current(), 1);
    QVERIFY(s.show.isRunning());
}

void TestSlideshow::anotherGalleryStopsIt()
{
    Show s(4);
    s.show.start();
    QSignalSpy ended(&s.show, &Slideshow::ended);
    s.model.setGallery(numbered(9));
    QCOMPARE(s.show.state(), Slideshow::State::Stopped);
    QVERIFY(s.clock->isStopped());
    QVERIFY(ended.isEmpty());
}

void TestSlideshow::aFolderThatChangesDoesNot()
{
    Show s(4);
    s.tour.goTo(1);
    s.show.start();
    s.clock->pass(3s);
    gallery::Gallery more = numbered(6);
    std::rotate(more.slides.begin(), more.slides.end() - 2, more.slides.end());
    s.model.update(more);
    QCOMPARE(s.tour.current(), 3); // the same slide
    QVERIFY(s.show.isRunning());
    QCOMPARE(s.show.left(), 2s);
    s.clock->pass(2s);
    QCOMPARE(s.tour.current(), 4);
    s.model.update(numbered(0));
    s.clock->pass(1h);
    QVERIFY(!s.show.isRunning());
}

void TestSlideshow::aPhotoOnItsWayIsWaitedFor()
{
    Show s(3);
    QSet<int> pending{1};
    s.show.setPendingTest([&pending](int row) { return pending.contains(row); });
    s.show.start();
    QVERIFY(!s.show.isWaiting());
    s.clock->pass(5s);
    QCOMPARE(s.tour.current(), 1);
    QVERIFY(s.show.isWaiting());
    s.clock->pass(10s);
    QCOMPARE(s.tour.current(), 1);
    QCOMPARE(s.show.left(), 5s);
    s.show.updateWaiting(); // something else has come
    QVERIFY(s.show.isWaiting());
    pending.clear();
    s.show.updateWaiting();
    QVERIFY(!s.show.isWaiting());
    s.clock->pass(4999ms);
    QCOMPARE(s.tour.current(), 1);
    // One that is made again, for another size, has been seen.
    pending.insert(1);
    s.show.updateWaiting();
    s.clock->pass(1ms);
    QCOMPARE(s.tour.current(), 2);
}

void TestSlideshow::butNotForEver()
{
    Show s(3);
    s.show.setPendingTest([](int) { return true; });
    s.show.start();
    s.clock->pass(15s);
    QVERIFY(!s.show.isWaiting());
    s.clock->pass(4999ms);
    QCOMPARE(s.tour.current(), 0);
    s.clock->pass(1ms);
    QCOMPARE(s.tour.current(), 1);
}

void TestSlideshow::whatWasWaitedForDuringAPauseIsThere()
{
    Show s(3);
    bool pending = true;
    s.show.setPendingTest([&pending](int) { return pending; });
    s.show.start();
    s.clock->pass(3s);
    s.show.pause();
    QVERIFY(!s.show.isWaiting());
    pending = false;
    s.show.updateWaiting();
    s.clock->pass(1h);
    s.show.start();
    s.clock->pass(4999ms);
    QCOMPARE(s.tour.current(), 0);
    s.clock->pass(1ms);
    QCOMPARE(s.tour.current(), 1);
}

void TestSlideshow::aSlideThatIsHeldStays()
{
    Show s(3);
    s.show.start();
    s.show.setHeld(true);
    s.clock->pass(1h);
    QCOMPARE(s.tour.current(), 0);
    QVERIFY(s.show.isRunning());
    QCOMPARE(s.show.left(), 0s);
    s.show.setHeld(false);
    s.clock->pass(0s);
    QCOMPARE(s.tour.current(), 1);
    // Let go of before its time is up it shows for all of it.
    s.show.setHeld(true);
    s.clock->pass(3s);
    s.show.setHeld(false);
    s.clock->pass(1999ms);
    QCOMPARE(s.tour.current(), 1);
    s.clock->pass(1ms);
    QCOMPARE(s.tour.current(), 2);
}

void TestSlideshow::everySlideOnceARound()
{
    constexpr int count = 9;
    SlideshowOptions options = everyFiveSeconds();
    options.shuffle = true;
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    for (quint32 seed = 0; seed < 20; ++seed) {
        Show s(count, options);
        s.show.setShuffle(Shuffle(QRandomGenerator(seed)));
        s.tour.goTo(4);
        s.show.start();
        QList<int> rows = s.rows(count);
        QCOMPARE(rows.first(), 4);
        std::sort(rows.begin(), rows.end());
        QCOMPARE(rows, all);
        s.clock->pass(5s);
        QCOMPARE(s.show.state(), Slideshow::State::Stopped);

        options.round = true;
        s.show.setOptions(options);
        s.show.start();
        for (int round = 0; round < 4; ++round) {
            rows = s.rows(count);
            std::sort(rows.begin(), rows.end());
            QCOMPARE(rows, all);
            s.clock->pass(5s);
        }
        options.round = false;
    }
}

void TestSlideshow::shuffledSlidesDoNotComeTwiceInARow()
{
    SlideshowOptions options = everyFiveSeconds();
    options.shuffle = true;
    options.round = true;
    Show s(2, options);
    s.show.start();
    for (int i = 0; i < 50; ++i) {
        const int before = s.tour.current();
        s.clock->pass(5s);
        QVERIFY(s.tour.current() != before);
    }
}

void TestSlideshow::shuffleFollowsTheModel()
{
    SlideshowOptions options = everyFiveSeconds();
    options.shuffle = true;
    for (quint32 seed = 0; seed < 20; ++seed) {
        Show s(6, options);
        s.show.setShuffle(Shuffle(QRandomGenerator(seed)));
        s.show.start();
        QStringList ids;
        const auto id = [&s] { return s.model.gallery().slides.at(s.tour.current()).id; };
        ids.append(id());
        for (int i = 0; i < 2; ++i) {
            s.clock->pass(5s);
            ids.append(id());
        }
        // Two that did not show go, three come, and the others lie the other way round.
        gallery::Gallery other = numbered(9);
        for (int gone = 0; gone < 2; ++gone) {
            other.slides.erase(std::find_if(
                other.slides.begin(), other.slides.end(),
                [&ids](const gallery::Slide &slide) { return !ids.contains(slide.id); }));
        }
        std::reverse(other.slides.begin(), other.slides.end());
        s.model.update(other);
        QVERIFY(s.show.isRunning());
        for (int i = 0; i < 4; ++i) {
            s.clock->pass(5s);
            QVERIFY2(!ids.contains(id()), qPrintable(id()));
            ids.append(id());
        }
        s.clock->pass(5s);
        QCOMPARE(s.show.state(), Slideshow::State::Stopped);
    }
}

void TestSlideshow::shuffleTakesEverySlideForItsFirst()
{
    const Show s(5);
    QSet<int> first;
    for (quint32 seed = 0; seed < 200; ++seed)
        first += Shuffle(QRandomGenerator(seed)).next(s.model);
    QCOMPARE(first.size(), 5);
}

void TestSlideshow::optionsAreKept()
{
    QCOMPARE(SlideshowOptions::saved(), SlideshowOptions());
    QCOMPARE(SlideshowOptions().seconds, settings::slideshowSeconds.fallback());
    const SlideshowOptions options{SlideshowOptions::Pace::Seconds, 15, 120, true, true};
    options.save();
    QCOMPARE(SlideshowOptions::saved(), options);
}

void TestSlideshow::nonsenseInTheSettings_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("negative") << -8 << -200;
    QTest::newRow("far too much") << 2'000'000'000 << 2'000'000'000;
}

void TestSlideshow::nonsenseInTheSettings()
{
    QFETCH(int, seconds);
    QFETCH(int, words);
    settings::slideshowSeconds.set(seconds);
    settings::slideshowWordsAMinute.set(words);
    const SlideshowOptions options = SlideshowOptions::saved();
    QVERIFY(options.seconds >= 1 && options.seconds <= 3600);
    QVERIFY(options.wordsAMinute >= 40 && options.wordsAMinute <= 1000);
}

void TestSlideshow::byTheSystemsClock()
{
    ui::SystemClock clock;
    QSignalSpy timeouts(&clock, &ui::SlideshowClock::timeout);
    const auto begun = clock.now();
    clock.start(1h);
    clock.start(30ms);
    QTRY_COMPARE(timeouts.size(), 1);
    QVERIFY(clock.now() - begun >= 30ms);
    clock.start(0ms);
    clock.stop();
    QCoreApplication::processEvents();
    QCOMPARE(timeouts.size(), 1);
}

VITRINE_TEST(TestSlideshow, QCoreApplication)
#include "tst_slideshow.moc"
