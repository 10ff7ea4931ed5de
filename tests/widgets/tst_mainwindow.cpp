// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reader.h"
#include "widgets/filmstrip.h"

#include <QInputDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

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
    void lastSlideOffersReview();
    void enterPressesTheButtonWithTheFocus();
    void theFocusFollowsTheDefaultButton();
    void languageSwitchesInPlace();
    void languageSwitchByMouse();
    void theChoiceOfLanguageIsRemembered();
    void captionKeepsItsPlaceWhenTheLanguageChanges();
    void goesToAPosition();
    void fullScreen();
    void escapeNeverQuits();
    void panelsComeAndGo();
    void captionTextSize();
    void captionScrollsByKeys();
    void keysWorkWithTheFocusOnTheCaption();
    void filmstripFollowsAndLeads();
    void arrowsOnTheStage();
    void quits();
};

static QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, ' ').replace(QChar(0x202F), ' ');
}

void TestMainWindow::opensOnTheCover()
{
    const Reader reader("fr");
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(reader.label("heading"), "Article");
    QCOMPARE(reader.label("title"), "La Corée du Nord confirme son appui militaire à Moscou");
    QVERIFY(reader.caption().startsWith("Poutine salue"));
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
    const Reader reader(language);
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
    QVERIFY(!reader.find<QPushButton>("discover")->isEnabled());
    QVERIFY(reader.find<QPushButton>("review")->isDefault());
}

void TestMainWindow::arrowsStopAtBothEnds()
{
    const Reader reader("fr");
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(reader.label("notice"), "C’est la première diapositive.");
    QVERIFY(reader.find("notice")->isVisible());
    reader.press(Qt::Key_End);
    QVERIFY(!reader.find("notice")->isVisible());
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "28 / 29 Fotos");
    QCOMPARE(reader.label("notice"), "C’est la dernière diapositive.");
    QTRY_VERIFY_WITH_TIMEOUT(!reader.find("notice")->isVisible(), 10'000);
    reader.press(Qt::Key_PageUp);
    QCOMPARE(reader.counter(), "27 / 29 Fotos");
    reader.press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(reader.counter(), "26 / 29 Fotos");
    reader.press(Qt::Key_Home);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
}

void TestMainWindow::lastSlideOffersReview()
{
    const Reader reader("fr");
    for (int i = 0; i < 28; ++i)
        reader.press(Qt::Key_Right);
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    QVERIFY(reader.find<QPushButton>("discover")->isDefault());
    QVERIFY(reader.find<QPushButton>("discover")->isEnabled());
    QVERIFY(!reader.find<QPushButton>("review")->isEnabled());
    QCOMPARE(reader.model.seenCount(), 1);
}

void TestMainWindow::enterPressesTheButtonWithTheFocus()
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        const Reader reader("fr");
        reader.press(Qt::Key_Right);
        reader.find("review")->setFocus();
        reader.press(key);
        QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
        QTRY_COMPARE(reader.model.seenCount(), 1);
    }
}

void TestMainWindow::theFocusFollowsTheDefaultButton()
{
    const Reader reader("fr");
    for (int i = 0; i < 27; ++i)
        reader.press(Qt::Key_Right);
    reader.find("discover")->setFocus();
    reader.press(Qt::Key_Space);
    QTRY_COMPARE(reader.counter(), "28 / 29 Fotos");
    QCOMPARE(QApplication::focusWidget(), reader.find("review"));
    reader.press(Qt::Key_Space);
    QTRY_COMPARE(reader.counter(), "0 / 29 Fotos");
    QCOMPARE(QApplication::focusWidget(), reader.find("discover"));
}

