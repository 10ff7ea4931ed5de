// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/contentsmodel.h"
#include "core/settings/settings.h"
#include "sources/loading/session.h"
#include "support/mainwindowfixture.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/contents/contentsview.h"
#include "ui/mainwindow/showpart.h"
#include "ui/opening/opencontroller.h"
#include "ui/slidepage/sidepanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QMenu>

using gallery::ContentsModel;

namespace {

// Chapters A and B, and b in B, with ten slides each.
gallery::Gallery nested()
{
    gallery::Gallery gallery = samples::gallery(30, true);
    const auto chapter = [](const char *title, int parent, int first, int last) {
        gallery::Chapter made;
        made.title = samples::text(QLatin1String(title), QLatin1String(title));
        made.parent = parent;
        for (int row = first; row <= last; ++row)
            made.slides += row;
        made.opensAt = first;
        return made;
    };
    gallery.chapters = {chapter("A", -1, 1, 10), chapter("B", -1, 11, 30), chapter("b", 1, 21, 30)};
    return gallery;
}

struct Page
{
    explicit Page(const MainWindowFixture &reader)
        : view(reader.find<ui::ContentsView>("contents"))
        , panel(reader.find<ui::SidePanel>("sidePanel"))
        , stage(reader.find("stage"))
    {}
    QString here() const { return view->currentIndex().data().toString(); }
    QModelIndex chapter(int row) const { return view->model()->index(row, 0); }

    ui::ContentsView *view;
    ui::SidePanel *panel;
    QWidget *stage;
};

QMenu *opened(QMenu *menu)
{
    Q_EMIT menu->aboutToShow();
    return menu;
}

QStringList texts(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts += action->text();
    return texts;
}

} // namespace

/// The table of contents in the panel and in the menu, and the guide.
class TestContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void opensAndClosesByKey();
    void aJourneyByKeyboard();
    void typingFinds_data();
    void typingFinds();
    void theKeyClosesUnlessItIsTyped();
    void noKeyIsSwallowedAfterTheKey_data();
    void noKeyIsSwallowedAfterTheKey();
    void clickGoes();
    void followsTheReader();
    void linesStayAsSlidesComeAndGo_data();
    void linesStayAsSlidesComeAndGo();
    void staysOpenUntilItIsClosed();
    void takesThePlaceOfThePage_data();
    void takesThePlaceOfThePage();
    void goesInFullScreen();
    void isNotLeftBehindAnotherPage();
    void returnsAfterAnotherPage();
    void inBothLanguages();
    void menuOfChapters();
    void menuOfManySlides();
    void menuOfAsManySlidesAsItHolds();
    void menuWithoutChapters();
    void theGuide();
    void partsOfTheWindow();
};

void TestContents::opensAndClosesByKey()
{
    const MainWindowFixture reader("en");
    const Page page(reader);
    QVERIFY(!page.panel->isOpen());
    page.stage->setFocus();
    reader.press(Qt::Key_K);
    QVERIFY(page.panel->shows(page.view));
    QVERIFY(page.view->hasFocus());
    const QAction *action = reader.window->actions()[ui::Action::Contents];
    QVERIFY(action->isChecked());
    reader.press(Qt::Key_K);
    QTRY_VERIFY(!page.panel->isOpen());
    QVERIFY(page.stage->hasFocus());
    QVERIFY(!action->isChecked());
    reader.press(Qt::Key_K);
    reader.press(Qt::Key_Escape);
    QVERIFY(!page.panel->isOpen());
    QVERIFY(page.stage->hasFocus());
    // With the focus elsewhere the panel is no layer to leave; the key brings the focus back.
    reader.press(Qt::Key_K);
    page.stage->setFocus();
    reader.press(Qt::Key_Escape);
    QVERIFY(page.panel->isOpen());
    reader.press(Qt::Key_K);
    QVERIFY(page.view->hasFocus());
    QVERIFY(action->isChecked());
}

