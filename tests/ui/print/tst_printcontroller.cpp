// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/pdfs.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/print/printcontroller.h"
#include "ui/print/printdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

using printing::PrintPlan;
using ui::PrintController;
using ui::PrintDialog;

/// Notes what the desktop is asked to open.
class OpenedUrls : public QObject
{
    Q_OBJECT
public:
    OpenedUrls() { QDesktopServices::setUrlHandler("file", this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler("file"); }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }
};

/// Printing from the window: what is asked, how far it is, and what came of it.
class TestPrinting : public QObject
{
    Q_OBJECT
public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void init() { useEmptySettings(); }

    void keysOpenTheDialog_data();
    void keysOpenTheDialog();
    void beginsWithTheSlideThatShows_data();
    void beginsWithTheSlideThatShows();
    void staysWhereTheNextDialogIsCancelled_data();
    void staysWhereTheNextDialogIsCancelled();
    void optionsBecomeAPlan();
    void textsAreInTheLanguageThatShows_data();
    void textsAreInTheLanguageThatShows();
    void choicesAreRemembered();
    void previewComes();
    void fitsIntoSmallWindows();
    void progressAndFile();
    void theSavedFileOpens_data();
    void theSavedFileOpens();
    void theMessageOfASavedFileGoes_data();
    void theMessageOfASavedFileGoes();
    void isToldWhereverTheReaderIs_data();
    void isToldWhereverTheReaderIs();
    void namesTheFileAsAsked_data();
    void namesTheFileAsAsked();
    void cancelled();
    void faultsAreTold();
};

namespace {

/// The dialog, over the reader's window at this slide.
PrintDialog *openedDialog(const MainWindowFixture &reader, Qt::Key key = Qt::Key_S,
                          Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::ShiftModifier)
{
    reader.press(key, modifiers);
    return reader.window->findChild<PrintDialog *>();
}

template <typename Widget>
Widget *part(const PrintDialog *dialog, const char *name)
{
    return dialog->findChild<Widget *>(QLatin1String(name));
}

void choose(const PrintDialog *dialog, const char *name, const QVariant &data)
{
    auto *box = part<QComboBox>(dialog, name);
    QVERIFY(box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
}

/// What the bar says that appears once a file is saved; empty while it is hidden.
QString savedMessage(const MainWindowFixture &reader)
{
    const QWidget *bar = reader.find("messageBar");
    return bar->isVisible() ? reader.find<QLabel>("message")->text() : QString();
}

} // namespace

void TestPrinting::keysOpenTheDialog_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("title");
    QTest::newRow("print") << Qt::Key_P << Qt::KeyboardModifiers(Qt::ControlModifier) << "Imprimer";
    QTest::newRow("PDF") << Qt::Key_S
                         << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)
                         << "Enregistrer en PDF";
}

void TestPrinting::keysOpenTheDialog()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const MainWindowFixture reader("fr");
    PrintDialog *dialog = openedDialog(reader, key, modifiers);
    QVERIFY(dialog && dialog->isVisible());
    QTEST(dialog->windowTitle(), "title");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!reader.window->findChild<PrintDialog *>());
}

void TestPrinting::beginsWithTheSlideThatShows_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<ui::Action>("action");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("print a slide") << QList<Qt::Key>{} << ui::Action::Print << 9 << 9;
    QTest::newRow("print from the overview")
        << QList<Qt::Key>{Qt::Key_O} << ui::Action::Print << 0 << 28;
    QTest::newRow("a PDF file of the gallery")
        << QList<Qt::Key>{} << ui::Action::SavePdf << 0 << 28;
}

void TestPrinting::beginsWithTheSlideThatShows()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(ui::Action, action);
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    for (const Qt::Key key : keys)
        reader.press(key);
    reader.trigger(action);
    const auto *dialog = reader.window->findChild<PrintDialog *>();
    QVERIFY(dialog);
    QTEST(dialog->plan().first, "first");
    QTEST(dialog->plan().last, "last");
}

void TestPrinting::staysWhereTheNextDialogIsCancelled_data()
{
    QTest::addColumn<ui::Action>("action");
    QTest::newRow("the desktop's printers") << ui::Action::Print;
    QTest::newRow("the name of a file") << ui::Action::SavePdf;
}

