// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "imaging/store/slideimages.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/overview/overview.h"
#include "ui/pages/pagestack.h"
#include "ui/thumbnailview/typeahead.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>
#include <QWindow>

using ui::Overview;

/// The overview in the window, on the built-in gallery unless a test says otherwise.
class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void opensAtTheSlide();
    void lookingAroundVisitsNothing();
    void openingASlide_data();
    void openingASlide();
    void leaving_data();
    void leaving();
    void aButtonLeadsBack_data();
    void aButtonLeadsBack();
    void arrowsMoveInTwoDirections_data();
    void arrowsMoveInTwoDirections();
    void fromTheRight();
    void typingFinds_data();
    void typingFinds();
    void typingTheSameLetterGoesRound();
    void typingKeepsNobodyWaiting();
    void lettersAreNotTheWindowsKeys();
    void thumbnailsOfSeveralSizes();
    void theCursorStaysInViewAtAnySize_data();
    void theCursorStaysInViewAtAnySize();
    void twoColumnsInANarrowWindow();
    void anotherGallery();
    void anEmptyGalleryHasNone();
    void severalAreMarked_data();
    void severalAreMarked();
    void escLeavesTheMarksFirst();
    void aClickKeepsOrClearsMarks();
    void tipsTellTitlesThatAreCut();
    void itemsHaveNames();
    void onlyVisibleThumbnailsAreAskedFor();
    void thumbnailsFitIntoWhatIsKept();
};

static Overview *opened(const MainWindowFixture &reader)
{
    reader.press(Qt::Key_O);
    QCoreApplication::processEvents();
    return reader.find<Overview>("overview");
}

static bool isOpen(const MainWindowFixture &reader)
{
    return reader.find("overview")->isVisible() && !reader.find("stage")->isVisible();
}

static void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestOverview::opensAtTheSlide()
{
    const MainWindowFixture reader("en", {640, 480});
    reader.tour->goTo(20);
    const Overview *overview = opened(reader);
    QVERIFY(isOpen(reader));
    QVERIFY(overview->hasFocus());
    QCOMPARE(overview->currentIndex().row(), 20);
    QCOMPARE(overview->selectionModel()->selectedIndexes(),
             QModelIndexList{reader.model.index(20)});
    QVERIFY(overview->viewport()->rect().contains(overview->visualRect(reader.model.index(20))));
    QVERIFY(reader.find<QAction>("overview")->isChecked());
}

void TestOverview::lookingAroundVisitsNothing()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(3);
    const int seen = reader.model.seenCount();
    const Overview *overview = opened(reader);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_Up})
        reader.press(key);
    QVERIFY(overview->currentIndex().row() > 10);
    QTest::mousePress(overview->viewport(), Qt::LeftButton, {},
                      overview->visualRect(reader.model.index(18)).center());
    QTest::mouseRelease(overview->viewport(), Qt::LeftButton, {},
                        overview->visualRect(reader.model.index(17)).center());
    QCOMPARE(overview->currentIndex().row(), 18);
    QCOMPARE(reader.model.seenCount(), seen);
    QCOMPARE(reader.counter(), "3 / 29 Photos");
    QCOMPARE(overview->selectionModel()->selectedIndexes(), QModelIndexList{reader.model.index(3)});
}

void TestOverview::openingASlide_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"Return", "Enter", "Space", "a click", "a double click"})
        QTest::newRow(by) << by;
}

void TestOverview::openingASlide()
{
    QFETCH(QString, by);
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    if (by.endsWith("click")) {
        const QPoint place = overview->visualRect(reader.model.index(1)).center();
        const QPoint inWindow = overview->viewport()->mapTo(reader.window.get(), place);
        QWindow *window = reader.window->windowHandle();
        // To the window, as the second click meets what the first one has opened.
        if (by == "a click")
            QTest::mouseClick(window, Qt::LeftButton, {}, inWindow);
        else
            QTest::mouseDClick(window, Qt::LeftButton, {}, inWindow);
    } else {
        reader.press(Qt::Key_Right);
        reader.press(by == "Return"  ? Qt::Key_Return
                     : by == "Enter" ? Qt::Key_Enter
                                     : Qt::Key_Space);
    }
    QVERIFY(!isOpen(reader));
    QCOMPARE(reader.counter(), "1 / 29 Photos");
    QVERIFY(!reader.window->isFullScreen());
    QVERIFY(reader.find("stage")->hasFocus());
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "2 / 29 Photos");
}