void TestContents::aJourneyByKeyboard()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(nested());
    const Page page(reader);
    reader.press(Qt::Key_K);
    QCOMPARE(page.here(), "Title 0");
    reader.press(Qt::Key_Down);
    QCOMPARE(page.here(), "A");
    QCOMPARE(reader.counter(), "0 / 31 Photos"); // moving about chooses nothing
    reader.press(Qt::Key_Right);
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Down);
    QCOMPARE(page.here(), "Title 2");
    reader.press(Qt::Key_Return);
    QCOMPARE(reader.counter(), "2 / 31 Photos");
    QVERIFY(page.view->hasFocus());
    reader.press(Qt::Key_End);
    QCOMPARE(page.here(), "B");
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.counter(), "11 / 31 Photos");
    QVERIFY(page.view->isExpanded(page.chapter(2)));
    QCOMPARE(page.here(), "B");
    reader.press(Qt::Key_Escape);
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "12 / 31 Photos");
}

void TestContents::typingFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("position");
    QTest::newRow("a chapter") << "iran"
                               << "14";
    QTest::newRow("without its accent") << "coree"
                                        << "8";
    QTest::newRow("two words") << "corée du"
                               << "8";
    QTest::newRow("a slide in a closed chapter") << "pouvoir"
                                                 << "27";
    QTest::newRow("nothing of the kind") << "xyz"
                                         << "0";
}

void TestContents::typingFinds()
{
    QFETCH(QString, typed);
    QFETCH(QString, position);
    MainWindowFixture reader("fr");
    const Page page(reader);
    page.panel->open(page.view);
    page.view->setFocus();
    for (const QChar letter : typed)
        QTest::sendKeyEvent(QTest::Click, page.view,
                            letter == u' ' ? Qt::Key_Space : Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
    QTRY_COMPARE(page.view->currentIndex().data(ContentsModel::PositionRole).toString(), position);
    reader.press(Qt::Key_Return);
    QCOMPARE(reader.counter(), position + " / 29 Fotos");
}

void TestContents::theKeyClosesUnlessItIsTyped()
{
    MainWindowFixture reader("fr");
    gallery::Gallery gallery = nested();
    gallery.slides[16].title = {"none", "Kosovo"};
    reader.model.setGallery(gallery);
    const Page page(reader);
    reader.press(Qt::Key_K);
    QTest::keyClicks(page.view, "kos");
    QTRY_COMPARE(page.here(), "Kosovo");
    QVERIFY(page.panel->isOpen());
    QTest::qWait(2 * QApplication::keyboardInputInterval()); // which shows that it stays
    QVERIFY(page.panel->isOpen());
    reader.press(Qt::Key_K);
    QTRY_VERIFY(!page.panel->isOpen());
}

void TestContents::noKeyIsSwallowedAfterTheKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("counter");
    QTest::newRow("the next slide") << Qt::Key_Right << "1 / 31 Fotos";
    QTest::newRow("a letter that no title goes on with") << Qt::Key_L << "0 / 31 Photos";
    QTest::newRow("the last slide") << Qt::Key_End << "30 / 31 Fotos";
}

void TestContents::noKeyIsSwallowedAfterTheKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, counter);
    for (const bool isInitial : {true, false}) {
        MainWindowFixture reader("fr");
        gallery::Gallery gallery = nested();
        if (isInitial)
            gallery.slides[16].title = {"none", "Kosovo"};
        reader.model.setGallery(gallery);
        const Page page(reader);
        page.stage->setFocus();
        reader.press(Qt::Key_K);
        reader.press(Qt::Key_K);
        reader.press(key);
        QVERIFY(!page.panel->isOpen());
        QTRY_COMPARE(reader.counter(), counter);
        QTest::qWait(2 * QApplication::keyboardInputInterval()); // which shows that it stays
        QVERIFY(!page.panel->isOpen());
    }
}

