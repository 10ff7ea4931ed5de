// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/session.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/cards/cardlist.h"
#include "ui/opening/opencontroller.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>

#include <functional>

/// What comes after the last slide.
class TestEndPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }
    void comesAfterTheLastSlide_data();
    void comesAfterTheLastSlide();
    void comesOnceNothingIsUnseen_data();
    void comesOnceNothingIsUnseen();
    void goesAway_data();
    void goesAway();
    void goesAwayWhenItsSlideIsChosen_data();
    void goesAwayWhenItsSlideIsChosen();
    void goesAwayInAGalleryOfOneSlide_data();
    void goesAwayInAGalleryOfOneSlide();
    void reviewIsPressedOnPurpose_data();
    void reviewIsPressedOnPurpose();
    void reviewIsUndone_data();
    void reviewIsUndone();
    void theOfferToUndoStays();
    void tellsTheSources_data();
    void tellsTheSources();
    void speaksTheLanguageOfTheMoment();
    void standsOnTheSideOfThePage_data();
    void standsOnTheSideOfThePage();
    void recommendsAndOpens();
    void allOfItCanBeReached_data();
    void allOfItCanBeReached();
};

namespace {

bool showsEnd(const MainWindowFixture &reader)
{
    return reader.find("endPanel")->isVisible();
}

/// What differs from the corner in a picture.
QRect inked(const QImage &picture)
{
    QRect area;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

void readToTheEnd(const MainWindowFixture &reader)
{
    reader.press(Qt::Key_End);
    reader.press(Qt::Key_Right);
}

} // namespace

void TestEndPanel::comesAfterTheLastSlide_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Right") << Qt::Key_Right;
    QTest::newRow("Page Down") << Qt::Key_PageDown;
}

void TestEndPanel::comesAfterTheLastSlide()
{
    QFETCH(Qt::Key, key);
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_End);
    QVERIFY(!showsEnd(reader));
    const QRect stage = reader.find("stage")->geometry();
    const QRect caption = reader.find("captionPanel")->geometry();
    reader.press(key);
    QVERIFY(showsEnd(reader));
    QVERIFY(!reader.find("stage")->isVisible());
    // It is no slide, and nothing else moves.
    QCOMPARE(reader.counter(), QString("28 / 29 Fotos"));
    QCOMPARE(reader.tour->current(), 28);
    QCOMPARE(reader.find("endPanel")->geometry(), stage);
    QCOMPARE(reader.find("captionPanel")->geometry(), caption);
    QCOMPARE(reader.label("endTitle"), QString("Les alliés de la Russie"));
    QCOMPARE(reader.label("endHeading"), QString("FIN DE LA GALERIE"));
    QCOMPARE(QApplication::focusWidget(), reader.find("endPanel"));
    reader.press(key);
    QVERIFY(showsEnd(reader));
}

void TestEndPanel::goesAway_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("row");
    QTest::newRow("Left") << Qt::Key_Left << 28;
    QTest::newRow("Page Up") << Qt::Key_PageUp << 28;
    QTest::newRow("Esc") << Qt::Key_Escape << 28;
    QTest::newRow("Home") << Qt::Key_Home << 0;
    QTest::newRow("End") << Qt::Key_End << 28;
}

void TestEndPanel::goesAway()
{
    QFETCH(Qt::Key, key);
    const MainWindowFixture reader("en");
    readToTheEnd(reader);
    QVERIFY(showsEnd(reader));
    reader.press(key);
    QVERIFY(!showsEnd(reader));
    QVERIFY(reader.find("stage")->isVisible());
    QTEST(reader.tour->current(), "row");
    QCOMPARE(QApplication::focusWidget(), reader.find("stage"));
}