void TestPrinting::staysWhereTheNextDialogIsCancelled()
{
    QFETCH(ui::Action, action);
    const MainWindowFixture reader("en");
    reader.trigger(action);
    QPointer<PrintDialog> dialog = reader.window->findChild<PrintDialog *>();
    QVERIFY(dialog);
    choose(dialog, "printGrid", QSize(2, 2));
    bool isCancelled = false;
    QTimer cancel;
    connect(&cancel, &QTimer::timeout, this, [&dialog, &isCancelled] {
        auto *next = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (next && next != dialog) {
            isCancelled = true;
            next->reject();
        }
    });
    cancel.start(20);
    part<QPushButton>(dialog, "printGo")->click();
    QTRY_VERIFY(isCancelled);
    QTest::qWait(0);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->plan().grid, QSize(2, 2));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestPrinting::optionsBecomeAPlan()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    const PrintDialog *dialog = openedDialog(reader);
    PrintPlan plan = dialog->plan();
    QCOMPARE(plan.first, 0);
    QCOMPARE(plan.last, 28);
    QCOMPARE(plan.languages.first(), "fr");
    QVERIFY(plan.captions && plan.secondLanguage.isEmpty() && plan.grid == QSize(1, 1));

    part<QComboBox>(dialog, "printSlides")->setCurrentIndex(0);
    QCOMPARE(dialog->plan().first, 9);
    QCOMPARE(dialog->plan().last, 9);
    part<QComboBox>(dialog, "printSlides")->setCurrentIndex(2);
    part<QSpinBox>(dialog, "printFrom")->setValue(3);
    part<QSpinBox>(dialog, "printTo")->setValue(5);
    part<QSpinBox>(dialog, "printFrom")->setValue(7); // behind the other
    QCOMPARE(dialog->plan().first, 5);
    part<QSpinBox>(dialog, "printFrom")->setValue(3);
    part<QSpinBox>(dialog, "printTo")->setValue(1);
    QCOMPARE(dialog->plan().last, 3);
    part<QSpinBox>(dialog, "printTo")->setValue(5);
    choose(dialog, "printGrid", QSize(3, 3));
    choose(dialog, "printLanguage", "en");
    choose(dialog, "printSecondLanguage", "fr");
    choose(dialog, "printPaper", "A3");
    part<QCheckBox>(dialog, "printLandscape")->setChecked(true);
    part<QCheckBox>(dialog, "printCaptions")->setChecked(false);
    plan = dialog->plan();
    QCOMPARE(plan.first, 3);
    QCOMPARE(plan.last, 5);
    QCOMPARE(plan.grid, QSize(3, 3));
    QCOMPARE(plan.languages.first(), "en");
    QCOMPARE(plan.secondLanguage, "fr");
    QVERIFY(!plan.captions);
    QCOMPARE(plan.page.fullRect(QPageLayout::Millimeter).size().toSize(), QSize(420, 297));
    // There is room beside each other only where there is a slide a page.
    QVERIFY(!part<QComboBox>(dialog, "printSecondPlace")->isEnabled());
}

void TestPrinting::textsAreInTheLanguageThatShows_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<gallery::LanguageMap>("title");
    QTest::addColumn<QString>("language");
    const gallery::LanguageMap folder(gallery::LanguageMap::none(), "Photos");
    const gallery::LanguageMap french("fr", "Galerie");
    QTest::newRow("a title in both") << QStringList{"en"} << samples::text("G", "G") << "en";
    QTest::newRow("a title without a language") << QStringList{"en"} << folder << "en";
    QTest::newRow("a title in the other one only") << QStringList{"en"} << french << "en";
    QTest::newRow("of a region") << QStringList{"en-GB", "en"} << folder << "en";
    QTest::newRow("none that is preferred") << QStringList{"de"} << folder << "fr";
}

void TestPrinting::textsAreInTheLanguageThatShows()
{
    QFETCH(QStringList, preferred);
    QFETCH(gallery::LanguageMap, title);
    MainWindowFixture reader("en");
    gallery::Gallery gallery = samples::gallery(3, false);
    gallery.title = title;
    reader.model.setGallery(gallery);
    reader.model.setLanguages(preferred);
    const PrintDialog *dialog = openedDialog(reader);
    QTEST(part<QComboBox>(dialog, "printLanguage")->currentData().toString(), "language");
    QTEST(dialog->plan().languages.first(), "language");
}