void TestContents::clickGoes()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(nested());
    const Page page(reader);
    reader.press(Qt::Key_K);
    page.view->expand(page.chapter(1));
    const QModelIndex slide = page.view->model()->index(4, 0, page.chapter(1));
    QTest::mouseClick(page.view->viewport(), Qt::LeftButton, {},
                      page.view->visualRect(slide).center());
    QCOMPARE(reader.counter(), "5 / 31 Photos");
    QTest::mouseClick(page.view->viewport(), Qt::LeftButton, {},
                      page.view->visualRect(page.chapter(2)).center());
    QCOMPARE(reader.counter(), "11 / 31 Photos");
}

void TestContents::followsTheReader()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(nested());
    const Page page(reader);
    page.panel->open(page.view);
    reader.tour->goTo(25);
    QCOMPARE(page.here(), "Title 25");
    const QModelIndex here = page.view->currentIndex();
    QCOMPARE(here.parent().data(), "b");
    QVERIFY(here.parent().data(ContentsModel::CurrentRole).toBool());
    QVERIFY(page.view->isExpanded(here.parent()));
    // Qt scrolls to all of a line but its lowest pixels.
    const QRect line = page.view->visualRect(here).adjusted(0, 0, 0, -1);
    QVERIFY(page.view->viewport()->rect().contains(line));
    // Closed for a while, it is right when it opens again.
    page.panel->close();
    reader.tour->goTo(3);
    page.panel->open(page.view);
    QCOMPARE(page.here(), "Title 3");
    reader.model.setGallery(samples::gallery(3, false));
    QCOMPARE(page.here(), "Title 0");
}

void TestContents::linesStayAsSlidesComeAndGo_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::newRow("one comes at the end") << 31 << 1;
    QTest::newRow("some come before what shows") << 2 << 3;
    QTest::newRow("some go before what shows") << 2 << -2;
    QTest::newRow("some go behind") << 29 << -2;
}

void TestContents::linesStayAsSlidesComeAndGo()
{
    QFETCH(int, from);
    QFETCH(int, count);
    MainWindowFixture reader("en");
    gallery::Gallery gallery = nested();
    reader.model.setGallery(gallery);
    const Page page(reader);
    page.panel->open(page.view);
    page.view->expandAll();
    page.view->setCurrentIndex(page.view->contents()->indexOf(16)); // the slide itself stays
    page.view->scrollTo(page.view->currentIndex(), QAbstractItemView::PositionAtCenter);
    const int top = page.view->visualRect(page.view->currentIndex()).top();

    for (int i = 0; i < count; ++i) {
        gallery.slides.insert(from, gallery.slides.first());
        gallery.slides[from].id = QString("new-%1").arg(i);
    }
    if (count < 0)
        gallery.slides.remove(from, -count);
    const auto moved = [=](int row) { return row < from ? row : qMax(from, row + count); };
    for (gallery::Chapter &chapter : gallery.chapters) {
        const int first = moved(chapter.slides.first());
        const int end = qMin(moved(chapter.slides.last()), int(gallery.slides.size()) - 1);
        chapter.slides.clear();
        for (int row = first; row <= end; ++row)
            chapter.slides += row;
        chapter.opensAt = first;
    }
    reader.model.update(gallery);
    QCOMPARE(page.here(), "Title 16");
    QCOMPARE(page.view->visualRect(page.view->currentIndex()).top(), top);
    QVERIFY(page.view->isExpanded(page.chapter(1)));
    QVERIFY(page.view->isExpanded(page.view->currentIndex().parent()));
    QCOMPARE(reader.tour->current(), 0);
}

