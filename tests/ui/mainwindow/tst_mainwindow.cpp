// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/filmstrip/filmstrip.h"

#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

using gallery::SlideModel;

/// The window as a reader with a keyboard knows it.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void opensOnTheCover();
    void discoverReadsEverySlide_data();
    void discoverReadsEverySlide();
    void arrowsStopAtBothEnds();
    void reviewStartsAgain();
    void enterPressesTheButtonWithTheFocus();
    void aButtonActsOnceAPress_data();
    void aButtonActsOnceAPress();
    void aHeldKeyTurnsSlidesButPressesNoButton();
    void theFocusStaysOnTheStageAtTheFirstSlide();
    void theFocusStaysAtTheButtons();
    void languageSwitchesInPlace();
    void languageSwitchByMouse();
    void theChoiceOfLanguageIsRemembered();
    void captionKeepsItsPlaceWhenTheLanguageChanges();
    void fullScreen();
    void fullScreenIsNoSizeToRemember();
    void aMinimisedSlideIsNotViewed();
    void escapeNeverQuits();
    void panelsComeAndGo();
    void captionTextSize();
    void captionScrollsByKeys();
    void keysWorkWithTheFocusOnTheCaption();
    void filmstripFollowsAndLeads();
    void aShakenClickInTheFilmstripChoosesOneSlide();
    void theFilmstripAlwaysHasItsSlide();
    void anotherGalleryInTheSameWindow();
    void arrowsOnTheStage();
    void altOpensTheMenus();
    void wheelChangesTheTextSize();
    void quits();
};

static QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, ' ').replace(QChar(0x202F), ' ');
}

void TestMainWindow::opensOnTheCover()
{
    const MainWindowFixture reader("fr");
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(reader.label("heading"), "Article");
    QCOMPARE(reader.label("title"), "La Corée du Nord confirme son appui militaire à Moscou");
    QVERIFY(reader.caption().startsWith("Le président Poutine rend hommage"));
    QCOMPARE(reader.window->windowTitle(), "Les alliés de la Russie – Vitrine");
    QCOMPARE(reader.find<QPushButton>("discover")->text(), "DÉCOUVRIR");
    QCOMPARE(reader.find<QPushButton>("review")->text(), "REVOIR");
    QVERIFY(reader.find<QPushButton>("discover")->isDefault());
    QVERIFY(!reader.find<QPushButton>("review")->isEnabled());
}

void TestMainWindow::discoverReadsEverySlide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("counter");
    QTest::newRow("French, by Space") << "fr" << Qt::Key_Space << "%1 / 29 Fotos";
    QTest::newRow("English, by Enter") << "en" << Qt::Key_Return << "%1 / 29 Photos";
    QTest::newRow("French, by Right") << "fr" << Qt::Key_Right << "%1 / 29 Fotos";
    QTest::newRow("English, by Page Down") << "en" << Qt::Key_PageDown << "%1 / 29 Photos";
}

void TestMainWindow::discoverReadsEverySlide()
{
    QFETCH(QString, language);
    QFETCH(Qt::Key, key);
    QFETCH(QString, counter);
    const MainWindowFixture reader(language);
    for (int position = 0; position <= 28; ++position) {
        if (position > 0)
            reader.press(key);
        QCOMPARE(reader.counter(), counter.arg(position));
        const QModelIndex slide = reader.model.index(position);
        QCOMPARE(reader.label("title"), slide.data(SlideModel::TitleRole).toString());
        QCOMPARE(spaced(reader.caption()),
                 spaced(slide.data(SlideModel::CaptionTextRole).toString()));
        QCOMPARE(reader.find<QTextBrowser>("credit")->toPlainText(), "© Getty Images");
        if (position > 0) {
            QCOMPARE(spaced(reader.label("heading")),
                     QString("%1 · %2 / %3")
                         .arg(slide.data(SlideModel::ChapterTitleRole).toString())
                         .arg(slide.data(SlideModel::ChapterPlaceRole).toInt())
                         .arg(slide.data(SlideModel::ChapterSizeRole).toInt()));
        }
    }
    reader.press(key);
    QVERIFY(reader.find("endPanel")->isVisible());
}