void TestOverview::leaving_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("O") << int(Qt::Key_O);
}

void TestOverview::leaving()
{
    QFETCH(int, key);
    const MainWindowFixture reader("en");
    reader.tour->goTo(5);
    opened(reader);
    reader.press(Qt::Key_End);
    reader.press(Qt::Key(key));
    QVERIFY(!isOpen(reader));
    QCOMPARE(reader.counter(), "5 / 29 Photos");
    QVERIFY(reader.find("stage")->hasFocus());
    QVERIFY(!reader.find<QAction>("overview")->isChecked());
    QCOMPARE(opened(reader)->currentIndex().row(), 5);
}

void TestOverview::aButtonLeadsBack_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("wide") << QSize(1280, 800);
    QTest::newRow("narrow") << QSize(360, 480);
}

void TestOverview::aButtonLeadsBack()
{
    QFETCH(QSize, window);
    const MainWindowFixture reader("en", window);
    reader.tour->goTo(3);
    opened(reader);
    auto *back = reader.find<QAbstractButton>("overviewBack");
    QVERIFY(back->isVisible());
    QVERIFY(back->width() >= 44 && back->height() >= 44);
    QCOMPARE(back->text(), "Back to the slide");
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(reader.find("stage")->isVisible());
    QCOMPARE(reader.tour->current(), 3);
    QVERIFY(reader.find("stage")->hasFocus());
}

// At 1280 pixels there are seven columns:
//      0  1  2  3  4  5
//      6  7  8  9 10
//     11 12 13 14 15 16 17
//     18 19 20 21 22 23
//     24 25 26 27 28
void TestOverview::arrowsMoveInTwoDirections_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("row");
    const int right = Qt::Key_Right;
    const int left = Qt::Key_Left;
    const int up = Qt::Key_Up;
    const int down = Qt::Key_Down;
    QTest::newRow("right") << QList<int>{right, right} << 2;
    QTest::newRow("left at the beginning") << QList<int>{left} << 0;
    QTest::newRow("down across headings") << QList<int>{right, down, down} << 12;
    QTest::newRow("a shorter line keeps the column")
        << QList<int>{right, right, right, right, right, down, down} << 16;
    QTest::newRow("up") << QList<int>{right, down, up} << 1;
    QTest::newRow("End") << QList<int>{Qt::Key_End} << 28;
    QTest::newRow("Home") << QList<int>{Qt::Key_End, Qt::Key_Home} << 0;
    QTest::newRow("Page Down") << QList<int>{right, Qt::Key_PageDown} << 19;
    QTest::newRow("Page Up") << QList<int>{right, Qt::Key_PageDown, Qt::Key_PageUp} << 1;
}

void TestOverview::arrowsMoveInTwoDirections()
{
    QFETCH(QList<int>, keys);
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    for (const int key : keys)
        reader.press(Qt::Key(key));
    QTEST(overview->currentIndex().row(), "row");
    QVERIFY(overview->viewport()->rect().contains(overview->visualRect(overview->currentIndex())));
}

void TestOverview::fromTheRight()
{
    MainWindowFixture reader("en");
    gallery::Gallery gallery = samples::gallery(12, false);
    gallery.direction = gallery::Direction::RightToLeft;
    reader.model.setGallery(gallery);
    const Overview *overview = opened(reader);
    QVERIFY(overview->visualRect(reader.model.index(1)).right() <
            overview->visualRect(reader.model.index(0)).left());
    reader.press(Qt::Key_Left);
    reader.press(Qt::Key_Left);
    QCOMPARE(overview->currentIndex().row(), 2);
    reader.press(Qt::Key_Right);
    QCOMPARE(overview->currentIndex().row(), 1);
}

void TestOverview::typingFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("row");
    QTest::newRow("a beginning") << "zu" << 1;
    QTest::newRow("in any case") << "ZUR" << 1;
    QTest::newRow("without the accents") << "elise" << 2;
    QTest::newRow("with the accents") << "élis" << 2;
    QTest::newRow("a word in the middle") << "palais" << 2;
    QTest::newRow("after an apostrophe") << "ély" << 2;
    QTest::newRow("two words") << "palais de l’é" << 2;
    QTest::newRow("not inside a word") << "rich" << 0;
    QTest::newRow("an O that does not come first") << "moo" << 3;
    QTest::newRow("a position") << "4" << 3;
    QTest::newRow("digits that are no position") << "1989" << 4;
    QTest::newRow("nowhere") << "xyz" << 0;
}

