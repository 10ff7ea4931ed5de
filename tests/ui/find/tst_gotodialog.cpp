// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/testclass.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>

/// Going to a position or a title by keyboard.
class TestGoTo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void goes_data();
    void goes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void theCounterOpensIt_data();
    void theCounterOpensIt();
    void beginsHere();
    void arrowsChoose();
    void oneClickGoes();
    void figuresAreGrouped();
    void escapeChangesNothing();
    void whatIsDeletedGoesNowhere();
    void fitsASmallWindow();
    void aLargeGallery();

private:
    static QDialog *open(const MainWindowFixture &reader)
    {
        reader.press(Qt::Key_G, Qt::ControlModifier);
        auto *dialog = reader.find<QDialog>("goToDialog");
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    static void type(QDialog *dialog, const QString &text)
    {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), text);
    }
    static void press(QDialog *dialog, Qt::Key key)
    {
        QTest::keyClick(dialog->findChild<QLineEdit *>(), key);
    }
};

void TestGoTo::goes_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("counter");
    QTest::newRow("a position") << "17"
                                << "17 / 29 Fotos";
    QTest::newRow("the cover") << "0"
                               << "0 / 29 Fotos";
    QTest::newRow("the beginning of a title") << "viet"
                                              << "22 / 29 Fotos";
    QTest::newRow("without its accents") << "arme"
                                         << "20 / 29 Fotos";
    QTest::newRow("a title that begins so before a word within one") << "coree"
                                                                     << "8 / 29 Fotos";
    QTest::newRow("a word of a title") << "confirme"
                                       << "0 / 29 Fotos";
    QTest::newRow("nothing") << ""
                             << "3 / 29 Fotos";
}

void TestGoTo::goes()
{
    QFETCH(QString, entry);
    QFETCH(QString, counter);
    const MainWindowFixture reader("fr");
    reader.tour->goTo(3);
    QDialog *dialog = open(reader);
    QVERIFY(dialog);
    type(dialog, entry);
    press(dialog, Qt::Key_Return);
    QCOMPARE(reader.counter(), counter);
    QTRY_VERIFY(!reader.find<QDialog>("goToDialog"));
}

void TestGoTo::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a position, in French")
        << "fr"
        << "40"
        << "Il n’y a pas de position 40\u00A0: elles vont de 0 à 28.";
    QTest::newRow("a position, in English") << "en"
                                            << "29"
                                            << "There is no position 29: they go from 0 to 28.";
    QTest::newRow("a title, in English") << "en"
                                         << "zzz"
                                         << "No title has a word that begins with “zzz”.";
}

void TestGoTo::saysWhatIsWrong()
{
    QFETCH(QString, language);
    QFETCH(QString, entry);
    QFETCH(QString, sentence);
    const MainWindowFixture reader(language);
    reader.tour->goTo(3);
    QDialog *dialog = open(reader);
    const auto *fault = dialog->findChild<QLabel *>("goToFault");
    QVERIFY(!fault->isVisible());
    type(dialog, entry);
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), sentence);
    press(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(reader.tour->position(), 3);
    type(dialog, "5"); // what was wrong is selected
    QVERIFY(!fault->isVisible());
    press(dialog, Qt::Key_Return);
    QCOMPARE(reader.tour->position(), 5);
}

void TestGoTo::theCounterOpensIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(360, 640)}) {
        QTest::addRow("French, %d wide", size.width())
            << "fr" << "Aller à une position ou à un titre" << size;
        QTest::addRow("English, %d wide", size.width())
            << "en" << "Go to a position or a title" << size;
    }
}

void TestGoTo::theCounterOpensIt()
{
    QFETCH(QString, language);
    QFETCH(QString, hint);
    QFETCH(QSize, size);
    const MainWindowFixture reader(language, size);
    auto *counter = reader.find<QAbstractButton>("counter");
    QCOMPARE(counter->toolTip(), hint);
    QTest::mouseClick(counter, Qt::LeftButton);
    auto *dialog = reader.find<QDialog>("goToDialog");
    QVERIFY(dialog && dialog->isVisible());
    type(dialog, "17");
    press(dialog, Qt::Key_Return);
    QCOMPARE(reader.tour->position(), 17);
    QTRY_VERIFY(!reader.find<QDialog>("goToDialog"));
    counter->setFocus();
    reader.press(Qt::Key_Space);
    QVERIFY(reader.find<QDialog>("goToDialog"));
    QCOMPARE(reader.tour->position(), 17);
    reader.find<QDialog>("goToDialog")->close();
}