void TestPrinting::choicesAreRemembered()
{
    {
        const MainWindowFixture reader("en");
        choose(openedDialog(reader), "printGrid", QSize(2, 2));
    }
    const MainWindowFixture reader("en");
    QCOMPARE(openedDialog(reader)->plan().grid, QSize(2, 2));
}

void TestPrinting::previewComes()
{
    const MainWindowFixture reader("en");
    const PrintDialog *dialog = openedDialog(reader);
    auto *preview = part<QWidget>(dialog, "printPreview");
    QCOMPARE(preview->accessibleName(), "Preview of the first page");
    const auto paper = [preview] {
        return preview->grab().toImage().pixelColor(preview->rect().center().x(),
                                                    preview->rect().center().y());
    };
    const QColor before = paper();
    QTRY_VERIFY(paper() != before);
}

void TestPrinting::fitsIntoSmallWindows()
{
    const MainWindowFixture reader("fr", {360, 640});
    const PrintDialog *dialog = openedDialog(reader);
    QVERIFY2(dialog->width() <= 360 && dialog->height() <= 640,
             qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
    for (const char *name : {"printSlides", "printGrid", "printSecondPlace", "printGo"}) {
        const QWidget *widget = part<QWidget>(dialog, name);
        const QRect place(widget->mapTo(dialog, QPoint()), widget->size());
        QVERIFY2(place.left() >= 0 && place.right() < dialog->width(), name);
    }
}

void TestPrinting::progressAndFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("a.pdf");
    const MainWindowFixture reader("en");
    const PrintPlan plan = openedDialog(reader)->plan();
    auto *desk = reader.window->findChild<PrintController *>();
    desk->savePdf(plan, file);
    QVERIFY(reader.window->findChild<QProgressDialog *>()->labelText() == "Slide 1 of 29");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60'000);
    QTRY_VERIFY(!reader.window->findChild<QProgressDialog *>());
    QCOMPARE(savedMessage(reader), "Saved as " + file);
    QVERIFY(pdfs::text(file).contains("Members of the CSTO"));
}

void TestPrinting::isToldWhereverTheReaderIs_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QString>("part");
    QTest::newRow("overview") << QList<Qt::Key>{Qt::Key_O} << "overview";
    QTest::newRow("most viewed") << QList<Qt::Key>{Qt::Key_M} << "mostViewed";
    QTest::newRow("end page") << QList<Qt::Key>{Qt::Key_End, Qt::Key_Right} << "endPanel";
}

void TestPrinting::isToldWhereverTheReaderIs()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(QString, part);
    QTemporaryDir folder;
    const QString file = folder.filePath("a.pdf");
    MainWindowFixture reader("en");
    reader.model.setGallery(samples::gallery(2, false));
    PrintDialog *dialog = openedDialog(reader);
    const PrintPlan plan = dialog->plan();
    dialog->reject();
    QTRY_VERIFY(!reader.window->findChild<PrintDialog *>());
    for (const Qt::Key key : keys)
        reader.press(key);
    QVERIFY(reader.find(qPrintable(part))->isVisible());
    reader.window->findChild<PrintController *>()->savePdf(plan, file);
    QTRY_COMPARE_WITH_TIMEOUT(savedMessage(reader), "Saved as " + file, 30'000);
}

void TestPrinting::theSavedFileOpens_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("opened");
    QTest::newRow("the file") << "messageMore" << "a.pdf";
    // As there is no file manager on the bus.
    QTest::newRow("its folder") << "messageOther" << ".";
}

