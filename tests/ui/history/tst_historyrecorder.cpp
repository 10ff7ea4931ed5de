// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/settings/settings.h"
#include "sources/loading/session.h"
#include "support/historyhelpers.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "support/watches.h"
#include "ui/caption/tourcontrols.h"
#include "ui/opening/opencontroller.h"

#include <QAbstractButton>
#include <QElapsedTimer>

using history::History;
using history::Span;

/// The window takes a tour up again where the reader stopped: in real windows, with real SQLite.
class TestRemembering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void goesOnWhereTheReaderStopped_data();
    void goesOnWhereTheReaderStopped();
    void nothingMovesWhenTheLineGoes_data();
    void nothingMovesWhenTheLineGoes();
    void reviewBeginsAnew();
    void reviewIsUndone();
    void findingIsNoReading();
    void nothingIsLeftToGoOnWith();
    void whoAsksForASlideStartsThere();
    void aManifestThatMoved();
    void aFolderThatMoved();
    void aGalleryIsEnteredAgain();
    void aFolderInAnotherOrder();
    void renamedPhotosStaySeen();
    void aLookIsCounted();
    void unlessThatIsSwitchedOff();
    void aDamagedMemoryIsSaidOnce();
    void nothingIsWrittenUnasked();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    static void open(const MainWindowFixture &reader, const QString &source);
    static QString line(const MainWindowFixture &reader);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRemembering::init()
{
    useEmptySettings();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath("state").toLocal8Bit());
}

QString TestRemembering::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(name));
    file.write(bytes);
    return file.fileName();
}

void TestRemembering::open(const MainWindowFixture &reader, const QString &source)
{
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.window->openController()->open({source});
    QVERIFY(ended.count() > 0 || ended.wait());
}

// What stands below DÉCOUVRIR.
QString TestRemembering::line(const MainWindowFixture &reader)
{
    return reader.find("resume")->isVisible() ? reader.label("resume") : QString();
}

void TestRemembering::goesOnWhereTheReaderStopped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("French") << "fr"
                            << "reprendre à 12";
    QTest::newRow("English") << "en"
                             << "continue at 12";
}

void TestRemembering::goesOnWhereTheReaderStopped()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    {
        const MainWindowFixture reader(language);
        reader.window->remember();
        QCOMPARE(line(reader), "");
        for (int row = 1; row <= 12; ++row)
            reader.press(Qt::Key_Space);
    }
    const MainWindowFixture reader(language);
    reader.window->remember();
    QTRY_COMPARE(line(reader), words);
    QCOMPARE(reader.tour->position(), 0);
    QCOMPARE(reader.model.seenCount(), 13);
    QCOMPARE(reader.find("discover")->accessibleDescription(), words);
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.tour->position(), 12);
    QCOMPARE(line(reader), "");
    QCOMPARE(reader.find("discover")->accessibleDescription(), "");
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.tour->position(), 13);
}

void TestRemembering::nothingMovesWhenTheLineGoes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1280, 800);
    QTest::newRow("small") << QSize(640, 480);
    QTest::newRow("high") << QSize(360, 640);
}

void TestRemembering::nothingMovesWhenTheLineGoes()
{
    QFETCH(QSize, size);
    const MainWindowFixture reader("fr", size);
    reader.tour->resume(28);
    QCoreApplication::processEvents();
    const QWidget *words = reader.find("resume");
    QVERIFY(words->isVisible());
    QVERIFY(words->width() >= words->sizeHint().width());
    QVERIFY(reader.find("foot")->rect().contains(words->geometry()));
    QList<QRect> before;
    for (const char *name : {"discover", "review", "counter", "stage", "captionPanel"}) {
        const QWidget *part = reader.find(name);
        before += QRect(part->mapTo(reader.window.get(), QPoint()), part->size());
        if (part->parentWidget() == words->parentWidget())
            QVERIFY2(!part->geometry().intersects(words->geometry()), name);
    }
    reader.tour->next();
    QCoreApplication::processEvents();
    QVERIFY(!words->isVisible());
    for (const char *name : {"discover", "review", "counter", "stage", "captionPanel"}) {
        const QWidget *part = reader.find(name);
        QCOMPARE(QRect(part->mapTo(reader.window.get(), QPoint()), part->size()),
                 before.takeFirst());
    }
}

void TestRemembering::reviewBeginsAnew()
{
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        reader.press(Qt::Key_End);
        reader.find<QAbstractButton>("review")->click();
    }
    const MainWindowFixture reader("en");
    reader.window->remember();
    historytest::answerOf(reader.window->history()->unfinished()); // by then it has recalled
    QCoreApplication::processEvents();
    QCOMPARE(line(reader), "");
    QCOMPARE(reader.model.seenCount(), 1);
    QVERIFY(!reader.tour->canRestart());
}