void TestOverview::typingFinds()
{
    QFETCH(QString, typed);
    MainWindowFixture reader("en");
    gallery::Gallery gallery = samples::gallery(5, false);
    gallery.slides[0].title = {"none", "First"};
    gallery.slides[1].title = {"none", "Zürich"};
    gallery.slides[2].title = {"none", "Élise au Palais de l’Élysée"};
    gallery.slides[3].title = {"none", "Moon"};
    gallery.slides[4].title = {"none", "Autumn of 1989"};
    reader.model.setGallery(gallery);
    Overview *overview = opened(reader);
    for (const QChar letter : typed)
        overview->keyboardSearch(letter); // as an input method may give any letter
    QTEST(overview->currentIndex().row(), "row");
    QVERIFY(isOpen(reader));
}

void TestOverview::typingTheSameLetterGoesRound()
{
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    QList<int> rows;
    for (int i = 0; i < 5; ++i) {
        type("c");
        rows += overview->currentIndex().row();
    }
    QCOMPARE(rows, (QList<int>{0, 1, 2, 3, 6})); // confirms, China three times, Cuba
}

void TestOverview::typingKeepsNobodyWaiting()
{
    gallery::SlideModel model;
    model.setGallery(samples::gallery(100'000, false));
    model.setLanguages({"en"});
    ui::TypeAhead typeAhead(&model);
    QSignalSpy found(&typeAhead, &ui::TypeAhead::found);
    QSignalSpy notFound(&typeAhead, &ui::TypeAhead::notFound);
    typeAhead.type("nothing has this", 0);
    QCOMPARE(notFound.size(), 0); // it is still looking
    typeAhead.type("!", 0);
    QTRY_COMPARE_WITH_TIMEOUT(notFound.size(), 1, 60'000);
    QCOMPARE(found.size(), 0);
}

void TestOverview::lettersAreNotTheWindowsKeys()
{
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    type("bel"); // L is the next language elsewhere
    QCOMPARE(reader.model.languages().first(), "en");
    QCOMPARE(overview->currentIndex().row(), 11);
    type("o"); // goes on, and is not the way out
    QVERIFY(isOpen(reader));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(overview->typed(), "bel");
    reader.press(Qt::Key_Right);
    QCOMPARE(overview->currentIndex().row(), 12);
    reader.press(Qt::Key_O);
    QVERIFY(!isOpen(reader));
}

void TestOverview::thumbnailsOfSeveralSizes()
{
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    const int before = overview->thumbnailWidth();
    reader.press(Qt::Key_Plus);
    const int larger = overview->thumbnailWidth();
    QVERIFY(larger > before);
    QCOMPARE(settings::overviewThumbnail.get(), larger);
    reader.press(Qt::Key_Minus);
    QCOMPARE(overview->thumbnailWidth(), before);
    const QPoint middle = overview->viewport()->rect().center();
    QWheelEvent wheel(middle, overview->viewport()->mapToGlobal(middle), {}, {0, -120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(overview->viewport(), &wheel);
    QVERIFY(overview->thumbnailWidth() < before);
    for (int i = 0; i < 20; ++i)
        reader.press(Qt::Key_Plus);
    QCOMPARE(overview->thumbnailWidth(), *std::rbegin(Overview::thumbnailWidths));
    const MainWindowFixture again("en");
    QCOMPARE(again.find<Overview>("overview")->thumbnailWidth(),
             *std::rbegin(Overview::thumbnailWidths));
}

void TestOverview::theCursorStaysInViewAtAnySize_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(640, 480), QSize(360, 640), QSize(3440, 1440)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestOverview::theCursorStaysInViewAtAnySize()
{
    QFETCH(QSize, size);
    const MainWindowFixture reader("en", {1000, 700});
    reader.tour->goTo(17);
    const Overview *overview = opened(reader);
    overview->viewport()->grab();
    reader.window->resize(size);
    QCoreApplication::processEvents();
    const QRect place = overview->visualRect(overview->currentIndex());
    QVERIFY(overview->viewport()->rect().intersects(place));
    QVERIFY(place.left() >= 0 && place.right() < overview->viewport()->width());
    reader.press(Qt::Key_Plus);
    QCoreApplication::processEvents();
    QVERIFY(
        overview->viewport()->rect().intersects(overview->visualRect(overview->currentIndex())));
}

void TestOverview::twoColumnsInANarrowWindow()
{
    const MainWindowFixture reader("en", {360, 640});
    const Overview *overview = opened(reader);
    const QRect first = overview->visualRect(reader.model.index(1));
    const QRect second = overview->visualRect(reader.model.index(2));
    QCOMPARE(second.top(), first.top());
    QCOMPARE(second.left(), first.right() + 1);
    QVERIFY(overview->viewport()->rect().contains(second));
}

void TestOverview::anotherGallery()
{
    MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    reader.press(Qt::Key_End);
    gallery::Gallery other = samples::gallery(4, false);
    other.start = 2;
    reader.model.setGallery(other);
    QCoreApplication::processEvents();
    QCOMPARE(overview->currentIndex().row(), 2);
    QCOMPARE(overview->selectionModel()->selectedIndexes(), QModelIndexList{reader.model.index(2)});
    // One more comes in before the cursor.
    other.slides.prepend(other.slides.first());
    other.slides.first().id = "new";
    reader.model.update(other);
    QCoreApplication::processEvents();
    QCOMPARE(overview->currentIndex().row(), 3);
    overview->viewport()->grab();
    reader.press(Qt::Key_Return);
    QCOMPARE(reader.counter(), "4 / 5 Photos");
}

void TestOverview::anEmptyGalleryHasNone()
{
    MainWindowFixture reader("en");
    const QAction *action = reader.find<QAction>("overview");
    QVERIFY(action->isEnabled());
    reader.model.setGallery({});
    Q_EMIT reader.tour->progressChanged();
    QVERIFY(!action->isEnabled());
    reader.press(Qt::Key_O);
    QVERIFY(!isOpen(reader));
}

void TestOverview::severalAreMarked_data()
{
    using Keys = QList<QKeySequence>;
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("none, which is the cursor") << Keys{{Qt::Key_Right}} << QList{1};
    QTest::newRow("one by one") << Keys{{Qt::CTRL | Qt::Key_Space},
                                        {Qt::Key_End},
                                        {Qt::CTRL | Qt::Key_Space}}
                                << QList{0, 28};
    QTest::newRow("one too many") << Keys{{Qt::CTRL | Qt::Key_Space},
                                          {Qt::Key_Right},
                                          {Qt::CTRL | Qt::Key_Space},
                                          {Qt::CTRL | Qt::Key_Space}}
                                  << QList{0};
    QTest::newRow("a range") << Keys{{Qt::Key_Right},
                                     {Qt::SHIFT | Qt::Key_Right},
                                     {Qt::SHIFT | Qt::Key_Right}}
                             << QList{1, 2, 3};
    QTest::newRow("a range that shrinks")
        << Keys{{Qt::SHIFT | Qt::Key_End}, {Qt::SHIFT | Qt::Key_Home}} << QList{0};
}

void TestOverview::severalAreMarked()
{
    QFETCH(QList<QKeySequence>, keys);
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    for (const QKeySequence &key : keys)
        reader.press(key[0].key(), key[0].keyboardModifiers());
    QTEST(overview->chosenRows(), "rows");
    QCOMPARE(overview->selectionModel()->selectedIndexes(), QModelIndexList{reader.model.index(0)});
    QCOMPARE(reader.model.seenCount(), 1);
}

void TestOverview::escLeavesTheMarksFirst()
{
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(overview->chosenRows().size(), 29);
    reader.press(Qt::Key_Escape);
    QVERIFY(isOpen(reader));
    QCOMPARE(overview->chosenRows(), QList{0});
    reader.press(Qt::Key_Escape);
    QVERIFY(!isOpen(reader));
}

void TestOverview::aClickKeepsOrClearsMarks()
{
    const MainWindowFixture reader("en");
    const Overview *overview = opened(reader);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(overview->viewport(), Qt::LeftButton, modifiers,
                          overview->visualRect(reader.model.index(row)).center());
    };
    click(1, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    QCOMPARE(overview->chosenRows(), QList({1, 3}));
    click(5, Qt::ShiftModifier);
    QCOMPARE(overview->chosenRows(), QList({3, 4, 5}));
    // A press on one of them may begin a drag of all.
    const QPoint place = overview->visualRect(reader.model.index(4)).center();
    QTest::mousePress(overview->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(overview->chosenRows(), QList({3, 4, 5}));
    QTest::mouseRelease(overview->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(overview->chosenRows(), QList({4}));
}

void TestOverview::tipsTellTitlesThatAreCut()
{
    MainWindowFixture reader("en");
    gallery::Gallery gallery = samples::gallery(3, false);
    const QString words = QString("A title of many words ").repeated(8).trimmed();
    gallery.slides[1].title = {"en", words};
    reader.model.setGallery(gallery);
    const Overview *overview = opened(reader);
    const auto tip = [&](int row) {
        const QPoint place = overview->visualRect(reader.model.index(row)).center();
        QHelpEvent help(QEvent::ToolTip, place, overview->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(overview->viewport(), &help);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    QVERIFY(tip(1).contains(words));
    QTRY_COMPARE(tip(0), ""); // it is there to be read
}

void TestOverview::itemsHaveNames()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    const Overview *view = opened(reader);
    reader.press(Qt::Key_Right);
    QAccessibleInterface *overview = QAccessible::queryAccessibleInterface(reader.find("overview"));
    QCOMPARE(overview->role(), QAccessible::List);
    QCOMPARE(overview->text(QAccessible::Name), "Vue d’ensemble");
    QCOMPARE(overview->childCount(), 29);
    QCOMPARE(overview->child(9)->text(QAccessible::Name), "9. Corée du Nord");
    QCOMPARE(overview->child(9)->text(QAccessible::Description), "Corée du Nord. Vue");
    QVERIFY(overview->child(9)->state().selected);
    QVERIFY(!overview->child(9)->state().focused);
    QVERIFY(overview->child(10)->state().focused);
    QVERIFY(!overview->child(10)->state().selected);
    const QRect place = view->visualRect(reader.model.index(10));
    QCOMPARE(overview->child(10)->rect().topLeft(), view->viewport()->mapToGlobal(place.topLeft()));
}

void TestOverview::onlyVisibleThumbnailsAreAskedFor()
{
    MainWindowFixture reader("en");
    QSet<QString> asked;
    reader.window->images()->setFetcher([&](const QUrl &address, QObject *context, auto done) {
        asked += address.path();
        QTimer::singleShot(0, context, [done] { done({}, "There is none."); });
    });
    QList<gallery::Slide> slides;
    for (int i = 0; i < 20'000; ++i) {
        gallery::Picture remote;
        remote.address = QString("https://example.org/%1").arg(i);
        slides += photos::slide({remote});
    }
    reader.model.setGallery(photos::gallery(slides));
    reader.tour->goTo(10'000);
    Overview *overview = opened(reader);
    asked.clear();
    overview->viewport()->grab();
    QVERIFY(overview->visibleRows().count() < 60);
    QVERIFY(asked.size() <= 60);
    reader.press(Qt::Key_End);
    QCoreApplication::processEvents();
    overview->viewport()->grab();
    QTRY_VERIFY(asked.contains("/19999"));
    QVERIFY(asked.size() <= 120);
}

// Otherwise each that comes would push out another that is then asked for again.
void TestOverview::thumbnailsFitIntoWhatIsKept()
{
    const photos::Folder folder;
    gallery::Picture picture = folder.picture("photo.png", photos::plain({900, 600}, Qt::darkCyan));
    gallery::SlideModel model;
    QList<gallery::Slide> slides;
    for (int i = 0; i < 60; ++i) {
        picture.label = {"en", QString::number(i)}; // each is loaded for itself
        slides += photos::slide({picture});
    }
    model.setGallery(photos::gallery(slides));
    gallery::Tour tour(&model);
    constexpr qsizetype kept = 400'000; // a few of full size
    imaging::SlideImages pictures(&model, {kept, kept});
    Overview overview(&tour, &pictures);
    overview.resize(1000, 800);
    overview.show();
    QSignalSpy came(&pictures, &imaging::SlideImages::thumbnailChanged);
    QTRY_VERIFY(came.size() >= overview.visibleRows().count() && !pictures.isPending());
    overview.viewport()->grab(); // asks for those that are missing
    QVERIFY(!pictures.isPending());
}

VITRINE_TEST(TestOverview, QApplication)
#include "tst_overview.moc"
