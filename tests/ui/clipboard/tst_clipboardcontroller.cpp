// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decodebudget.h"
#include "imaging/store/loadjob.h"
#include "imaging/store/slideimages.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "ui/caption/captionpanel.h"
#include "ui/clipboard/clipboardcontroller.h"
#include "ui/pages/pagestack.h"

#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextCursor>

using ui::Action;

/// What a reader takes along by the clipboard.
class TestCopying : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void captions_data();
    void captions();
    void aSelectionGoesFirst();
    void citation();
    void photoWithItsCredit();
    void aPhotoThatIsNoPicture();
    void withoutAPhotoNothingIsOffered();
    void onlySlidesAreCopied();
    void aMenuOnTheStage_data();
    void aMenuOnTheStage();
    void aMenuOnTheCaption();
    void aClickLeavesNoCaret();
    void isToldWhereverTheReaderIs_data();
    void isToldWhereverTheReaderIs();
    void photoIsToldWhereTheReaderWent();
    void quitsWhileThePhotoIsDecoded();
    void goesWhileThePhotoIsPacked();
};

namespace {

const QMimeData *copied()
{
    return QGuiApplication::clipboard()->mimeData();
}

gallery::Gallery withPhoto(const QString &file)
{
    gallery::Gallery gallery = samples::gallery(2, false);
    gallery::Picture picture;
    picture.address = QUrl::fromLocalFile(file).toString();
    gallery.slides[0].layers = {{{}, {picture}}};
    return gallery;
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(bytes), bytes.size());
}

} // namespace

void TestCopying::init()
{
    useEmptySettings();
    QGuiApplication::clipboard()->clear();
}

void TestCopying::captions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("notice");
    QTest::newRow("French") << "fr"
                            << "Chine\n\nAucun pays n’échange autant"
                            << "Légende copiée";
    QTest::newRow("English") << "en"
                             << "China\n\nNo country trades more"
                             << "Caption copied";
}

void TestCopying::captions()
{
    QFETCH(QString, language);
    const MainWindowFixture reader(language);
    reader.tour->goTo(1);
    reader.press(Qt::Key_C, Qt::ControlModifier);
    QFETCH(QString, begin);
    QVERIFY2(copied()->text().startsWith(begin), qPrintable(copied()->text()));
    QVERIFY2(copied()->text().endsWith("\n\n© Getty Images"), qPrintable(copied()->text()));
    QVERIFY(copied()->html().startsWith(QStringLiteral("<div lang=\"%1\"").arg(language)));
    QTEST(reader.label("notice"), "notice");
}

void TestCopying::aSelectionGoesFirst()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(1);
    auto *caption = reader.find<QTextBrowser>("caption");
    QTextCursor cursor(caption->document());
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    caption->setTextCursor(cursor);
    reader.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied()->text(), "No count");
    caption->setFocus();
    QGuiApplication::clipboard()->clear();
    reader.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied()->text(), "No count");
    cursor.clearSelection();
    caption->setTextCursor(cursor);
    reader.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied()->text().startsWith("China\n\n"));
}

void TestCopying::citation()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    reader.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(copied()->text().startsWith("© Getty Images. Corée du Nord [photographie]."),
             qPrintable(copied()->text()));
    QVERIFY(copied()->html().contains("<i>Les alliés de la Russie</i>"));
    QCOMPARE(reader.label("notice"), "Référence copiée");
}

void TestCopying::photoWithItsCredit()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("p.jpg");
    write(file, photofiles::jpeg({600, 400}));
    MainWindowFixture reader("en");
    reader.model.setGallery(withPhoto(file));
    QVERIFY(reader.window->actions()[Action::CopyPhoto]->isEnabled());
    reader.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(reader.label("notice"), "Photo copied");
    QCOMPARE(copied()->text(), "Title 0\n© All");
    QCOMPARE(copied()->urls(), QList<QUrl>{QUrl::fromLocalFile(file)});
    QCOMPARE(copied()->imageData().value<QImage>().size(), QSize(600, 400));
    const QImage png = QImage::fromData(copied()->data("image/png"));
    QCOMPARE(png.size(), QSize(600, 400));
    QCOMPARE(png.text("Copyright"), "© All");
    QCOMPARE(png.text("Title"), "Title 0");
}

void TestCopying::aPhotoThatIsNoPicture()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("p.jpg");
    write(file, "no picture");
    MainWindowFixture reader("en");
    reader.model.setGallery(withPhoto(file));
    reader.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(reader.label("notice").startsWith("The photo cannot be copied. "));
    QVERIFY(!copied() || copied()->formats().isEmpty());
}

void TestCopying::withoutAPhotoNothingIsOffered()
{
    const MainWindowFixture reader("en");
    const QAction *action = reader.window->actions()[Action::CopyPhoto];
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->toolTip(), "There is no photo to copy on this slide.");
    reader.setLanguage("fr");
    QTRY_COMPARE(action->toolTip(), "Cette diapositive n’a pas de photo à copier.");
}

void TestCopying::onlySlidesAreCopied()
{
    const MainWindowFixture reader("en");
    for (const bool onSlide : {true, false, true}) {
        if (onSlide == reader.find("overview")->isVisible())
            reader.press(Qt::Key_O);
        for (const Action action : {Action::CopyCaption, Action::CopyCitation})
            QCOMPARE(reader.window->actions()[action]->isEnabled(), onSlide);
    }
}

