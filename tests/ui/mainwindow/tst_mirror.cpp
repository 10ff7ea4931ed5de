// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/document.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"

#include <QListView>
#include <QMenuBar>

using ui::Action;

/// A page in Arabic or Hebrew is the mirror image of one in French; menus and dialogs follow the
/// language of the interface.
class TestMirror : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void thePageFollowsTheCaptions_data();
    void thePageFollowsTheCaptions();
    void arrowsAndKeys();
    void turnsWhileItShows();
    void theInterfaceFollowsItsLanguage();
};

namespace {

gallery::Gallery ports()
{
    QFile file(TEST_DATA "/ports/manifest.json");
    static_cast<void>(file.open(QIODevice::ReadOnly));
    return iiif::readDocument(file.readAll()).gallery;
}

QRect mirroredInWindow(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

bool isMirrored(const MainWindowFixture &reader)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return mirroredInWindow(reader.find("captionPanel")).right() <
           mirroredInWindow(reader.find("stage")).left();
}

} // namespace

void TestMirror::thePageFollowsTheCaptions_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("Arabic") << QStringList{"ar"} << true;
    QTest::newRow("Hebrew") << QStringList{"he"} << true;
    QTest::newRow("French, which it has not") << QStringList{"fr"} << true;
}

void TestMirror::thePageFollowsTheCaptions()
{
    QFETCH(QStringList, languages);
    QFETCH(bool, mirrored);
    const MainWindowFixture reader("fr");
    QVERIFY(!isMirrored(reader));
    reader.tour->model()->setLanguages(languages);
    reader.tour->model()->setGallery(ports());
    QCOMPARE(isMirrored(reader), mirrored);
    // Each part is where its mirror image was.
    const auto middle = [&reader](const char *name) {
        return mirroredInWindow(reader.find(name)).center().x();
    };
    QVERIFY(middle("discover") > middle("review"));
    QVERIFY(middle("review") > middle("counter"));
    const auto *strip = reader.find<QListView>("filmstrip");
    QVERIFY(strip->visualRect(strip->model()->index(0, 0)).left() >
            strip->visualRect(strip->model()->index(1, 0)).left());
    reader.window->actions()[Action::Contents]->trigger();
    QCoreApplication::processEvents();
    QVERIFY(mirroredInWindow(reader.find("sidePanel")).left() >
            mirroredInWindow(reader.find("stage")).right());
    QVERIFY(!reader.find("menuBar")->isRightToLeft());
}

void TestMirror::arrowsAndKeys()
{
    const MainWindowFixture reader("fr");
    reader.tour->model()->setLanguages({"ar"});
    reader.tour->model()->setGallery(ports());
    QVERIFY(isMirrored(reader));
    QVERIFY(reader.find("nextArrow")->x() < reader.find("previousArrow")->x());
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.tour->current(), 1);
    reader.press(Qt::Key_PageDown);
    QCOMPARE(reader.tour->current(), 2);
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.tour->current(), 1);
    QTest::mouseClick(reader.find("nextArrow"), Qt::LeftButton);
    QCOMPARE(reader.tour->current(), 2);
}

void TestMirror::turnsWhileItShows()
{
    const MainWindowFixture reader("fr");
    gallery::Gallery gallery = ports();
    for (gallery::Slide &slide : gallery.slides)
        slide.caption.add("fr", {"Une légende"});
    gallery.introduction.add("fr", {"Une introduction"});
    reader.tour->model()->setGallery(gallery);
    reader.press(Qt::Key_Right);
    QVERIFY(!isMirrored(reader));
    const QRect stage = mirroredInWindow(reader.find("stage"));
    reader.tour->model()->setLanguages({"ar"});
    QVERIFY(isMirrored(reader));
    QCOMPARE(reader.tour->current(), 1);
    const QRect mirrored = mirroredInWindow(reader.find("stage"));
    QCOMPARE(mirrored,
             QRect(QPoint(reader.window->width() - stage.right() - 1, stage.top()), stage.size()));
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.tour->current(), 2);
    reader.tour->model()->setLanguages({"fr"});
    QVERIFY(!isMirrored(reader));
    QCOMPARE(mirroredInWindow(reader.find("stage")), stage);
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.tour->current(), 1);
}

void TestMirror::theInterfaceFollowsItsLanguage()
{
    MainWindowFixture reader("ar-XB");
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(reader.find("menuBar")->isRightToLeft());
    // The built-in gallery has French and English only.
    QVERIFY(!isMirrored(reader));
    reader.setLanguage("fr");
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(!reader.find("menuBar")->isRightToLeft());
}

VITRINE_TEST(TestMirror, QApplication)
#include "tst_mirror.moc"
