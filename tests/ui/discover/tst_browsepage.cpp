// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/settings/settings.h"
#include "imaging/placeholder/placeholder.h"
#include "sources/iiif/builtin.h"
#include "sources/loading/session.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "ui/cards/cardlist.h"
#include "ui/discover/browsepage.h"
#include "ui/discover/cardbuilder.h"
#include "ui/opening/opencontroller.h"
#include "ui/slidetext/slidetexts.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>

using namespace std::chrono_literals;

/// LES PLUS VUS and NOS RECOMMANDATIONS, with what is really remembered.
class TestLobby : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysOpenAndClose_data();
    void keysOpenAndClose();
    void fromOnePartToTheOther();
    void emptyAtFirst();
    void threeTabs();
    void opensTheVerySlide();
    void opensASlideOfAnotherGallery();
    void opensASlideThatHasAnotherName();
    void beginsWhereReadingBegins();
    void placeholdersAreTheSlidesOwn();
    void cardsKnowHowTheirGalleryWasOpened();
    void switchedOffAndCleared();
    void linksOfTheCover();
    void inBothLanguages_data();
    void inBothLanguages();
    void keysDoNotTurnSlidesBehind();

private:
    static bool shows(const MainWindowFixture &reader)
    {
        return reader.find("lobbyPage")->isVisible();
    }
    static QStringList titles(const MainWindowFixture &reader, const char *list);
    static void view(const MainWindowFixture &reader, int row, const QDateTime &when,
                     int times = 1);
};

void TestLobby::init()
{
    useEmptySettings();
    const QString file = history::History::defaultFile();
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(file + end);
}

QStringList TestLobby::titles(const MainWindowFixture &reader, const char *list)
{
    const auto *view = reader.find<QListView>(list);
    QStringList titles;
    for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row)
        titles += view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return titles;
}

void TestLobby::view(const MainWindowFixture &reader, int row, const QDateTime &when, int times)
{
    history::History &history = *reader.window->history();
    const gallery::Gallery &gallery = reader.model.gallery();
    history::GalleryCard whole;
    whole.address = iiif::russiasAllies;
    whole.title = gallery.title;
    whole.slides = int(gallery.slides.size());
    whole.hasCover = true;
    const history::GalleryKey key{whole.address, gallery.id};
    history.enter(key, whole);
    history::SlideCard card;
    card.slide = gallery.slides.at(row).id;
    card.position = row;
    card.title = gallery.slides.at(row).title;
    for (int i = 0; i < times; ++i)
        history.noteView(key, card, when);
    history.finish();
}

void TestLobby::keysOpenAndClose_data()
{
    QTest::addColumn<Qt::Key>("open");
    QTest::addColumn<Qt::Key>("close");
    QTest::newRow("M") << Qt::Key_M << Qt::Key_M;
    QTest::newRow("N") << Qt::Key_N << Qt::Key_N;
    QTest::newRow("M, Esc") << Qt::Key_M << Qt::Key_Escape;
    QTest::newRow("N, Esc") << Qt::Key_N << Qt::Key_Escape;
}

void TestLobby::keysOpenAndClose()
{
    QFETCH(Qt::Key, open);
    QFETCH(Qt::Key, close);
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_End);
    reader.press(open);
    QVERIFY(shows(reader));
    QVERIFY(reader.find("lobbyPage")->isAncestorOf(QApplication::focusWidget()));
    reader.press(close);
    QVERIFY(!shows(reader));
    QCOMPARE(reader.counter(), QString("28 / 29 Fotos"));
    QCOMPARE(QApplication::focusWidget(), reader.find("stage"));
}

void TestLobby::fromOnePartToTheOther()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_M);
    QCOMPARE(QApplication::focusWidget(), reader.find("mostViewedTabs"));
    reader.press(Qt::Key_N);
    QVERIFY(shows(reader));
    QTRY_VERIFY(QApplication::focusWidget() != reader.find("mostViewedTabs"));
    reader.press(Qt::Key_M);
    QCOMPARE(QApplication::focusWidget(), reader.find("mostViewedTabs"));
}

void TestLobby::emptyAtFirst()
{
    const MainWindowFixture reader("en");
    reader.press(Qt::Key_M);
    QVERIFY(reader.find("mostViewedEmpty")->isVisible());
    QCOMPARE(reader.label("mostViewedEmpty"),
             QString("Nothing was viewed in the last hour. A slide counts after two seconds."));
    reader.press(Qt::Key_Right);
    QVERIFY(reader.label("mostViewedEmpty").contains("24 hours"));
}