void TestRemembering::reviewIsUndone()
{
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        reader.press(Qt::Key_End);
        reader.press(Qt::Key_Left);
        reader.find<QAbstractButton>("review")->click();
        reader.press(Qt::Key_Z, Qt::ControlModifier);
    }
    const MainWindowFixture reader("en");
    reader.window->remember();
    QTRY_COMPARE(line(reader), "continue at 27");
    QCOMPARE(reader.model.seenCount(), 3);
}

void TestRemembering::findingIsNoReading()
{
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        reader.tour->goTo(3);
        reader.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(reader.find("findEdit"), "kosovo");
        QCOMPARE(reader.tour->current(), 16);
        reader.press(Qt::Key_Escape);
    }
    const MainWindowFixture reader("en");
    reader.window->remember();
    QTRY_COMPARE(line(reader), "continue at 3");
    QCOMPARE(reader.model.seenCount(), 2);
}

void TestRemembering::nothingIsLeftToGoOnWith()
{
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        for (int row = 1; row < 29; ++row)
            reader.press(Qt::Key_Right);
        reader.press(Qt::Key_Left);
    }
    const MainWindowFixture reader("en");
    reader.window->remember();
    QTRY_COMPARE(reader.model.seenCount(), 29);
    QCOMPARE(line(reader), "");
    reader.press(Qt::Key_Space);
    QVERIFY(reader.find("endPanel")->isVisible());
    reader.find<QAbstractButton>("review")->click();
    QCOMPARE(reader.tour->position(), 0);
    QCOMPARE(reader.model.seenCount(), 1);
}

void TestRemembering::whoAsksForASlideStartsThere()
{
    const QString file = write("g.json", photofiles::manifest(9));
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        open(reader, file);
        reader.tour->goTo(6);
        reader.tour->goTo(7);
    }
    const MainWindowFixture reader("en");
    reader.window->remember();
    loading::OpenRequest request;
    request.sources = {file};
    reader.window->session()->open(request, 3);
    QTRY_COMPARE(reader.counter(), "3 / 9 Photos");
    QTRY_COMPARE(reader.model.seenCount(), 4); // 1, 3, 7, 8
    QCOMPARE(line(reader), "");
}

void TestRemembering::aManifestThatMoved()
{
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        open(reader, write("old.json", photofiles::manifest(9)));
        reader.tour->goTo(4);
    }
    QVERIFY(QFile::rename(path("old.json"), path("new.json")));
    const MainWindowFixture reader("en");
    reader.window->remember();
    open(reader, path("new.json"));
    QTRY_COMPARE(line(reader), "continue at 5");
}

void TestRemembering::aFolderThatMoved()
{
    for (int i = 1; i <= 5; ++i)
        write(QStringLiteral("old/%1.jpg").arg(i), photofiles::jpeg({8 + i, 6}));
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        open(reader, path("old"));
        const QString file = History::defaultFile();
        QTRY_VERIFY(historytest::Sql(file)
                        .value("SELECT identity FROM galleries WHERE identity <> ''")
                        .isValid());
        reader.tour->goTo(1);
        reader.tour->goTo(3);
    }
    QVERIFY(QDir().rename(path("old"), path("new")));
    const MainWindowFixture reader("en");
    reader.window->remember();
    open(reader, path("new"));
    QTRY_COMPARE(line(reader), "continue at 4");
    QCOMPARE(reader.counter(), "1 / 5 Photos");
    QCOMPARE(reader.model.seenCount(), 3);
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.counter(), "4 / 5 Photos");
}

void TestRemembering::aGalleryIsEnteredAgain()
{
    const MainWindowFixture reader("en");
    reader.window->remember();
    const QString file = write("g.json", photofiles::manifest(9));
    open(reader, file);
    for (const int row : {2, 4, 6}) {
        reader.tour->goTo(row);
        reader.trigger(ui::Action::OpenBuiltin);
        QTRY_COMPARE(reader.counter(), "0 / 29 Photos");
        open(reader, file);
        QTRY_COMPARE(line(reader), QStringLiteral("continue at %1").arg(row + 1));
        QCOMPARE(reader.counter(), "1 / 9 Photos");
        QVERIFY(reader.model.isSeen(row));
    }
    // What arrives late is no matter of the gallery that is open by then.
    history::ReadingProgress progress;
    progress.slide = reader.model.gallery().slides.at(8).id;
    progress.seen = {progress.slide};
    Q_EMIT reader.window->history()->progressLoaded({path("other.json")}, progress);
    QVERIFY(!reader.model.isSeen(8));
    QCOMPARE(line(reader), "continue at 7");
    // Nor is the place of a reader who has gone on already.
    reader.tour->goTo(1);
    Q_EMIT reader.window->history()->progressLoaded({reader.window->session()->current().address},
                                                    progress);
    QVERIFY(reader.model.isSeen(8));
    QCOMPARE(line(reader), "");
}