void TestGoTo::beginsHere()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(12);
    QDialog *dialog = open(reader);
    QCOMPARE(dialog->windowTitle(), "Aller à");
    QCOMPARE(dialog->findChild<QListView *>()->currentIndex().row(), 12);
    QCOMPARE(dialog->findChild<QListView *>()->model()->rowCount(), 29);
    QTRY_VERIFY(dialog->findChild<QLineEdit *>()->hasFocus());
}

void TestGoTo::arrowsChoose()
{
    const MainWindowFixture reader("fr");
    QDialog *dialog = open(reader);
    type(dialog, "chine");
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up})
        press(dialog, key);
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>());
    press(dialog, Qt::Key_Return);
    QCOMPARE(reader.tour->position(), 2);
}

void TestGoTo::oneClickGoes()
{
    const MainWindowFixture reader("fr");
    QDialog *dialog = open(reader);
    const auto *list = dialog->findChild<QListView *>("goToList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(reader.counter(), "2 / 29 Fotos");
    QTRY_VERIFY(!reader.find<QDialog>("goToDialog"));
}

void TestGoTo::figuresAreGrouped()
{
    MainWindowFixture reader("en");
    gallery::Gallery large;
    for (int i = 0; i < 5000; ++i) {
        large.slides.append(gallery::Slide());
        large.slides.last().id = QString::number(i);
    }
    reader.model.setGallery(large);
    for (const char *entry : {"4,321", "4 321", "4321"}) {
        reader.tour->goTo(0);
        QDialog *dialog = open(reader);
        type(dialog, entry);
        press(dialog, Qt::Key_Return);
        QTRY_COMPARE(reader.counter(), "4,321 / 5,000 Photos");
        QTRY_VERIFY(!reader.find<QDialog>("goToDialog"));
    }
    reader.setLanguage("fr");
    QTRY_COMPARE(reader.counter(), QStringLiteral("4\u202f321 / 5\u202f000 Fotos"));
}

void TestGoTo::escapeChangesNothing()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(3);
    QDialog *dialog = open(reader);
    type(dialog, "17");
    press(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!reader.find<QDialog>("goToDialog"));
    QCOMPARE(reader.tour->position(), 3);
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.tour->position(), 4);
}

void TestGoTo::whatIsDeletedGoesNowhere()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(3);
    QDialog *dialog = open(reader);
    for (int time = 0; time < 2; ++time) {
        type(dialog, "17");
        press(dialog, Qt::Key_Backspace);
        press(dialog, Qt::Key_Backspace);
        QCOMPARE(dialog->findChild<QListView *>()->currentIndex().row(), 3);
    }
    press(dialog, Qt::Key_Return);
    QCOMPARE(reader.counter(), "3 / 29 Fotos");
}

void TestGoTo::fitsASmallWindow()
{
    const MainWindowFixture reader("fr", {360, 480});
    const QDialog *dialog = open(reader);
    QVERIFY(dialog->width() <= 360 && dialog->height() <= 480);
}

void TestGoTo::aLargeGallery()
{
    MainWindowFixture reader("en");
    gallery::Gallery gallery;
    for (int i = 0; i < 100'000; ++i) {
        gallery::Slide slide;
        slide.id = QString::number(i);
        slide.title = {"en", QString("Title %1").arg(i)};
        gallery.slides.append(slide);
    }
    gallery.slides[70'000].title = {"en", "Harbour"};
    reader.model.setGallery(gallery);
    QDialog *dialog = open(reader);
    QVERIFY(dialog);
    type(dialog, "harb");
    press(dialog, Qt::Key_Return); // before or after the titles are read
    QTRY_COMPARE(reader.tour->position(), 70'001);
    QTRY_VERIFY(!reader.find<QDialog>("goToDialog"));
    dialog = open(reader);
    type(dialog, "99999");
    press(dialog, Qt::Key_Return);
    QTRY_COMPARE(reader.tour->position(), 99'999);
}

VITRINE_TEST(TestGoTo, QApplication)
#include "tst_gotodialog.moc"
