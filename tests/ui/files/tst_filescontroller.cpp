// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/files/filescontroller.h"
#include "ui/files/openwithdialog.h"
#include "ui/overview/overview.h"
#include "ui/photoview/photoview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using ui::Action;
using ui::FilesController;

/// What a reader does with the files of photos.
class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void copiesTheFileThatShows();
    void copiesTheMarkedOnesOfTheOverview();
    void anAddressIsCopiedAsOne();
    void whatIsOffered_data();
    void whatIsOffered();
    void showsTheFolder_data();
    void showsTheFolder();
    void opensWithAnApplication();
    void aDragOfThePhotoIsNoticed_data();
    void aDragOfThePhotoIsNoticed();
    void menus_data();
    void menus();

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened += url; }

private:
    /// Two photos and, as the third one, `address`, if it is not empty.
    gallery::Gallery gallery(const QString &address = {}) const;
    QList<QUrl> files(const QStringList &names) const;

    photos::Folder m_folder;
    QList<QUrl> m_opened; ///< by the desktop's default programs
};

static const QMimeData *copiedFiles()
{
    return QGuiApplication::clipboard()->mimeData();
}

void TestFiles::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path("data").toUtf8());
    QVERIFY(QDir().mkpath(m_folder.path("data/applications")));
    m_folder.write("data/applications/mimeinfo.cache", "[MIME Cache]\nimage/png=copy.desktop;\n");
    m_folder.write("data/applications/copy.desktop", "[Desktop Entry]\nName=Copier\nExec=cp %f \"" +
                                                         m_folder.path("copied.png").toUtf8() +
                                                         "\"\n");
    for (const char *name : {"a b.png", "c.png"})
        m_folder.save(name, photos::plain({60, 40}, Qt::red));
}

void TestFiles::init()
{
    useEmptySettings();
    QGuiApplication::clipboard()->clear();
    m_opened.clear();
}

gallery::Gallery TestFiles::gallery(const QString &address) const
{
    gallery::Gallery gallery = samples::gallery(3, false);
    QStringList addresses{m_folder.address("a b.png"), m_folder.address("c.png"), address};
    for (int row = 0; row < 3; ++row) {
        gallery::Picture picture;
        picture.address = addresses.at(row);
        if (!picture.address.isEmpty())
            gallery.slides[row].layers = {{{}, {picture}}};
    }
    return gallery;
}

QList<QUrl> TestFiles::files(const QStringList &names) const
{
    QList<QUrl> urls;
    for (const QString &name : names)
        urls += QUrl::fromLocalFile(m_folder.path(name));
    return urls;
}

void TestFiles::copiesTheFileThatShows()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(gallery());
    reader.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(copiedFiles());
    QCOMPARE(copiedFiles()->urls(), files({"a b.png"}));
    QCOMPARE(copiedFiles()->text(), m_folder.path("a b.png"));
    QCOMPARE(copiedFiles()->data("x-special/gnome-copied-files"),
             "copy\n" + QUrl::fromLocalFile(m_folder.path("a b.png")).toEncoded());
    QCOMPARE(reader.notice(), "1 file copied");
}

void TestFiles::copiesTheMarkedOnesOfTheOverview()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(gallery());
    reader.press(Qt::Key_O);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.trigger(Action::CopyFile);
    QCOMPARE(copiedFiles()->urls(), files({"a b.png", "c.png"}));
    QCOMPARE(reader.notice(), "2 files copied");
}

void TestFiles::anAddressIsCopiedAsOne()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(gallery("http://127.0.0.1:9/photo.jpg"));
    reader.tour->goTo(2);
    reader.trigger(Action::CopyFile);
    QCOMPARE(copiedFiles()->urls(), QList<QUrl>{QUrl("http://127.0.0.1:9/photo.jpg")});
    QCOMPARE(copiedFiles()->text(), "http://127.0.0.1:9/photo.jpg");
    QVERIFY(!copiedFiles()->hasFormat("x-special/gnome-copied-files"));
    QCOMPARE(reader.notice(), "1 address copied");
}

void TestFiles::whatIsOffered_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<bool>("isCopied");
    QTest::newRow("a file") << 0 << "" << true << true;
    QTest::newRow("a photo from the web") << 2 << "http://127.0.0.1:9/p.jpg" << false << true;
    QTest::newRow("no photo") << 2 << "" << false << false;
}