void TestCopying::aMenuOnTheStage_data()
{
    QTest::addColumn<QContextMenuEvent::Reason>("reason");
    QTest::newRow("right click") << QContextMenuEvent::Mouse;
    QTest::newRow("menu key") << QContextMenuEvent::Keyboard;
}

void TestCopying::aMenuOnTheStage()
{
    QFETCH(QContextMenuEvent::Reason, reason);
    const MainWindowFixture reader("en");
    QWidget *stage = reader.find("stage");
    QContextMenuEvent event(reason, stage->rect().center(),
                            stage->mapToGlobal(stage->rect().center()));
    QCoreApplication::sendEvent(stage, &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->objectName(), "photoMenu");
    QVERIFY(menu->actions().contains(reader.window->actions()[Action::CopyCaption]));
    QVERIFY(menu->actions().contains(reader.window->actions()[Action::SavePdf]));
    menu->close();
}

void TestCopying::aMenuOnTheCaption()
{
    const MainWindowFixture reader("en");
    auto *caption = reader.find<QTextBrowser>("caption");
    QContextMenuEvent event(QContextMenuEvent::Mouse, caption->rect().center(),
                            caption->mapToGlobal(caption->rect().center()));
    QCoreApplication::sendEvent(caption->viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->objectName(), "captionMenu");
    QCOMPARE(menu->actions().first(), reader.window->actions()[Action::CopyCaption]);
    QVERIFY(menu->actions().size() > 2); // what a text offers too
    menu->close();
}

void TestCopying::aClickLeavesNoCaret()
{
    const MainWindowFixture reader("en");
    auto *caption = reader.find<QTextBrowser>("caption");
    QTest::mouseClick(caption->viewport(), Qt::LeftButton, {}, {40, 10});
    QVERIFY(caption->hasFocus());
    QCOMPARE(caption->cursorWidth(), 0);
    reader.press(Qt::Key_Right);
    QCOMPARE(caption->cursorWidth(), 0);
    // Who comes by keyboard sees where it is.
    reader.find("stage")->setFocus();
    caption->setFocus(Qt::TabFocusReason);
    QVERIFY(caption->cursorWidth() > 0);
}

void TestCopying::isToldWhereverTheReaderIs_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("textPercent");
    const QSize usual(1280, 800);
    QTest::newRow("a slide") << usual << QList<Qt::Key>{} << 100;
    QTest::newRow("the end page") << usual << QList<Qt::Key>{Qt::Key_End, Qt::Key_Right} << 100;
    QTest::newRow("contents in the place of the slide")
        << QSize(360, 640) << QList<Qt::Key>{Qt::Key_K} << 100;
    QTest::newRow("a photo that is scrolled away")
        << QSize(360, 640) << QList<Qt::Key>{Qt::Key_Right} << 300;
}

void TestCopying::isToldWhereverTheReaderIs()
{
    QFETCH(QSize, size);
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(int, textPercent);
    const MainWindowFixture reader("en", size);
    reader.find<ui::CaptionPanel>("captionPanel")->setTextPercent(textPercent);
    for (const Qt::Key key : keys)
        reader.press(key);
    if (textPercent > 100)
        reader.find<ui::CaptionPanel>("captionPanel")->scrollBy(100);
    reader.window->actions()[Action::CopyCaption]->trigger();
    QCOMPARE(reader.notice(), "Caption copied");
}

void TestCopying::photoIsToldWhereTheReaderWent()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("p.jpg");
    write(file, photofiles::jpeg({600, 400}));
    MainWindowFixture reader("en");
    reader.model.setGallery(withPhoto(file));
    reader.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    reader.press(Qt::Key_O);
    QVERIFY(reader.find("overview")->isVisible());
    QTRY_COMPARE(reader.notice(), "Photo copied");
}

// Whoever decodes waits for room until nobody wants the photo.
void TestCopying::quitsWhileThePhotoIsDecoded()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("p.jpg");
    write(file, photofiles::jpeg({600, 400}));
    auto reader = std::make_unique<MainWindowFixture>("en");
    reader->model.setGallery(withPhoto(file));
    QTRY_VERIFY(!reader->window->images()->isPending());
    const auto full = imaging::DecodeBudget::enter(imaging::DecodeBudget::limit(), {});
    reader->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader->notice(), "Copying the photo…");
    reader->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!reader->window->isVisible());
    reader.reset();
    QVERIFY(!copied() || copied()->formats().isEmpty());
}

void TestCopying::goesWhileThePhotoIsPacked()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("p.jpg");
    write(file, testimages::encoded(testimages::grain({2000, 1500}), "JPEG"));
    MainWindowFixture reader("en");
    reader.model.setGallery(withPhoto(file));
    auto *copying = reader.window->findChild<ui::ClipboardController *>();
    reader.trigger(ui::Action::CopyPhoto);
    QSignalSpy decoded(copying->findChild<imaging::LoadJob *>(), &imaging::LoadJob::finished);
    QTRY_COMPARE(decoded.size(), 1);
    delete copying;
    QVERIFY(!copied() || copied()->formats().isEmpty());
}

VITRINE_TEST(TestCopying, QApplication)
#include "tst_clipboardcontroller.moc"
