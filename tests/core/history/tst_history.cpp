// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background/run.h"
#include "core/history/galleryidentity.h"
#include "core/history/history.h"
#include "core/history/temporarycopy.h"
#include "support/historyhelpers.h"
#include "support/testclass.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>

#include <memory>

using history::GalleryCard;
using history::GalleryKey;
using history::History;
using history::ReadingProgress;
using historytest::enter;
using historytest::text;

/// The history stores progress between sessions.
class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void fileIsInTheStateFolder_data();
    void fileIsInTheStateFolder();
    void createsNoFileBeforeTheFirstCall();
    void fileIsReadableByItsOwnerOnly();
    void storesPositionAndSeenSlides();
    void galleriesHaveSeparateProgress();
    void restartClearsProgress();
    void twoWindowsShareTheHistory();
    void callsDoNotBlock();
    void destroyedWhileTheDatabaseIsLocked();
    void temporaryCopies();

    void findsAMovedManifest();
    void findsAMovedFolder();
    void copiesOfAGalleryShareProgress();
    void differentGalleriesWithEqualIdentity();
    void galleriesThatSwapNames();
    void galleryReplacedAtItsAddress();
    void theCopyReadLastIsTheSame();
    void theOpenGalleryKeepsItsPlace();
    void theSameGalleryTwice();

    void addressesWithPasswordsAreNotStored_data();
    void addressesWithPasswordsAreNotStored();
    void listsUnfinishedGalleries();
    void enteringAgainMakesItTheLatest();
    void listsKnownGalleries();
    void clearRemovesEverything();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString database() const { return path("state/vitrine/history.sqlite"); }
    QByteArray written() const;
    void touch(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistory::touch(const QString &name) const
{
    QFile file(path(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(name.toUtf8());
}

// All that is on the disk.
QByteArray TestHistory::written() const
{
    QByteArray all;
    const QDir folder(path("state/vitrine"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestHistory::fileIsInTheStateFolder_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("file");
    const QString home = QDir::homePath() + "/.local/state/vitrine/history.sqlite";
    QTest::newRow("where the desktop says so")
        << QByteArray("/var/state") << "/var/state/vitrine/history.sqlite";
    QTest::newRow("it says nothing") << QByteArray() << home;
    QTest::newRow("a relative path, which the specification ignores")
        << QByteArray("state") << home;
}

void TestHistory::fileIsInTheStateFolder()
{
    QFETCH(QByteArray, variable);
    qputenv("XDG_STATE_HOME", variable);
    QTEST(History::defaultFile(), "file");
    qunsetenv("XDG_STATE_HOME");
    if (variable.isEmpty())
        QTEST(History::defaultFile(), "file");
}

void TestHistory::createsNoFileBeforeTheFirstCall()
{
    {
        History history(database());
        history.finish();
    }
    QVERIFY(!QFileInfo::exists(path("state")));
}

void TestHistory::fileIsReadableByItsOwnerOnly()
{
    History history(database());
    enter(history, {"/a"});
    history.finish();
    QVERIFY(QFileInfo::exists(database()));
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path("state/vitrine")) & others, QFile::Permissions());
}

void TestHistory::storesPositionAndSeenSlides()
{
    const GalleryKey key{"/a"};
    {
        History history(database());
        QCOMPARE(text(enter(history, key)), ": ");
        history.noteSeen(key, {"cover"});
        for (int position = 1; position <= 3; ++position)
            history.notePlace(key, QString::number(position), position);
        history.notePlace(key, "2", 2);
    } // the destructor waits until all is written
    History history(database());
    const QSignalSpy failed(&history, &History::failed);
    QCOMPARE(text(enter(history, key)), "2: 1 2 3 cover");
    QCOMPARE(failed.size(), 0);
}

void TestHistory::galleriesHaveSeparateProgress()
{
    History history(database());
    enter(history, {"/a"});
    history.notePlace({"/a"}, "1", 1);
    QCOMPARE(text(enter(history, {"/b"})), ": ");
    history.notePlace({"/b"}, "2", 2);
    history.notePlace({"/never entered"}, "3", 3);
    QCOMPARE(text(enter(history, {"/a"})), "1: 1");
    QCOMPARE(text(enter(history, {"/b"})), "2: 2");
    QCOMPARE(text(enter(history, {"/never entered"})), ": ");
}

void TestHistory::restartClearsProgress()
{
    const GalleryKey key{"/a"};
    History history(database());
    enter(history, key);
    history.notePlace(key, "5", 5);
    history.restart(key);
    QCOMPARE(text(enter(history, key)), ": ");
    history.notePlace(key, "1", 1);
    QCOMPARE(text(enter(history, key)), "1: 1");
}

void TestHistory::twoWindowsShareTheHistory()
{
    const GalleryKey key{"/a"};
    History one(database());
    History other(database());
    const QSignalSpy failed(&one, &History::failed);
    const QSignalSpy otherFailed(&other, &History::failed);
    enter(one, key);
    enter(other, key);
    for (int i = 0; i < 100; ++i) {
        one.notePlace(key, QString::number(2 * i), 2 * i);
        other.notePlace(key, QString::number(2 * i + 1), 2 * i + 1);
    }
    one.finish();
    other.notePlace(key, "last", 201);
    other.finish();
    QCOMPARE(failed.size() + otherFailed.size(), 0);
    const ReadingProgress progress = enter(one, key);
    QCOMPARE(progress.seen.size(), 201);
    QCOMPARE(progress.slide, "last");
}

void TestHistory::callsDoNotBlock()
{
    History history(database());
    enter(history, {"/a"});
    historytest::Sql beside(database());
    QVERIFY(beside.run("BEGIN IMMEDIATE"));
    for (int i = 0; i < 1000; ++i)
        history.notePlace({"/a"}, QString::number(i), i);
    QVERIFY(beside.run("COMMIT")); // which a call that waits would never let happen
    QCOMPARE(enter(history, {"/a"}).seen.size(), 1000);
}

// All that was asked for is written first.
void TestHistory::destroyedWhileTheDatabaseIsLocked()
{
    auto history = std::make_unique<History>(database());
    enter(*history, {"/a"});
    QSemaphore isLocked;
    QSemaphore goesOn;
    QThreadPool pool;
    auto locking = background::start(&pool, [&, file = database()] {
        const historytest::Sql beside(file); // belongs to this thread
        const bool wasLocked = beside.run("BEGIN IMMEDIATE");
        isLocked.release();
        goesOn.acquire();
        return wasLocked && beside.run("COMMIT");
    });
    isLocked.acquire();
    for (int position = 1; position <= 3; ++position)
        history->notePlace({"/a"}, QString::number(position), position);
    goesOn.release();
    history.reset();
    QCOMPARE(locking.take(), true);
    History later(database());
    QCOMPARE(text(enter(later, {"/a"})), "3: 1 2 3");
}

void TestHistory::temporaryCopies()
{
    History history(database());
    enter(history, {"/a"});
    history.notePlace({"/a"}, "1", 1);
    history.finish(); // it is still in the write-ahead log
    {
        const history::TemporaryCopy copy(database());
        QVERIFY(copy.file() != database());
        History copied(copy.file());
        QCOMPARE(text(enter(copied, {"/a"})), "1: 1");
        copied.notePlace({"/a"}, "2", 2);
        QCOMPARE(text(enter(copied, {"/a"})), "2: 1 2");
    }
    QCOMPARE(text(enter(history, {"/a"})), "1: 1");
    const history::TemporaryCopy none(path("nothing/history.sqlite"));
    History empty(none.file());
    QCOMPARE(text(enter(empty, {"/a"})), ": ");
    QVERIFY(!QFileInfo::exists(path("nothing")));
}

void TestHistory::findsAMovedManifest()
{
    touch("old.json");
    History history(database());
    const GalleryKey before{path("old.json"), "https://example.org/manifest"};
    enter(history, before);
    history.notePlace(before, "https://example.org/canvas/12", 12);
    history.noteView(before, historytest::slide("https://example.org/canvas/12"));
    QVERIFY(QFile::rename(path("old.json"), path("new.json")));
    const GalleryKey after{path("new.json"), before.identity};
    // With a slide more than it had.
    QCOMPARE(text(enter(history, after, historytest::card("Galerie", 30))),
             "https://example.org/canvas/12: https://example.org/canvas/12");
    history.notePlace(after, "https://example.org/canvas/13", 13);
    QCOMPARE(enter(history, after).seen.size(), 2);
    // Lists contain it once.
    const auto most = historytest::answerOf(history.mostViewed(history::Span::Hour));
    QCOMPARE(most.galleries.size(), 1);
    QCOMPARE(most.galleries.first().card.address, after.address);
}

void TestHistory::findsAMovedFolder()
{
    const QStringList names = {"1.jpg", "2.jpg", "trip/3.jpg"};
    for (const QString &name : names)
        touch("old/" + name);
    const auto keyOf = [this, names](const QString &folder) {
        QStringList paths;
        for (const QString &name : names)
            paths += path(folder + '/' + name);
        return GalleryKey{path(folder), history::identityOfPhotos(path(folder), paths),
                          path(folder) + '/'};
    };
    const auto withoutIdentity = [](const GalleryKey &key) {
        return GalleryKey{key.address, {}, key.base};
    };
    History history(database());
    const GalleryKey before = keyOf("old");
    enter(history, withoutIdentity(before));
    history.identify(before);
    history.notePlace(before, path("old/2.jpg"), 2);
    history.notePlace(before, path("old/trip/3.jpg"), 3);
    history::SlideCard card = historytest::slide(path("old/2.jpg"));
    card.pictures.emplaceBack().address = QUrl::fromLocalFile(card.slide).toString();
    history.noteView(before, card);

    QVERIFY(QDir().rename(path("old"), path("new")));
    const GalleryKey after = keyOf("new");
    QCOMPARE(after.identity, before.identity);
    QCOMPARE(text(enter(history, withoutIdentity(after))), ": "); // until the identity is known
    QSignalSpy progressLoaded(&history, &History::progressLoaded);
    history.identify(after);
    QTRY_COMPARE(progressLoaded.size(), 1);
    QCOMPARE(progressLoaded.first().first().value<GalleryKey>(), after);
    QCOMPARE(text(progressLoaded.first().at(1).value<ReadingProgress>()),
             path("new/trip/3.jpg") + ": " + path("new/2.jpg") + ' ' + path("new/trip/3.jpg"));
    // The views have moved too.
    const auto most = historytest::answerOf(history.mostViewed(history::Span::Hour));
    QCOMPARE(most.slides.size(), 1);
    QCOMPARE(most.slides.first().card.address, path("new"));
    QCOMPARE(most.slides.first().card.slide, path("new/2.jpg"));
    QCOMPARE(most.slides.first().card.pictures.first().address,
             QUrl::fromLocalFile(path("new/2.jpg")).toString());
    // Known by its address from now on.
    QCOMPARE(enter(history, withoutIdentity(after)).seen.size(), 2);
}

void TestHistory::copiesOfAGalleryShareProgress()
{
    touch("a.json");
    touch("b.json");
    const GalleryKey a{path("a.json"), "https://example.org/manifest"};
    const GalleryKey b{path("b.json"), a.identity};
    History history(database());
    enter(history, a);
    history.notePlace(a, "1", 1);
    QCOMPARE(text(enter(history, b)), "1: 1");
    history.notePlace(b, "2", 2);
    history.notePlace(a, "3", 3); // by another window with the other copy
    QCOMPARE(text(enter(history, a)), "3: 1 2 3");
}

void TestHistory::differentGalleriesWithEqualIdentity()
{
    touch("a.json");
    touch("b.json");
    const GalleryKey a{path("a.json"), "https://example.org/copied"};
    const GalleryKey b{path("b.json"), a.identity};
    History history(database());
    enter(history, a, historytest::card("A", 10));
    history.notePlace(a, "1", 1);
    QCOMPARE(text(enter(history, b, historytest::card("B", 20))), ": ");
    history.notePlace(b, "2", 2);
    QCOMPARE(text(enter(history, a, historytest::card("A", 10))), "1: 1");
    QCOMPARE(text(enter(history, b, historytest::card("B", 20))), "2: 2");
}

void TestHistory::galleriesThatSwapNames()
{
    const GalleryKey a{"/a.json", "https://example.org/a"};
    const GalleryKey b{"/b.json", "https://example.org/b"};
    History history(database());
    enter(history, a);
    history.notePlace(a, "1", 1);
    enter(history, b);
    history.notePlace(b, "2", 2);
    QCOMPARE(text(enter(history, {a.address, b.identity})), "2: 2");
    QCOMPARE(text(enter(history, {b.address, a.identity})), "1: 1");
}

void TestHistory::galleryReplacedAtItsAddress()
{
    History history(database());
    const GalleryKey folder{"/folder", {}, "/folder/"};
    enter(history, folder);
    history.identify({"/folder", "photos:1", "/folder/"});
    history.notePlace(folder, "/folder/1.jpg", 1);
    // One more photo.
    QCOMPARE(text(enter(history, folder)), "/folder/1.jpg: /folder/1.jpg");
    history.identify({"/folder", "photos:2", "/folder/"});
    QCOMPARE(text(enter(history, folder)), "/folder/1.jpg: /folder/1.jpg");
}

void TestHistory::theCopyReadLastIsTheSame()
{
    touch("1/a.jpg");
    touch("2/a.jpg");
    History history(database());
    for (const char *name : {"1", "2"}) { // with a slide more in the second
        const GalleryKey key{path(name), "photos:same"};
        enter(history, key, historytest::card(name, *name - '0'));
        history.notePlace(key, name, 1);
    }
    history.finish();
    // The first was read last.
    QVERIFY(historytest::Sql(database()).run("UPDATE galleries SET read = 10 - id"));
    enter(history, {"/new"}, historytest::card("New", 9));
    QSignalSpy progressLoaded(&history, &History::progressLoaded);
    history.identify({"/new", "photos:same"});
    QTRY_COMPARE(progressLoaded.size(), 1);
    QCOMPARE(text(progressLoaded.first().at(1).value<ReadingProgress>()), "1: 1");
}

void TestHistory::theOpenGalleryKeepsItsPlace()
{
    History history(database());
    const GalleryKey old{"/old", "photos:same"};
    enter(history, old);
    history.notePlace(old, "7", 7);
    enter(history, {"/new"});
    history.notePlace({"/new"}, "3", 3); // before it is known which gallery it is
    QSignalSpy progressLoaded(&history, &History::progressLoaded);
    history.identify({"/new", "photos:same"});
    history.identify({"/new", "photos:same"}); // nothing new
    history.finish();
    QTRY_COMPARE(progressLoaded.size(), 1);
    QCOMPARE(text(progressLoaded.first().at(1).value<ReadingProgress>()), "3: 3 7");
    const GalleryCard card = historytest::answerOf(history.unfinished()).first();
    QCOMPARE(card.address, "/new");
    QCOMPARE(card.position, 3);
}

void TestHistory::theSameGalleryTwice()
{
    History history(database());
    GalleryCard card = historytest::card("A", 5);
    card.subfolders = true;
    enter(history, {"/a"}, card);
    history.noteSeen({"/a"}, {"1", "2"});
    history.notePlace({"/a"}, "2", 2);
    // Opened in another way, and with a slide more.
    card.title = {"fr", "B"};
    card.slides = 6;
    card.position = 0;
    card.hasCover = false;
    card.subfolders = false;
    card.sorting = {gallery::Sorting::Key::Rating, true};
    QCOMPARE(text(enter(history, {"/a"}, card)), "2: 1 2");
    QCOMPARE(text(enter(history, {"/a"}, card)), "2: 1 2");
    const QList<GalleryCard> cards = historytest::answerOf(history.unfinished());
    QCOMPARE(text(cards), "B 2");
    QCOMPARE(cards.first().slides, 6);
    QCOMPARE(cards.first().position, 2); // where the reader stopped
    QVERIFY(!cards.first().hasCover);
    QVERIFY(!cards.first().subfolders);
    QCOMPARE(cards.first().sorting, card.sorting);
}

void TestHistory::addressesWithPasswordsAreNotStored_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("with a name") << "https://reader:secret@example.org/manifest.json";
    QTest::newRow("without one") << "https://:secret@example.org/manifest.json";
}

void TestHistory::addressesWithPasswordsAreNotStored()
{
    QFETCH(QString, address);
    History history(database());
    const GalleryKey key{address};
    QCOMPARE(text(enter(history, key)), ": "); // the signal is emitted all the same
    history.notePlace(key, address + "/1", 1);
    history.noteView(key, historytest::slide(address + "/1"));
    history.finish();
    QVERIFY(!written().contains("secret"));

    GalleryCard card = historytest::card("Public");
    card.pictures.emplaceBack().address = address;
    card.pictures.emplaceBack().service.id = address;
    card.pictures.emplaceBack().address = "https://example.org/1.jpg";
    enter(history, {"/public.json", address}, card);
    history.finish();
    QVERIFY(written().contains("Public"));
    QVERIFY(!written().contains("secret"));
    const auto known = historytest::answerOf(history.known({"/public.json"}));
    QCOMPARE(known.first().pictures.size(), 1);
}

void TestHistory::listsUnfinishedGalleries()
{
    History history(database());
    const auto read = [&history](const QString &name, int slides, int seen) {
        enter(history, {'/' + name}, historytest::card(name, slides));
        for (int i = 0; i < seen; ++i)
            history.notePlace({'/' + name}, QString::number(i), i);
        history.finish();
        // Later than all that was read so far, so that the one read last is known.
        const QDateTime written = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > written);
    };
    read("begun", 29, 12);
    read("only looked at", 29, 1);
    read("finished", 3, 3);
    read("shorter than it was", 3, 5);
    read("nearly finished", 4, 3);
    QCOMPARE(text(historytest::answerOf(history.unfinished())), "nearly finished 3, begun 12");
    QCOMPARE(text(historytest::answerOf(history.unfinished(1))), "nearly finished 3");
    history.notePlace({"/begun"}, "12", 12);
    QCOMPARE(text(historytest::answerOf(history.unfinished())), "begun 13, nearly finished 3");
    const GalleryCard card = historytest::answerOf(history.unfinished()).first();
    QCOMPARE(card.address, "/begun");
    QCOMPARE(card.slides, 29);
    QCOMPARE(card.position, 12);
    QVERIFY(card.hasCover);
    QVERIFY(qAbs(card.lastRead.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestHistory::enteringAgainMakesItTheLatest()
{
    History history(database());
    for (const char *name : {"/a", "/b"}) {
        enter(history, {name}, historytest::card(name));
        history.noteSeen({name}, {"1", "2"});
    }
    history.finish();
    QVERIFY(historytest::Sql(database()).run("UPDATE galleries SET read = id"));
    QCOMPARE(text(historytest::answerOf(history.unfinished())), "/b 2, /a 2");
    enter(history, {"/a"}, historytest::card("/a"));
    QCOMPARE(text(historytest::answerOf(history.unfinished())), "/a 2, /b 2");
}

void TestHistory::listsKnownGalleries()
{
    History history(database());
    for (const char *name : {"a", "b", "c"})
        enter(history, {QString(name)}, historytest::card(name));
    QCOMPARE(text(historytest::answerOf(history.known({"c", "x", "a"}))), "c 0, a 0");
}

void TestHistory::clearRemovesEverything()
{
    History history(database());
    enter(history, {"/secret.json"}, historytest::card("Secret title"));
    history.notePlace({"/secret.json"}, "secret slide", 1);
    history.noteView({"/secret.json"}, historytest::slide("secret slide"));
    history.finish();
    QVERIFY(written().contains("secret slide"));
    history.clear();
    history.finish();
    QVERIFY(!written().contains("ecret"));
    QCOMPARE(text(enter(history, {"/secret.json"})), ": ");
}

VITRINE_TEST(TestHistory, QCoreApplication)
#include "tst_history.moc"