void TestEndPanel::goesAwayWhenItsSlideIsChosen_data()
{
    using Way = std::function<void(MainWindowFixture &)>;
    QTest::addColumn<Way>("choose");
    QTest::newRow("by a click in the filmstrip") << Way([](MainWindowFixture &reader) {
        auto *strip = reader.find<QListView>("filmstrip");
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                          strip->visualRect(strip->currentIndex()).center());
    });
    QTest::newRow("by End in the filmstrip") << Way([](MainWindowFixture &reader) {
        reader.find("filmstrip")->setFocus();
        reader.press(Qt::Key_End);
    });
    QTest::newRow("in the overview") << Way([](MainWindowFixture &reader) {
        reader.press(Qt::Key_O);
        QVERIFY(reader.find("overview")->isVisible());
        reader.press(Qt::Key_Return);
    });
    QTest::newRow("by its number") << Way([](MainWindowFixture &reader) {
        reader.press(Qt::Key_G, Qt::ControlModifier);
        auto *dialog = reader.window->findChild<QDialog *>("goToDialog");
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>("goToEdit"), "5");
        dialog->accept();
    });
    QTest::newRow("in the table of contents") << Way([](MainWindowFixture &reader) {
        reader.press(Qt::Key_K);
        auto *contents = reader.find<QAbstractItemView>("contents");
        const auto rows =
            contents->model()->match(contents->model()->index(0, 0), Qt::DisplayRole, "Title 5", 1,
                                     Qt::MatchRecursive | Qt::MatchEndsWith);
        QVERIFY(!rows.isEmpty());
        contents->setFocus();
        contents->setCurrentIndex(rows.first());
        reader.press(Qt::Key_Return);
    });
    QTest::newRow("by a result") << Way([](MainWindowFixture &reader) {
        reader.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(reader.find("findEdit"), "title 5");
    });
    QTest::newRow("by the next result") << Way([](MainWindowFixture &reader) {
        reader.press(Qt::Key_Left);
        reader.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(reader.find("findEdit"), "title 5");
        reader.press(Qt::Key_Escape);
        reader.press(Qt::Key_End);
        reader.press(Qt::Key_Right);
        QVERIFY(showsEnd(reader));
        reader.press(Qt::Key_F3);
    });
}

void TestEndPanel::goesAwayWhenItsSlideIsChosen()
{
    QFETCH(std::function<void(MainWindowFixture &)>, choose);
    MainWindowFixture reader("en");
    reader.model.setGallery(samples::gallery(5, true));
    readToTheEnd(reader);
    QVERIFY(showsEnd(reader));
    choose(reader);
    QTRY_VERIFY(!showsEnd(reader));
    QCOMPARE(reader.tour->current(), 5);
    QVERIFY(reader.find("stage")->isVisible());
}

void TestEndPanel::goesAwayInAGalleryOfOneSlide_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Home") << Qt::Key_Home;
    QTest::newRow("End") << Qt::Key_End;
}

void TestEndPanel::goesAwayInAGalleryOfOneSlide()
{
    QFETCH(Qt::Key, key);
    MainWindowFixture reader("en");
    reader.model.setGallery(samples::gallery(1, false));
    reader.press(Qt::Key_Right);
    QVERIFY(showsEnd(reader));
    reader.press(key);
    QVERIFY(!showsEnd(reader));
    QCOMPARE(QApplication::focusWidget(), reader.find("stage"));
}

static void readAll(const MainWindowFixture &reader)
{
    for (int row = 0; row < 29; ++row)
        reader.tour->goTo(row);
}

static void click(QWidget *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestEndPanel::comesOnceNothingIsUnseen_data()
{
    using Way = std::function<void(const MainWindowFixture &)>;
    QTest::addColumn<Way>("way");
    QTest::addColumn<QSize>("size");
    const QPair<const char *, Way> ways[] = {
        {"DÉCOUVRIR", [](const MainWindowFixture &reader) { click(reader.find("discover")); }},
        {"the arrow", [](const MainWindowFixture &reader) { click(reader.find("nextArrow")); }},
        {"Space", [](const MainWindowFixture &reader) { reader.press(Qt::Key_Space); }},
        {"Enter", [](const MainWindowFixture &reader) { reader.press(Qt::Key_Return); }},
        {"Space on DÉCOUVRIR",
         [](const MainWindowFixture &reader) {
             reader.find("discover")->setFocus();
             reader.press(Qt::Key_Space);
         }},
    };
    for (const auto &[name, way] : ways) {
        QTest::addRow("%s, wide", name) << way << QSize(1280, 800);
        QTest::addRow("%s, a phone's", name) << way << QSize(360, 640);
    }
}

void TestEndPanel::comesOnceNothingIsUnseen()
{
    QFETCH(std::function<void(const MainWindowFixture &)>, way);
    QFETCH(QSize, size);
    const MainWindowFixture reader("fr", size);
    readAll(reader);
    way(reader);
    QVERIFY(showsEnd(reader));
    QCOMPARE(reader.model.seenCount(), 29);
    QCOMPARE(QApplication::focusWidget(), reader.find("endPanel"));
    // There is nothing to discover here, and nothing happens by mistake.
    QVERIFY(!reader.find("discover")->isEnabled());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
        reader.press(key);
        QVERIFY(showsEnd(reader));
        QCOMPARE(reader.model.seenCount(), 29);
    }
    reader.press(Qt::Key_Escape);
    QVERIFY(!showsEnd(reader));
    QVERIFY(reader.find("discover")->isEnabled());
}