void TestMainWindow::arrowsStopAtBothEnds()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(reader.label("notice"), "C’est la première diapositive.");
    QVERIFY(reader.find("notice")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!reader.find("notice")->isVisible(), 10'000);
    reader.press(Qt::Key_End);
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "28 / 29 Fotos");
    QVERIFY(reader.find("endPanel")->isVisible());
    reader.press(Qt::Key_PageUp);
    QCOMPARE(reader.counter(), "28 / 29 Fotos");
    reader.press(Qt::Key_PageUp);
    QCOMPARE(reader.counter(), "27 / 29 Fotos");
    reader.press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(reader.counter(), "26 / 29 Fotos");
    reader.press(Qt::Key_Home);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
}

void TestMainWindow::reviewStartsAgain()
{
    const MainWindowFixture reader("fr");
    for (int i = 0; i < 28; ++i)
        reader.press(Qt::Key_Right);
    reader.find<QPushButton>("review")->click();
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QVERIFY(reader.find<QPushButton>("discover")->isDefault());
    QVERIFY(reader.find<QPushButton>("discover")->isEnabled());
    QVERIFY(!reader.find<QPushButton>("review")->isEnabled());
    QCOMPARE(reader.model.seenCount(), 1);
}

void TestMainWindow::enterPressesTheButtonWithTheFocus()
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        const MainWindowFixture reader("fr");
        reader.press(Qt::Key_Right);
        reader.find("review")->setFocus();
        reader.press(key);
        QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
        QTRY_COMPARE(reader.model.seenCount(), 1);
    }
}

void TestMainWindow::aButtonActsOnceAPress_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Qt::Key>("key");
    for (const char *button : {"discover", "nextArrow"}) {
        QTest::addRow("%s, Space", button) << button << Qt::Key_Space;
        QTest::addRow("%s, Enter", button) << button << Qt::Key_Return;
    }
}

void TestMainWindow::aButtonActsOnceAPress()
{
    QFETCH(QString, button);
    QFETCH(Qt::Key, key);
    const MainWindowFixture reader("fr");
    reader.find(qPrintable(button))->setFocus();
    reader.press(key);
    QCOMPARE(reader.counter(), "1 / 29 Fotos");
    reader.press(key);
    QCOMPARE(reader.counter(), "2 / 29 Fotos");
    // Nothing is left to happen later.
    QSignalSpy moved(reader.tour.get(), &gallery::Tour::currentChanged);
    QVERIFY(!moved.wait(300));
}

void TestMainWindow::aHeldKeyTurnsSlidesButPressesNoButton()
{
    const MainWindowFixture reader("fr");
    const auto held = [&reader](Qt::Key key) {
        for (int i = 0; i < 5; ++i) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(), i > 0);
            QCoreApplication::sendEvent(reader.window->windowHandle(), &event);
        }
    };
    held(Qt::Key_Right);
    QCOMPARE(reader.counter(), "5 / 29 Fotos");
    held(Qt::Key_Space);
    QCOMPARE(reader.counter(), "6 / 29 Fotos");
    held(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "6 / 29 Photos");
}

void TestMainWindow::theFocusStaysOnTheStageAtTheFirstSlide()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(1);
    reader.find("previousArrow")->setFocus();
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(QApplication::focusWidget(), reader.find("stage"));
}