void TestContents::staysOpenUntilItIsClosed()
{
    {
        const MainWindowFixture reader("en");
        reader.press(Qt::Key_K);
    }
    {
        const MainWindowFixture reader("en");
        const Page page(reader);
        QVERIFY(page.panel->shows(page.view));
        QVERIFY(page.stage->hasFocus());
        reader.find<QAbstractButton>("sidePanelClose")->click();
        QVERIFY(!page.panel->isOpen());
    }
    const MainWindowFixture reader("en");
    QVERIFY(!Page(reader).panel->isOpen());
}

void TestContents::takesThePlaceOfThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(640, 480);
    QTest::newRow("a phone's") << QSize(360, 640);
}

void TestContents::takesThePlaceOfThePage()
{
    QFETCH(QSize, size);
    settings::contentsVisible.set(true);
    MainWindowFixture reader("en", size);
    const Page page(reader);
    QVERIFY(!page.panel->isOpen()); // nobody asked for it in the slide's place
    reader.press(Qt::Key_K);
    QVERIFY(page.panel->shows(page.view));
    QVERIFY(!page.stage->isVisible());
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    QVERIFY(!page.panel->isOpen());
    QVERIFY(page.stage->hasFocus());
    QCOMPARE(reader.counter(), "1 / 29 Photos");
    reader.press(Qt::Key_K);
    reader.press(Qt::Key_Escape);
    QVERIFY(!page.panel->isOpen());
    reader.window->resize(1280, 800);
    QTRY_VERIFY(page.panel->shows(page.view)); // where there is room it stays
    QVERIFY(page.stage->isVisible());
}

void TestContents::goesInFullScreen()
{
    const MainWindowFixture reader("en");
    const Page page(reader);
    reader.press(Qt::Key_K);
    page.stage->setFocus();
    reader.window->setFullScreen(true);
    QTRY_VERIFY(!page.panel->isOpen());
    reader.press(Qt::Key_K);
    QVERIFY(page.view->hasFocus());
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    QVERIFY(!page.panel->isOpen());
    reader.window->setFullScreen(false);
    QTRY_VERIFY(page.panel->shows(page.view));
}

// Esc leaves what the reader sees.
void TestContents::isNotLeftBehindAnotherPage()
{
    const MainWindowFixture reader("en");
    const Page page(reader);
    reader.window->setFullScreen(true);
    QTRY_VERIFY(reader.window->isFullScreen());
    reader.press(Qt::Key_K);
    reader.trigger(ui::Action::Overview);
    QVERIFY(reader.find("overview")->isVisible());
    reader.press(Qt::Key_Escape);
    QVERIFY(!reader.find("overview")->isVisible());
    QVERIFY(reader.window->isFullScreen());
}

void TestContents::returnsAfterAnotherPage()
{
    const MainWindowFixture reader("en");
    const Page page(reader);
    auto *other = new QWidget;
    page.panel->addPage(other);
    page.panel->open(other);
    page.panel->close();
    QVERIFY(!page.panel->isOpen());
    reader.press(Qt::Key_K);
    page.panel->open(other);
    page.panel->close();
    QVERIFY(page.panel->shows(page.view));
}

void TestContents::inBothLanguages()
{
    MainWindowFixture reader("fr");
    const Page page(reader);
    reader.press(Qt::Key_K);
    QCOMPARE(reader.label("sidePanelTitle"), "Sommaire");
    QCOMPARE(page.view->accessibleName(), "Sommaire");
    const QModelIndex iran = page.view->contents()->indexOf(14).parent();
    QCOMPARE(iran.data(Qt::AccessibleTextRole), "Iran, chapitre, vues\u00A0: 0 sur 2");
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(page.view);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->child(0)->text(QAccessible::Name), "Les alliés de la Russie");
    QCOMPARE(tree->child(1)->text(QAccessible::Name),
             "0. La Corée du Nord confirme son appui militaire à Moscou");
    reader.setLanguage("en");
    QTRY_COMPARE(reader.label("sidePanelTitle"), "Contents");
    QCOMPARE(page.view->accessibleName(), "Contents");
    QCOMPARE(page.view->contents()->indexOf(14).parent().data(Qt::AccessibleTextRole),
             "Iran, chapter, 0 of 2 seen");
}