void TestFiles::whatIsOffered()
{
    QFETCH(int, row);
    QFETCH(QString, address);
    MainWindowFixture reader("en");
    reader.model.setGallery(gallery(address));
    reader.tour->goTo(row);
    const ui::Actions &actions = reader.window->actions();
    QTEST(actions[Action::ShowInFileManager]->isEnabled(), "isFile");
    QTEST(actions[Action::CopyFile]->isEnabled(), "isCopied");
    QTEST(actions[Action::OpenWith]->isEnabled(), "isCopied");
}

void TestFiles::showsTheFolder_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("of the file") << "a b.png" << ".";
    QTest::newRow("of the archive that has the photo") << "archives/trip.zip/day/a b.png"
                                                       << "archives";
}

void TestFiles::showsTheFolder()
{
    QFETCH(QString, id);
    QFETCH(QString, shown);
    QVERIFY(QDir().mkpath(m_folder.path("archives")));
    m_folder.write("archives/trip.zip", "PK");
    gallery::Gallery photos = gallery();
    photos.slides[0].id = m_folder.path(id);
    QDesktopServices::setUrlHandler("file", this, "noteOpened");
    MainWindowFixture reader("en");
    reader.model.setGallery(photos);
    reader.trigger(Action::ShowInFileManager);
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(QDir::cleanPath(m_folder.path(shown)))});
    QDesktopServices::unsetUrlHandler("file");
}

void TestFiles::opensWithAnApplication()
{
    MainWindowFixture reader("en", {360, 640});
    reader.model.setGallery(gallery());
    reader.trigger(Action::OpenWith);
    auto *dialog = reader.find<QDialog>("openWithDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->width() <= 360);
    const auto *list = reader.find<QListWidget>("openWithList");
    QCOMPARE(list->currentItem()->text(), "Copier");
    reader.find<QPushButton>("openWithGo")->click();
    QTRY_VERIFY(QFile::exists(m_folder.path("copied.png")));
    QTRY_VERIFY(!reader.find<QDialog>("openWithDialog"));
}

void TestFiles::aDragOfThePhotoIsNoticed_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("drags");
    QTest::newRow("a hand that trembles") << 2 << 0;
    QTest::newRow("a drag") << 60 << 1;
}

void TestFiles::aDragOfThePhotoIsNoticed()
{
    QFETCH(int, pixels);
    MainWindowFixture reader("en");
    reader.model.setGallery(gallery());
    auto *view = reader.find<ui::PhotoView>("stage");
    view->disconnect(SIGNAL(dragged())); // the platform's drag would wait for a drop
    QSignalSpy dragged(view, &ui::PhotoView::dragged);
    const QPoint at = view->photoArea().center().toPoint();
    QTest::mousePress(view, Qt::LeftButton, {}, at);
    QMouseEvent move(QEvent::MouseMove, at + QPoint(pixels, 0), view->mapToGlobal(at), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, {}, at + QPoint(pixels, 0));
    QTEST(int(dragged.count()), "drags");
    const auto data = reader.window->findChild<FilesController *>()->mimeData({0, 1});
    QCOMPARE(data->urls(), files({"a b.png", "c.png"}));
}

void TestFiles::menus_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("menu");
    QTest::newRow("filmstrip") << "filmstrip" << "filmstripMenu";
    QTest::newRow("overview") << "overview" << "overviewMenu";
}

void TestFiles::menus()
{
    QFETCH(QString, view);
    QFETCH(QString, menu);
    MainWindowFixture reader("en");
    reader.model.setGallery(gallery());
    if (view == "overview")
        reader.press(Qt::Key_O);
    auto *list = reader.find<ui::SlideView>(qPrintable(view));
    const QPoint at = list->visualRect(reader.model.index(1)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(list->viewport(), &event);
    auto *opened = reader.find<QMenu>(qPrintable(menu));
    QVERIFY(opened && opened->isVisible());
    QCOMPARE(list->currentIndex().row(), 1);
    QAction *copy = reader.window->actions()[Action::CopyFile];
    QVERIFY(opened->actions().contains(copy) && copy->isEnabled());
    copy->trigger();
    QCOMPARE(copiedFiles()->urls(), files({"c.png"}));
    opened->close();
}

VITRINE_TEST(TestFiles, QApplication)
#include "tst_filescontroller.moc"