void TestEndPanel::reviewIsPressedOnPurpose_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Enter") << Qt::Key_Return;
}

void TestEndPanel::reviewIsPressedOnPurpose()
{
    QFETCH(Qt::Key, key);
    const MainWindowFixture reader("fr");
    readAll(reader);
    reader.press(Qt::Key_Right);
    reader.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), reader.find("endReview"));
    reader.press(key);
    QCOMPARE(reader.counter(), QString("0 / 29 Fotos"));
    QCOMPARE(reader.model.seenCount(), 1);
}

void TestEndPanel::reviewIsUndone_data()
{
    using Way = std::function<void(const MainWindowFixture &)>;
    QTest::addColumn<Way>("way");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char *name, const Way &way) {
        QTest::addRow("%s, wide", name) << way << QSize(1280, 800);
        QTest::addRow("%s, a phone's", name) << way << QSize(360, 640);
    };
    row("the button", [](const MainWindowFixture &reader) {
        auto *button = reader.find("notice")->findChild<QAbstractButton *>("toastButton");
        QCOMPARE(button->text(), "Annuler");
        QVERIFY(reader.find("notice")->rect().contains(button->geometry()));
        click(button);
    });
    row("Ctrl+Z",
        [](const MainWindowFixture &reader) { reader.press(Qt::Key_Z, Qt::ControlModifier); });
}

void TestEndPanel::reviewIsUndone()
{
    QFETCH(std::function<void(const MainWindowFixture &)>, way);
    QFETCH(QSize, size);
    const MainWindowFixture reader("fr", size);
    for (const int row : {3, 12, 7})
        reader.tour->goTo(row);
    click(reader.find("review"));
    QCOMPARE(reader.tour->current(), 0);
    QTRY_COMPARE(reader.notice(), "La galerie reprend au début.");
    way(reader);
    QCOMPARE(reader.tour->current(), 7);
    QCOMPARE(reader.model.seenCount(), 4); // the cover too
    QTRY_COMPARE(reader.notice(), "Vous revoilà où vous étiez.");
    QVERIFY(!reader.window->actions()[ui::Action::Undo]->isEnabled());
}

void TestEndPanel::theOfferToUndoStays()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(7);
    click(reader.find("review"));
    QTRY_COMPARE(reader.notice(), "Started over from the beginning.");
    // Other messages of the page go with the slide.
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.notice(), "Started over from the beginning.");
    const auto *toast = reader.find("notice");
    reader.window->resize(800, 500);
    QTRY_COMPARE(reader.window->width(), 800);
    QTRY_VERIFY(toast->parentWidget()->rect().contains(toast->geometry()));
    QVERIFY(toast->isVisible());
    click(toast->findChild<QAbstractButton *>("toastButton"));
    QCOMPARE(reader.tour->current(), 7);
}

void TestEndPanel::tellsTheSources_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestEndPanel::tellsTheSources()
{
    QFETCH(QString, language);
    const MainWindowFixture reader(language);
    readToTheEnd(reader);
    const QString sources = reader.find<QTextBrowser>("endSources")->toPlainText();
    for (const char *source : {"CNN", "Euronews", "Deutsche Welle", "© Getty Images"})
        QVERIFY2(sources.contains(source), qPrintable(sources));
}

void TestEndPanel::speaksTheLanguageOfTheMoment()
{
    const MainWindowFixture reader("fr");
    readToTheEnd(reader);
    reader.press(Qt::Key_L);
    QVERIFY(showsEnd(reader));
    QTRY_COMPARE(reader.label("endTitle"), QString("Russia’s allies"));
    QTRY_COMPARE(reader.label("endHeading"), QString("THE END"));
    QCOMPARE(reader.find("endPanel")->accessibleName(), QString("The end of Russia’s allies"));
}