void TestContents::menuOfChapters()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(nested());
    reader.tour->goTo(25);
    QMenu *menu = opened(reader.find<QMenu>("contentsMenu"));
    QVERIFY(menu->menuAction()->isEnabled());
    QCOMPARE(texts(menu), (QStringList{"0  Title 0", "A", "B"}));
    QVERIFY(!menu->actions().at(1)->isChecked());
    QVERIFY(menu->actions().at(2)->isChecked());
    QVERIFY(menu->actions().at(2)->font().bold());
    const QMenu *second = opened(menu->actions().at(2)->menu());
    QCOMPARE(second->actions().size(), 11);
    QCOMPARE(texts(second).last(), "b");
    const QMenu *inner = opened(second->actions().last()->menu());
    QCOMPARE(texts(inner).first(), "21  Title 21");
    QVERIFY(inner->actions().at(4)->isChecked());
    inner->actions().at(9)->trigger();
    QCOMPARE(reader.counter(), "30 / 31 Photos");
    // Made anew each time.
    menu = opened(menu);
    QCOMPARE(menu->findChildren<QMenu *>().size(), 2);
}

void TestContents::menuOfManySlides()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(samples::gallery(100, false));
    const Page page(reader);
    QMenu *menu = opened(reader.find<QMenu>("contentsMenu"));
    const QMenu *chapter = opened(menu->actions().first()->menu());
    QVERIFY(chapter->actions().size() <= 42);
    QCOMPARE(texts(chapter).last(), "&More in the contents panel…");
    chapter->actions().last()->trigger();
    QTRY_VERIFY(page.view->hasFocus());
}

void TestContents::menuOfAsManySlidesAsItHolds()
{
    MainWindowFixture reader("en");
    for (const auto &[slides, entries] : {std::pair(40, 40), {41, 42}}) {
        reader.model.setGallery(samples::gallery(slides + 1, false)); // all but one in a chapter
        QMenu *menu = opened(reader.find<QMenu>("contentsMenu"));
        QCOMPARE(opened(menu->actions().first()->menu())->actions().size(), entries);
    }
}

void TestContents::menuWithoutChapters()
{
    MainWindowFixture reader("en");
    gallery::Gallery gallery = samples::gallery(3, false);
    gallery.chapters.clear();
    reader.model.setGallery(gallery);
    QMenu *menu = opened(reader.find<QMenu>("contentsMenu"));
    QVERIFY(!menu->menuAction()->isEnabled());
    QVERIFY(menu->isEmpty());
}

void TestContents::theGuide()
{
    MainWindowFixture reader("fr");
    reader.window->openController()->recentRecorder().record();
    reader.press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_COMPARE(reader.window->session()->current().address, "vitrine:guide");
    QCOMPARE(reader.counter(), "0 / 10 Fotos");
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.counter(), "1 / 10 Fotos");
    reader.window->openController()->recentRecorder().save();
    reader.window->openController()->recentRecorder().finish();
    QTRY_COMPARE(
        reader.window->openController()->recentRecorder().recents()->list().value(0).address,
        "vitrine:guide");
    reader.trigger(ui::Action::OpenBuiltin);
    QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(reader.window->session()->current().address, "vitrine:russias-allies");
}

void TestContents::partsOfTheWindow()
{
    const MainWindowFixture reader("en");
    const Page page(reader);
    ui::showPart(*reader.window, settings::StartView::Slide);
    QVERIFY(!page.panel->isOpen());
    ui::showPart(*reader.window, settings::StartView::Contents);
    QVERIFY(page.panel->shows(page.view));
    ui::showPart(*reader.window, settings::StartView::Keys);
    QVERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
}

VITRINE_TEST(TestContents, QApplication)
#include "tst_contents.moc"