void TestLobby::threeTabs()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const MainWindowFixture reader("fr");
    view(reader, 16, now, 3);
    view(reader, 2, now.addSecs(-2 * 3600), 4);
    view(reader, 7, now.addDays(-3), 5);
    reader.press(Qt::Key_M);
    const auto *tabs = reader.find<QTabBar>("mostViewedTabs");
    QCOMPARE(tabs->tabText(0) + u'|' + tabs->tabText(1) + u'|' + tabs->tabText(2),
             QString("1 HEURE|24 HEURES|1 SEMAINE"));
    const auto slide = [&reader](int row, int times) {
        return QStringLiteral("%1, Les alliés de la Russie · nº\u00a0%2 · vu %3 fois")
            .arg(reader.model.index(row).data().toString())
            .arg(row)
            .arg(times);
    };
    QTRY_COMPARE(titles(reader, "mostViewedSlides"), QStringList{slide(16, 3)});
    QCOMPARE(titles(reader, "mostViewedGalleries"),
             QStringList{"Les alliés de la Russie, vu 3 fois"});
    reader.press(Qt::Key_Right);
    QTRY_COMPARE(titles(reader, "mostViewedSlides"), (QStringList{slide(2, 4), slide(16, 3)}));
    reader.press(Qt::Key_Right);
    QTRY_COMPARE(titles(reader, "mostViewedSlides"),
                 (QStringList{slide(7, 5), slide(2, 4), slide(16, 3)}));
    QCOMPARE(settings::mostViewedTab.get(), 2);
    // Another window begins where this one was left.
    const MainWindowFixture other("fr");
    QCOMPARE(other.find<QTabBar>("mostViewedTabs")->currentIndex(), 2);
}

void TestLobby::opensTheVerySlide()
{
    const MainWindowFixture reader("fr");
    reader.window->session()->show(loading::readLocal({}, loading::Depth::FirstSlide));
    view(reader, 16, QDateTime::currentDateTimeUtc());
    reader.press(Qt::Key_M);
    const auto *slides = reader.find<QListView>("mostViewedSlides");
    QTRY_VERIFY(slides->isVisible());
    while (QApplication::focusWidget() != slides)
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    QVERIFY(!shows(reader));
    QCOMPARE(reader.counter(), QString("16 / 29 Fotos"));
}

void TestLobby::opensASlideOfAnotherGallery()
{
    const photofiles::Folder folder;
    folder.photos({"1.jpg"});
    const MainWindowFixture reader("fr");
    view(reader, 16, QDateTime::currentDateTimeUtc());
    const QSignalSpy opened(reader.window->session(), &loading::Session::galleryOpened);
    reader.window->openController()->open({folder.path()});
    QTRY_COMPARE(opened.size(), 1);
    reader.press(Qt::Key_M);
    const auto *slides = reader.find<QListView>("mostViewedSlides");
    QTRY_VERIFY(slides->isVisible());
    while (QApplication::focusWidget() != slides)
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 2);
    QVERIFY(!shows(reader));
    QCOMPARE(reader.counter(), QString("16 / 29 Fotos"));
}

// It is found by its position.
void TestLobby::opensASlideThatHasAnotherName()
{
    MainWindowFixture reader("fr");
    reader.window->session()->show(loading::readLocal({}, loading::Depth::FirstSlide));
    view(reader, 16, QDateTime::currentDateTimeUtc());
    gallery::Gallery renamed = reader.model.gallery();
    for (gallery::Slide &slide : renamed.slides)
        slide.id += "-new";
    reader.model.setGallery(renamed);
    reader.press(Qt::Key_M);
    auto *slides = reader.find<QListView>("mostViewedSlides");
    QTRY_VERIFY(slides->isVisible());
    slides->setFocus();
    reader.press(Qt::Key_Return);
    QCOMPARE(reader.counter(), QString("16 / 29 Fotos"));
}

void TestLobby::beginsWhereReadingBegins()
{
    ui::BrowsePage page;
    page.resize(2400, 800); // more than both columns need
    page.show();
    const auto *back = page.findChild<QWidget *>("lobbyBack");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        page.setLayoutDirection(direction);
        QCoreApplication::processEvents();
        const int left = back->mapTo(&page, QPoint()).x();
        const int right = page.width() - left - back->width();
        QVERIFY(direction == Qt::LeftToRight ? left < 100 : right < 100);
    }
}

void TestLobby::placeholdersAreTheSlidesOwn()
{
    const MainWindowFixture reader("fr");
    view(reader, 16, QDateTime::currentDateTimeUtc());
    reader.press(Qt::Key_M);
    const auto *slides = reader.find<QListView>("mostViewedSlides");
    QTRY_VERIFY(slides->isVisible());
    const auto shown = slides->model()
                           ->index(0, 0)
                           .data(ui::CardModel::PlaceholderRole)
                           .value<imaging::Placeholder>();
    const imaging::Placeholder own = ui::SlideTexts::placeholder(reader.model.index(16));
    QCOMPARE(shown.chapter, own.chapter);
    QCOMPARE(shown.place, own.place);
    QCOMPARE(shown.position, own.position);
}