void TestRemembering::aFolderInAnotherOrder()
{
    // From a to d by name, from d to a by date.
    int year = 2024;
    for (const char *name : {"a", "b", "c", "d"}) {
        write(QStringLiteral("trip/%1.jpg").arg(name), photofiles::jpeg());
        write(QStringLiteral("trip/%1.xmp").arg(name),
              photofiles::xmp(name, QByteArray::number(year--) + "-01-01"));
    }
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        open(reader, path("trip"));
        QTRY_COMPARE(reader.label("title"), "a");
        reader.tour->goTo(1);
    }
    settings::photosByDate.set(true);
    const MainWindowFixture reader("en");
    reader.window->remember();
    open(reader, path("trip"));
    QTRY_COMPARE(line(reader), "continue at 3");
    QTRY_COMPARE(reader.label("title"), "d");
    reader.press(Qt::Key_Space);
    QCOMPARE(reader.counter(), "3 / 4 Photos");
    QCOMPARE(reader.label("title"), "b");
    // Sorted otherwise while it is open, it stays there and there is nothing to go on with.
    settings::photosByDate.set(false);
    QTRY_COMPARE(reader.counter(), "2 / 4 Photos");
    historytest::answerOf(reader.window->history()->unfinished()); // by then it has recalled
    QCoreApplication::processEvents();
    QCOMPARE(line(reader), "");
    QCOMPARE(reader.label("title"), "b");
}

void TestRemembering::renamedPhotosStaySeen()
{
    const photofiles::Folder folder;
    int width = 8;
    for (const char *name : {"a.jpg", "b.jpg", "c.jpg"})
        folder.write(name, photofiles::jpeg({width += 8, 16}));
    {
        MainWindowFixture reader("en");
        reader.window->remember();
        open(reader, folder.path());
        reader.press(Qt::Key_Right);
        QTRY_VERIFY(isWatched(folder.path()));
        QVERIFY(QFile::rename(folder.path("b.jpg"), folder.path("z.jpg")));
        QTRY_COMPARE(reader.counter(), "3 / 3 Photos");
        QCOMPARE(reader.label("title"), "z");
        reader.window->close();
    }
    MainWindowFixture reader("en");
    reader.window->remember();
    open(reader, folder.path());
    QTRY_COMPARE(reader.model.seenCount(), 2);
    QVERIFY(reader.model.isSeen(2));
    reader.trigger(ui::Action::Discover);
    QCOMPARE(reader.label("title"), "z"); // where the reader stopped
}

void TestRemembering::aLookIsCounted()
{
    const MainWindowFixture reader("en");
    reader.window->remember();
    reader.press(Qt::Key_Right); // a glance
    reader.press(Qt::Key_Right);
    QSignalSpy changed(reader.window->history(), &History::viewsChanged);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(changed.wait(10'000));
    QVERIFY(timer.elapsed() >= 1900);
    const auto most = historytest::answerOf(reader.window->history()->mostViewed(Span::Hour));
    QCOMPARE(most.slides.size(), 1);
    QCOMPARE(most.slides.first().card.position, 2);
    QCOMPARE(most.slides.first().card.title, reader.model.gallery().slides.at(2).title);
    QVERIFY(!most.slides.first().card.chapter.isEmpty());
    QCOMPARE(most.galleries.first().card.title, reader.model.gallery().title);
}

void TestRemembering::unlessThatIsSwitchedOff()
{
    settings::keepViews.set(false);
    const MainWindowFixture reader("en");
    reader.window->remember();
    reader.press(Qt::Key_Right);
    QSignalSpy changed(reader.window->history(), &History::viewsChanged);
    QVERIFY(!changed.wait(2500));
}

void TestRemembering::aDamagedMemoryIsSaidOnce()
{
    write("state/vitrine/history.sqlite", QByteArray(8192, 'x'));
    {
        const MainWindowFixture reader("en");
        reader.window->remember();
        QTRY_VERIFY(reader.find("messageBar")->isVisible());
        QVERIFY(reader.label("message").contains("history.sqlite.damaged-"));
        reader.press(Qt::Key_Escape);
        QTRY_VERIFY(!reader.find("messageBar")->isVisible());
        reader.press(Qt::Key_Right);
        QCOMPARE(reader.tour->position(), 1);
        reader.press(Qt::Key_Right);
        historytest::answerOf(reader.window->history()->unfinished());
        QVERIFY(!reader.find("messageBar")->isVisible());
    }
    const MainWindowFixture reader("en");
    reader.window->remember();
    QTRY_COMPARE(line(reader), "continue at 2");
    QVERIFY(!reader.find("messageBar")->isVisible());
}

void TestRemembering::nothingIsWrittenUnasked()
{
    {
        const MainWindowFixture reader("en");
        reader.press(Qt::Key_Right);
    }
    QVERIFY(!QFileInfo::exists(path("state")));
}

VITRINE_TEST(TestRemembering, QApplication)
#include "tst_historyrecorder.moc"