void TestMainWindow::theFocusStaysAtTheButtons()
{
    const MainWindowFixture reader("fr");
    for (int i = 0; i < 27; ++i)
        reader.press(Qt::Key_Right);
    reader.find("discover")->setFocus();
    reader.press(Qt::Key_Space);
    QTRY_COMPARE(reader.counter(), "28 / 29 Fotos");
    QCOMPARE(QApplication::focusWidget(), reader.find("discover"));
    reader.find("review")->setFocus();
    reader.press(Qt::Key_Space);
    QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(QApplication::focusWidget(), reader.find("discover"));
}

void TestMainWindow::languageSwitchesInPlace()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_End);
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "28 / 29 Photos");
    QCOMPARE(reader.label("title"), "Members of the CSTO");
    QVERIFY(reader.caption().startsWith("The CSTO has lost three"));
    QCOMPARE(reader.find<QPushButton>("discover")->text(), "DISCOVER");
    QCOMPARE(reader.find<QPushButton>("review")->text(), "REVIEW");
    QCOMPARE(reader.window->windowTitle(), "Russia’s allies – Vitrine");
    QCOMPARE(reader.find<QMenuBar>("menuBar")->actions().first()->text(), "&File");
    QVERIFY(reader.find("filmstrip")->accessibleName() == "Filmstrip");
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "28 / 29 Fotos");
    QCOMPARE(reader.label("title"), "Membres de l’OTSC");
}

void TestMainWindow::languageSwitchByMouse()
{
    const MainWindowFixture reader("fr");
    auto *english = reader.find<QAbstractButton>("language_en");
    QTest::mouseClick(english, Qt::LeftButton);
    QTRY_COMPARE(reader.counter(), "0 / 29 Photos");
    QVERIFY(english->isChecked());
    QVERIFY(!reader.find<QAbstractButton>("language_fr")->isChecked());
    reader.window->findChild<QAction *>("language_fr")->trigger();
    QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
    QVERIFY(!english->isChecked());
}

void TestMainWindow::theChoiceOfLanguageIsRemembered()
{
    const MainWindowFixture reader("fr");
    QCOMPARE(settings::language.get(), QString());
    reader.press(Qt::Key_L);
    QCOMPARE(settings::language.get(), "en");
}

void TestMainWindow::captionKeepsItsPlaceWhenTheLanguageChanges()
{
    const MainWindowFixture reader("fr", {900, 420});
    const QScrollBar *bar =
        reader.find("captionPanel")->findChild<QScrollBar *>("captionScrollBar");
    QTRY_VERIFY(bar->maximum() > 0);
    reader.press(Qt::Key_Down);
    const int before = bar->value();
    QVERIFY(before > 0);
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "0 / 29 Photos");
    QCOMPARE(bar->value(), before);
    reader.press(Qt::Key_Right);
    QCOMPARE(bar->value(), 0);
}

void TestMainWindow::fullScreen()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_F11);
    QTRY_VERIFY(reader.window->isFullScreen());
    QVERIFY(!reader.find("topBar")->isVisible());
    QVERIFY(!reader.find("filmstrip")->isVisible());
    QVERIFY(reader.find("counter")->isVisible());
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "1 / 29 Fotos");
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "1 / 29 Photos");
    QVERIFY(reader.window->isFullScreen());
    reader.press(Qt::Key_Escape);
    QTRY_VERIFY(!reader.window->isFullScreen());
    QVERIFY(reader.find("topBar")->isVisible());
    QTest::mouseClick(reader.find("stage"), Qt::LeftButton);
    QTest::mouseDClick(reader.find("stage"), Qt::LeftButton);
    QTRY_VERIFY(reader.window->isFullScreen());
}

void TestMainWindow::fullScreenIsNoSizeToRemember()
{
    const MainWindowFixture reader("fr");
    reader.window->close();
    QVERIFY(settings::windowGeometry.get().isEmpty()); // unless it is asked to
    reader.window->rememberGeometry();
    reader.window->show();
    reader.window->resize(900, 700);
    reader.window->close();
    const QByteArray remembered = settings::windowGeometry.get();
    QVERIFY(!remembered.isEmpty());
    reader.window->show();
    reader.window->setFullScreen(true);
    QTRY_VERIFY(reader.window->isFullScreen());
    reader.window->close();
    QCOMPARE(settings::windowGeometry.get(), remembered);
}