void TestEndPanel::standsOnTheSideOfThePage_data()
{
    QTest::addColumn<gallery::Direction>("direction");
    QTest::newRow("left to right") << gallery::Direction::LeftToRight;
    QTest::newRow("right to left") << gallery::Direction::RightToLeft;
}

// In a gallery from right to left, also words of an interface from left to right.
void TestEndPanel::standsOnTheSideOfThePage()
{
    QFETCH(gallery::Direction, direction);
    MainWindowFixture reader("en");
    gallery::Gallery gallery = samples::gallery(2, false);
    gallery.direction = direction;
    gallery.statesDirection = true;
    reader.model.setGallery(gallery);
    const bool isMirrored = direction == gallery::Direction::RightToLeft;
    reader.press(Qt::Key_End);
    reader.press(isMirrored ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY(showsEnd(reader));
    auto *cards = reader.find<QListView>("endRecommendations");
    QTRY_VERIFY(cards->isVisible() && cards->model()->rowCount() > 0);
    const QModelIndex card = cards->model()->index(0, 0);
    QVERIFY(!card.data(ui::CardModel::LineRole).toString().isEmpty());
    const auto isOnItsSide = [isMirrored](const QRect &words, int width) {
        return !words.isEmpty() &&
               (isMirrored ? words.left() > width / 2 : words.right() < width / 2);
    };
    for (const char *name : {"endHeading", "endTitle"}) {
        const QImage drawn = reader.find(name)->grab().toImage();
        QVERIFY2(isOnItsSide(inked(drawn), drawn.width()), name);
    }
    constexpr int frame = 10;
    const QRect inside = cards->visualRect(card).adjusted(frame, frame, -frame, -frame);
    const QImage drawn = cards->viewport()->grab(inside).toImage();
    QVERIFY(isOnItsSide(inked(drawn), drawn.width()));
}

void TestEndPanel::recommendsAndOpens()
{
    const photofiles::Folder folder;
    folder.photos({"a/1.jpg", "b/1.jpg", "b/2.jpg"});
    const MainWindowFixture reader("fr");
    const QSignalSpy opened(reader.window->session(), &loading::Session::galleryOpened);
    reader.window->openController()->open({folder.path("a")});
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!showsEnd(reader));
    reader.press(Qt::Key_Right);
    QVERIFY(showsEnd(reader));
    const auto *list = reader.find<QListView>("endRecommendations");
    // The neighbour, and the gallery that is built in.
    const auto nameOfFirst = [&] {
        return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(nameOfFirst(), QString("b, 2 photos"));
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() >= 2);
    const QModelIndex first = list->model()->index(0, 0);
    while (QApplication::focusWidget() != list)
        reader.press(Qt::Key_Tab);
    QCOMPARE(list->currentIndex(), first);
    reader.press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    reader.press(Qt::Key_Up);
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(reader.window->session()->current().address, folder.path("b"));
    QVERIFY(!showsEnd(reader));
    QCOMPARE(QApplication::focusWidget(), reader.find("stage"));
}

void TestEndPanel::allOfItCanBeReached_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1280, 800);
    QTest::newRow("small") << QSize(640, 480);
    QTest::newRow("a phone's") << QSize(360, 640);
}

void TestEndPanel::allOfItCanBeReached()
{
    QFETCH(QSize, size);
    const MainWindowFixture reader("fr", size);
    readToTheEnd(reader);
    QCOMPARE(reader.window->size(), size);
    auto *area = reader.find("endPanel")->findChild<QScrollArea *>();
    QCOMPARE(area->widget()->width(), area->viewport()->width());
    for (const char *name : {"endReview", "endBack", "endSources"}) {
        const QWidget *part = reader.find(name);
        while (QApplication::focusWidget() != part)
            reader.press(Qt::Key_Tab);
        const QRect place(part->mapTo(area->viewport(), QPoint()), part->size());
        QVERIFY2(place.intersects(area->viewport()->rect()), name);
        QVERIFY2(place.left() >= 0 && place.right() < area->viewport()->width(), name);
    }
}

VITRINE_TEST(TestEndPanel, QApplication)
#include "tst_endpage.moc"