void TestLobby::cardsKnowHowTheirGalleryWasOpened()
{
    const MainWindowFixture reader("en");
    ui::CardBuilder builder(reader.window->session());
    recommendations::Recommendation recommended;
    recommended.card.address = "/trip";
    recommended.card.slides = 7;
    recommended.card.seen = 3;
    recommended.card.subfolders = true;
    recommended.card.sorting = {gallery::Sorting::Key::Date, true};
    const ui::Card card = builder.of(recommended);
    QCOMPARE(card.address, "/trip");
    QCOMPARE(card.slides, 7);
    QCOMPARE(card.seen, 3);
    QVERIFY(card.subfolders);
    QVERIFY(card.sorting == recommended.card.sorting);
    recommended.card.subfolders = false;
    QVERIFY(!builder.of(recommended).subfolders);
}

void TestLobby::switchedOffAndCleared()
{
    const MainWindowFixture reader("en");
    view(reader, 16, QDateTime::currentDateTimeUtc());
    reader.press(Qt::Key_M);
    QTRY_COMPARE(titles(reader, "mostViewedSlides").size(), 1);
    QVERIFY(reader.find<QCheckBox>("keepsViews")->isChecked());
    reader.find<QCheckBox>("keepsViews")->setFocus();
    reader.press(Qt::Key_Space);
    QVERIFY(!settings::keepViews.get());
    QVERIFY(shows(reader));
    // Asks once, and keeps everything if the reader thinks better of it.
    const auto answer = [&reader](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0ms, reader.window.get(), [role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
        });
        reader.find<QAbstractButton>("clearViews")->click();
    };
    answer(QMessageBox::RejectRole);
    QCOMPARE(titles(reader, "mostViewedSlides").size(), 1);
    answer(QMessageBox::AcceptRole);
    QTRY_COMPARE(titles(reader, "mostViewedSlides").size(), 0);
    QCOMPARE(reader.label("mostViewedEmpty"), QString("What you view is not remembered."));
}

void TestLobby::linksOfTheCover()
{
    const MainWindowFixture reader("fr");
    QVERIFY(reader.find("coverLinks")->isVisible());
    while (QApplication::focusWidget() != reader.find("coverMostViewed"))
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), reader.find("mostViewedTabs"));
    reader.press(Qt::Key_Escape);
    while (QApplication::focusWidget() != reader.find("coverRecommendations"))
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Space);
    QVERIFY(shows(reader));
    reader.press(Qt::Key_Escape);
    reader.press(Qt::Key_Right);
    QVERIFY(!reader.find("coverLinks")->isVisible());
}

void TestLobby::inBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(640, 480), QSize(360, 640)}) {
        for (const char *language : {"fr", "en"})
            QTest::addRow("%s %dx%d", language, size.width(), size.height()) << language << size;
    }
}

void TestLobby::inBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const MainWindowFixture reader(language, size);
    for (int row = 1; row < 8; ++row)
        view(reader, row, QDateTime::currentDateTimeUtc());
    reader.press(Qt::Key_M);
    QTRY_COMPARE(titles(reader, "mostViewedSlides").size(), 7);
    QCOMPARE(reader.window->size(), size);
    const bool french = language == "fr";
    QStringList words;
    for (const QLabel *label : reader.find("lobbyPage")->findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(french ? "LES PLUS VUS" : "MOST VIEWED"));
    QVERIFY(words.contains(french ? "NOS RECOMMANDATIONS" : "OUR RECOMMENDATIONS"));
    // Nothing is cut off at the sides, and all can be scrolled to.
    const auto *area = reader.find("lobbyPage")->findChild<QScrollArea *>();
    QCOMPARE(area->widget()->width(), area->viewport()->width());
    for (const char *name : {"lobbyBack", "mostViewedTabs", "mostViewedSlides", "keepsViews",
                             "viewsPrivacy", "clearViews"}) {
        const QWidget *part = reader.find(name);
        const QRect place(part->mapTo(area->widget(), QPoint()), part->size());
        QVERIFY2(area->widget()->rect().contains(place), name);
        QTRY_VERIFY2(part->height() >= part->minimumSizeHint().height(), name);
        QVERIFY2(part->width() >= qMin(part->sizeHint().width(), area->viewport()->width() - 24),
                 name);
    }
    // Arrows bring each of them into view.
    auto *slides = reader.find<QListView>("mostViewedSlides");
    while (QApplication::focusWidget() != slides)
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_End);
    const QRect last = slides->visualRect(slides->model()->index(6, 0));
    const QPoint corner = slides->viewport()->mapTo(area->viewport(), last.topLeft());
    QVERIFY(area->viewport()->rect().contains(QRect(corner, last.size())));
}

void TestLobby::keysDoNotTurnSlidesBehind()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_Right);
    reader.press(Qt::Key_M);
    for (const Qt::Key key :
         {Qt::Key_Left, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home, Qt::Key_Space, Qt::Key_Return})
        reader.press(key);
    QVERIFY(shows(reader));
    QCOMPARE(reader.tour->current(), 1);
}

VITRINE_TEST(TestLobby, QApplication)
#include "tst_browsepage.moc"