void TestMainWindow::aMinimisedSlideIsNotViewed()
{
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.path().toLocal8Bit());
    const MainWindowFixture reader("fr");
    reader.window->remember();
    reader.window->showMinimized();
    QTRY_VERIFY(reader.window->isMinimized());
    reader.tour->next();
    QSignalSpy viewed(reader.window->history(), &history::History::viewsChanged);
    QVERIFY(!viewed.wait(2500));
    reader.window->showNormal();
    QVERIFY(viewed.wait(10'000));
}

void TestMainWindow::escapeNeverQuits()
{
    const MainWindowFixture reader("fr");
    for (int i = 0; i < 3; ++i)
        reader.press(Qt::Key_Escape);
    QVERIFY(reader.window->isVisible());
}

void TestMainWindow::panelsComeAndGo()
{
    {
        const MainWindowFixture reader("fr");
        reader.press(Qt::Key_T);
        QVERIFY(!reader.find("filmstrip")->isVisible());
        reader.press(Qt::Key_C);
        QVERIFY(!reader.find("caption")->isVisible());
        QVERIFY(reader.find("counter")->isVisible());
    }
    const MainWindowFixture again("fr");
    QVERIFY(!again.find("filmstrip")->isVisible());
    QVERIFY(!again.find("caption")->isVisible());
    again.press(Qt::Key_T);
    again.press(Qt::Key_C);
    QVERIFY(again.find("filmstrip")->isVisible());
    QVERIFY(again.find("caption")->isVisible());
}

void TestMainWindow::captionTextSize()
{
    const MainWindowFixture reader("fr");
    const auto size = [&reader] { return reader.find("caption")->font().pointSizeF(); };
    const double normal = size();
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(size(), normal * 1.1);
    reader.press(Qt::Key_Minus, Qt::ControlModifier);
    reader.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(size(), normal * 0.9);
    for (int i = 0; i < 50; ++i)
        reader.press(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(size(), normal * 4);
    QCOMPARE(settings::captionPercent.get(), 400);
    reader.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(size(), normal);
}

void TestMainWindow::captionScrollsByKeys()
{
    const MainWindowFixture reader("fr", {900, 420});
    const QScrollBar *bar =
        reader.find("captionPanel")->findChild<QScrollBar *>("captionScrollBar");
    QTRY_VERIFY(bar->isVisible());
    for (int i = 0; i < 100; ++i)
        reader.press(Qt::Key_Down);
    QCOMPARE(bar->value(), bar->maximum());
    for (int i = 0; i < 100; ++i)
        reader.press(Qt::Key_Up);
    QCOMPARE(bar->value(), 0);
}

void TestMainWindow::keysWorkWithTheFocusOnTheCaption()
{
    for (const char *name : {"caption", "credit", "filmstrip", "stage"}) {
        const MainWindowFixture reader("fr");
        reader.find(name)->setFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return})
            reader.press(key);
        QCOMPARE(reader.counter(), "4 / 29 Fotos");
        reader.press(Qt::Key_End);
        QCOMPARE(reader.counter(), "28 / 29 Fotos");
        reader.press(Qt::Key_Home);
        QCOMPARE(reader.counter(), "0 / 29 Fotos");
        reader.press(Qt::Key_L);
        QTRY_COMPARE(reader.counter(), "0 / 29 Photos");
    }
}

void TestMainWindow::filmstripFollowsAndLeads()
{
    const MainWindowFixture reader("fr");
    auto *strip = reader.find<ui::Filmstrip>("filmstrip");
    reader.press(Qt::Key_End);
    QCOMPARE(strip->currentIndex().row(), 28);
    QVERIFY(strip->viewport()->rect().contains(strip->visualRect(strip->currentIndex())));
    const QModelIndex other = reader.model.index(25);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(other).center());
    QCOMPARE(reader.counter(), "25 / 29 Fotos");
}