void TestPrinting::theSavedFileOpens()
{
    QFETCH(QString, button);
    QFETCH(QString, opened);
    QTemporaryDir folder;
    OpenedUrls desktop;
    MainWindowFixture reader("en", {360, 640});
    reader.model.setGallery(samples::gallery(1, false));
    PrintDialog *dialog = openedDialog(reader);
    const PrintPlan plan = dialog->plan();
    dialog->reject();
    reader.window->findChild<PrintController *>()->savePdf(plan, folder.filePath("a.pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(reader.find("messageBar")->isVisible(), 30'000);
    auto *pressed = reader.find<QPushButton>(qPrintable(button));
    const QRect place(pressed->mapTo(reader.window.get(), QPoint()), pressed->size());
    QVERIFY(reader.window->rect().contains(place));
    pressed->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        desktop.urls, QList{QUrl::fromLocalFile(QDir::cleanPath(folder.filePath(opened)))}, 30'000);
}

void TestPrinting::theMessageOfASavedFileGoes_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("the next slide") << Qt::Key_Right;
}

void TestPrinting::theMessageOfASavedFileGoes()
{
    QFETCH(Qt::Key, key);
    QTemporaryDir folder;
    MainWindowFixture reader("en");
    reader.model.setGallery(samples::gallery(2, false));
    PrintDialog *dialog = openedDialog(reader);
    const PrintPlan plan = dialog->plan();
    dialog->reject();
    QTRY_VERIFY(!reader.window->findChild<PrintDialog *>());
    reader.window->findChild<PrintController *>()->savePdf(plan, folder.filePath("a.pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(reader.find("messageBar")->isVisible(), 30'000);
    QTRY_VERIFY(!reader.window->findChild<QProgressDialog *>());
    reader.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(reader.window.get()));
    reader.press(key);
    QVERIFY(!reader.find("messageBar")->isVisible());
}

void TestPrinting::namesTheFileAsAsked_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("file");
    QTest::newRow("with its ending") << "a.pdf"
                                     << "a.pdf";
    QTest::newRow("with its ending in capitals") << "a.PDF"
                                                 << "a.PDF";
    QTest::newRow("without it") << "a"
                                << "a.pdf";
}

void TestPrinting::namesTheFileAsAsked()
{
    QFETCH(QString, entered);
    QFETCH(QString, file);
    QTemporaryDir folder;
    MainWindowFixture reader("en");
    reader.model.setGallery(samples::gallery(1, false));
    auto *answer = new QTimer(reader.window.get());
    answer->setInterval(20);
    connect(answer, &QTimer::timeout, this, [&folder, &entered, answer] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        answer->stop();
        auto *edit = dialog->findChild<QLineEdit *>("fileNameEdit");
        edit->setText(folder.filePath(entered));
        QTest::keyClick(edit, Qt::Key_Return);
    });
    answer->start();
    openedDialog(reader)->findChild<QPushButton *>("printGo")->click();
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList(QDir::Files), QStringList(file),
                              30'000);
    QTRY_VERIFY(!reader.window->findChild<QProgressDialog *>());
}

void TestPrinting::cancelled()
{
    QTemporaryDir folder;
    const MainWindowFixture reader("en");
    PrintPlan plan = openedDialog(reader)->plan();
    const QList<gallery::Slide> slides = plan.gallery.slides;
    for (int i = 0; i < 50; ++i)
        plan.gallery.slides += slides; // so that it is not done before it is cancelled
    plan.last = int(plan.gallery.slides.size()) - 1;
    reader.window->findChild<PrintController *>()->savePdf(plan, folder.filePath("a.pdf"));
    auto *progress = reader.window->findChild<QProgressDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 30'000);
    progress->findChild<QPushButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!reader.window->findChild<QProgressDialog *>(), 30'000);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestPrinting::faultsAreTold()
{
    const MainWindowFixture reader("en");
    PrintDialog *dialog = openedDialog(reader);
    const PrintPlan plan = dialog->plan();
    dialog->reject();
    QTRY_VERIFY(!reader.window->findChild<PrintDialog *>());
    reader.window->findChild<PrintController *>()->savePdf(plan, "/nowhere/a.pdf");
    QTRY_VERIFY_WITH_TIMEOUT(reader.find("messageBar")->isVisible(), 30'000);
    QVERIFY2(reader.label("message").startsWith("The PDF /nowhere/a.pdf cannot be written: "),
             qPrintable(reader.label("message")));
    QTRY_VERIFY(!reader.window->findChild<QProgressDialog *>());
    reader.window->actions()[ui::Action::Back]->trigger();
    QTRY_VERIFY(!reader.find("messageBar")->isVisible());
}

VITRINE_TEST(TestPrinting, QApplication)
#include "tst_printcontroller.moc"