void TestMainWindow::languageSwitchesInPlace()
{
    const Reader reader("fr");
    reader.press(Qt::Key_End);
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "28 / 29 Photos");
    QCOMPARE(reader.label("title"), "Members of the CSTO");
    QVERIFY(reader.caption().startsWith("Membership of the CSTO"));
    QCOMPARE(reader.find<QPushButton>("discover")->text(), "DISCOVER");
    QCOMPARE(reader.find<QPushButton>("review")->text(), "REVIEW");
    QCOMPARE(reader.window->windowTitle(), "Russia's allies – Vitrine");
    QCOMPARE(reader.find<QMenuBar>("menuBar")->actions().first()->text(), "&File");
    QVERIFY(reader.find("filmstrip")->accessibleName() == "Filmstrip");
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.counter(), "28 / 29 Fotos");
    QCOMPARE(reader.label("title"), "Membres de l'OTSC");
}

void TestMainWindow::languageSwitchByMouse()
{
    const Reader reader("fr");
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
    const Reader reader("fr");
    QVERIFY(!QSettings().contains("interface/language"));
    reader.press(Qt::Key_L);
    QCOMPARE(QSettings().value("interface/language").toString(), "en");
}

void TestMainWindow::captionKeepsItsPlaceWhenTheLanguageChanges()
{
    const Reader reader("fr", {900, 420});
    const QScrollBar *bar = reader.find<QScrollBar>("captionScrollBar");
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

void TestMainWindow::goesToAPosition()
{
    const Reader reader("fr");
    QTimer::singleShot(0, reader.window.get(), [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->labelText(), "Position, de 0 à 28\u00A0:");
        dialog->setIntValue(17);
        dialog->accept();
    });
    reader.press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(reader.counter(), "17 / 29 Fotos");
}

void TestMainWindow::fullScreen()
{
    const Reader reader("fr");
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
    QTest::mouseDClick(reader.find("stage"), Qt::LeftButton);
    QTRY_VERIFY(reader.window->isFullScreen());
}

void TestMainWindow::escapeNeverQuits()
{
    const Reader reader("fr");
    for (int i = 0; i < 3; ++i)
        reader.press(Qt::Key_Escape);
    QVERIFY(reader.window->isVisible());
}

void TestMainWindow::panelsComeAndGo()
{
    {
        const Reader reader("fr");
        reader.press(Qt::Key_T);
        QVERIFY(!reader.find("filmstrip")->isVisible());
        reader.press(Qt::Key_C);
        QVERIFY(!reader.find("caption")->isVisible());
        QVERIFY(reader.find("counter")->isVisible());
    }
    const Reader again("fr");
    QVERIFY(!again.find("filmstrip")->isVisible());
    QVERIFY(!again.find("caption")->isVisible());
    again.press(Qt::Key_T);
    again.press(Qt::Key_C);
    QVERIFY(again.find("filmstrip")->isVisible());
    QVERIFY(again.find("caption")->isVisible());
}

void TestMainWindow::captionTextSize()
{
    const Reader reader("fr");
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
    QCOMPARE(QSettings().value("caption/percent").toInt(), 400);
    reader.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(size(), normal);
}

void TestMainWindow::captionScrollsByKeys()
{
    const Reader reader("fr", {900, 420});
    const QScrollBar *bar = reader.find<QScrollBar>("captionScrollBar");
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
        const Reader reader("fr");
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
    const Reader reader("fr");
    auto *strip = reader.find<widgets::Filmstrip>("filmstrip");
    reader.press(Qt::Key_End);
    QCOMPARE(strip->currentIndex().row(), 28);
    QVERIFY(strip->viewport()->rect().contains(strip->visualRect(strip->currentIndex())));
    const QModelIndex other = reader.model.index(25);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(other).center());
    QCOMPARE(reader.counter(), "25 / 29 Fotos");
}

void TestMainWindow::arrowsOnTheStage()
{
    const Reader reader("fr");
    auto *next = reader.find<QAbstractButton>("nextArrow");
    auto *previous = reader.find<QAbstractButton>("previousArrow");
    QVERIFY(!previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(reader.counter(), "1 / 29 Fotos");
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(reader.counter(), "0 / 29 Fotos");
    reader.press(Qt::Key_End);
    QVERIFY(!next->isEnabled());
}

void TestMainWindow::quits()
{
    const Reader reader("fr");
    QTimer::singleShot(0, reader.window.get(), [&reader] { reader.press(Qt::Key_Q, Qt::ControlModifier); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(!reader.window->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