void TestMainWindow::aShakenClickInTheFilmstripChoosesOneSlide()
{
    const MainWindowFixture reader("fr");
    auto *strip = reader.find<ui::Filmstrip>("filmstrip");
    const QPoint place = strip->visualRect(reader.model.index(10)).center();
    QTest::mousePress(strip->viewport(), Qt::LeftButton, {}, place);
    for (int i = 1; i <= 3; ++i) {
        QMouseEvent move(QEvent::MouseMove, place + QPoint(i, 0),
                         strip->viewport()->mapToGlobal(place + QPoint(i, 0)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(strip->viewport(), &move);
    }
    QTest::mouseRelease(strip->viewport(), Qt::LeftButton, {}, place + QPoint(3, 0));
    QCOMPARE(reader.counter(), "10 / 29 Fotos");
}

void TestMainWindow::theFilmstripAlwaysHasItsSlide()
{
    const MainWindowFixture reader("fr");
    auto *strip = reader.find<ui::Filmstrip>("filmstrip");
    const QPoint place = strip->visualRect(reader.model.index(0)).center();
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QCOMPARE(strip->selectionModel()->selectedIndexes(), QModelIndexList{reader.model.index(0)});
    strip->setFocus();
    reader.press(Qt::Key_B);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
}

void TestMainWindow::anotherGalleryInTheSameWindow()
{
    MainWindowFixture reader("fr");
    reader.press(Qt::Key_End);
    reader.model.setGallery(samples::gallery(3, false));
    QCOMPARE(reader.counter(), "1 / 3 Fotos");
    QCOMPARE(reader.label("title"), "Titre 0");
    QCOMPARE(reader.window->windowTitle(), "Galerie – Vitrine");
    QCOMPARE(reader.tour->selection()->selectedIndexes(), QModelIndexList{reader.model.index(0)});
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "2 / 3 Fotos");
}

void TestMainWindow::arrowsOnTheStage()
{
    const MainWindowFixture reader("fr");
    auto *next = reader.find<QAbstractButton>("nextArrow");
    auto *previous = reader.find<QAbstractButton>("previousArrow");
    QVERIFY(!previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(reader.counter(), "1 / 29 Fotos");
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(next->text(), "Diapositive suivante");
    reader.press(Qt::Key_End);
    QCOMPARE(next->text(), "Fin de la galerie");
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(reader.find("endPanel")->isVisible());
}

void TestMainWindow::altOpensTheMenus()
{
    const MainWindowFixture reader("fr");
    auto *bar = reader.find<QMenuBar>("menuBar");
    bar->setFocus(Qt::MenuBarFocusReason);
    bar->setActiveAction(bar->actions().at(1));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Space})
        QTest::keyClick(bar, key);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
}

void TestMainWindow::wheelChangesTheTextSize()
{
    const MainWindowFixture reader("fr");
    const double before = reader.find("caption")->font().pointSizeF();
    // A wheel made up by a test goes to one widget only; on a screen it comes up from the text.
    QWidget *panel = reader.find("captionPanel");
    const QPointF place(10, 10);
    QWheelEvent wheel(place, panel->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(panel, &wheel);
    QCOMPARE(reader.find("caption")->font().pointSizeF(), before * 1.1);
    QCOMPARE(settings::captionPercent.get(), 110);
}

void TestMainWindow::quits()
{
    const MainWindowFixture reader("fr");
    QTimer::singleShot(0, reader.window.get(),
                       [&reader] { reader.press(Qt::Key_Q, Qt::ControlModifier); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(!reader.window->isVisible());
}

VITRINE_TEST(TestMainWindow, QApplication)
#include "tst_mainwindow.moc"
