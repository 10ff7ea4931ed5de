// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/session.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/cards/cardlist.h"
#include "ui/opening/opencontroller.h"

#include <QScrollArea>
#include <QSignalSpy>

/// What comes after the last slide.
class TestEndPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }
    void comesAfterTheLastSlide_data();
    void comesAfterTheLastSlide();
    void goesAway_data();
    void goesAway();
    void goesAwayInAGalleryOfOneSlide_data();
    void goesAwayInAGalleryOfOneSlide();
    void restarts();
    void tellsTheSources_data();
    void tellsTheSources();
    void speaksTheLanguageOfTheMoment();
    void recommendsAndOpens();
    void allOfItCanBeReached_data();
    void allOfItCanBeReached();
};

namespace {

bool showsEnd(const MainWindowFixture &reader)
{
    return reader.find("endPanel")->isVisible();
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
    QCOMPARE(QApplication::focusWidget(), reader.find("endReview"));
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
    QTest::newRow("REVOIR") << Qt::Key_Space << 0;
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

void TestEndPanel::restarts()
{
    const MainWindowFixture reader("fr");
    for (int row = 0; row < 29; ++row)
        reader.tour->goTo(row);
    reader.press(Qt::Key_Right);
    QVERIFY(!reader.find("discover")->isEnabled());
    reader.press(Qt::Key_Return);
    QCOMPARE(reader.counter(), QString("0 / 29 Fotos"));
    QCOMPARE(reader.model.seenCount(), 1);
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
