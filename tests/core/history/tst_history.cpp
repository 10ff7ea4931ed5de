// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/galleryidentity.h"
#include "core/history/history.h"
#include "support/memories.h"
#include "support/testclass.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

using history::GalleryCard;
using history::GalleryKey;
using history::History;
using history::Memory;
using memories::enter;
using memories::text;

/// The history stores progress between sessions.
class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void isKeptWhereTheDesktopKeepsState_data();
    void isKeptWhereTheDesktopKeepsState();
    void touchesNothingUnasked();
    void isForItsReaderOnly();
    void remembersPlaceAndSeenSlides();
    void everyGalleryHasItsOwn();
    void reviewForgets();
    void twoWindowsShare();
    void nobodyWaits();

    void followsAManifestThatMoved();
    void followsAFolderThatMoved();
    void copiesShare();
    void otherGalleriesOfOneIdentity();
    void galleriesThatSwapNames();
    void oneThatChangedInItsPlace();

    void passwordsAreNotWritten_data();
    void passwordsAreNotWritten();
    void unfinishedOnes();
    void knownOnes();
    void forgetsEverything();

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

void TestHistory::isKeptWhereTheDesktopKeepsState_data()
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

void TestHistory::isKeptWhereTheDesktopKeepsState()
{
    QFETCH(QByteArray, variable);
    qputenv("XDG_STATE_HOME", variable);
    QTEST(History::defaultFile(), "file");
    qunsetenv("XDG_STATE_HOME");
    if (variable.isEmpty())
        QTEST(History::defaultFile(), "file");
}

void TestHistory::touchesNothingUnasked()
{
    {
        History history(database());
        history.finish();
    }
    QVERIFY(!QFileInfo::exists(path("state")));
}

void TestHistory::isForItsReaderOnly()
{
    History history(database());
    enter(history, {"/a"});
    history.finish();
    QVERIFY(QFileInfo::exists(database()));
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path("state/vitrine")) & others, QFile::Permissions());
}

void TestHistory::remembersPlaceAndSeenSlides()
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

void TestHistory::everyGalleryHasItsOwn()
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

void TestHistory::reviewForgets()
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

void TestHistory::twoWindowsShare()
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
    const Memory memory = enter(one, key);
    QCOMPARE(memory.seen.size(), 201);
    QCOMPARE(memory.slide, "last");
}

void TestHistory::nobodyWaits()
{
    History history(database());
    enter(history, {"/a"});
    memories::Sql beside(database());
    QVERIFY(beside.run("BEGIN IMMEDIATE"));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        history.notePlace({"/a"}, QString::number(i), i);
    QVERIFY(timer.elapsed() < 100); // a hundred microseconds each, while the database is locked
    QVERIFY(beside.run("COMMIT"));
    QCOMPARE(enter(history, {"/a"}).seen.size(), 1000);
}

void TestHistory::followsAManifestThatMoved()
{
    touch("old.json");
    History history(database());
    const GalleryKey before{path("old.json"), "https://example.org/manifest"};
    enter(history, before);
    history.notePlace(before, "https://example.org/canvas/12", 12);
    history.noteView(before, memories::slide("https://example.org/canvas/12"));
    QVERIFY(QFile::rename(path("old.json"), path("new.json")));
    const GalleryKey after{path("new.json"), before.identity};
    // With a slide more than it had.
    QCOMPARE(text(enter(history, after, memories::card("Galerie", 30))),
             "https://example.org/canvas/12: https://example.org/canvas/12");
    history.notePlace(after, "https://example.org/canvas/13", 13);
    QCOMPARE(enter(history, after).seen.size(), 2);
    // Lists contain it once.
    const auto most = memories::answerOf(history.mostViewed(history::Span::Hour));
    QCOMPARE(most.galleries.size(), 1);
    QCOMPARE(most.galleries.first().card.address, after.address);
}

void TestHistory::followsAFolderThatMoved()
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
    history::SlideCard card = memories::slide(path("old/2.jpg"));
    card.pictures.emplaceBack().address = QUrl::fromLocalFile(card.slide).toString();
    history.noteView(before, card);

    QVERIFY(QDir().rename(path("old"), path("new")));
    const GalleryKey after = keyOf("new");
    QCOMPARE(after.identity, before.identity);
    QCOMPARE(text(enter(history, withoutIdentity(after))), ": "); // until the identity is known
    QSignalSpy recalled(&history, &History::recalled);
    history.identify(after);
    QTRY_COMPARE(recalled.size(), 1);
    QCOMPARE(recalled.first().first().value<GalleryKey>(), after);
    QCOMPARE(text(recalled.first().at(1).value<Memory>()),
             path("new/trip/3.jpg") + ": " + path("new/2.jpg") + ' ' + path("new/trip/3.jpg"));
    // The views have moved too.
    const auto most = memories::answerOf(history.mostViewed(history::Span::Hour));
    QCOMPARE(most.slides.size(), 1);
    QCOMPARE(most.slides.first().card.address, path("new"));
    QCOMPARE(most.slides.first().card.slide, path("new/2.jpg"));
    QCOMPARE(most.slides.first().card.pictures.first().address,
             QUrl::fromLocalFile(path("new/2.jpg")).toString());
    // Known by its address from now on.
    QCOMPARE(enter(history, withoutIdentity(after)).seen.size(), 2);
}

void TestHistory::copiesShare()
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

void TestHistory::otherGalleriesOfOneIdentity()
{
    touch("a.json");
    touch("b.json");
    const GalleryKey a{path("a.json"), "https://example.org/copied"};
    const GalleryKey b{path("b.json"), a.identity};
    History history(database());
    enter(history, a, memories::card("A", 10));
    history.notePlace(a, "1", 1);
    QCOMPARE(text(enter(history, b, memories::card("B", 20))), ": ");
    history.notePlace(b, "2", 2);
    QCOMPARE(text(enter(history, a, memories::card("A", 10))), "1: 1");
    QCOMPARE(text(enter(history, b, memories::card("B", 20))), "2: 2");
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

void TestHistory::oneThatChangedInItsPlace()
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

void TestHistory::passwordsAreNotWritten_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("with a name") << "https://reader:secret@example.org/manifest.json";
    QTest::newRow("without one") << "https://:secret@example.org/manifest.json";
}

void TestHistory::passwordsAreNotWritten()
{
    QFETCH(QString, address);
    History history(database());
    const GalleryKey key{address};
    QCOMPARE(text(enter(history, key)), ": "); // the signal is emitted all the same
    history.notePlace(key, address + "/1", 1);
    history.noteView(key, memories::slide(address + "/1"));
    history.finish();
    QVERIFY(!written().contains("secret"));

    GalleryCard card = memories::card("Public");
    card.pictures.emplaceBack().address = address;
    card.pictures.emplaceBack().service.id = address;
    card.pictures.emplaceBack().address = "https://example.org/1.jpg";
    enter(history, {"/public.json", address}, card);
    history.finish();
    QVERIFY(written().contains("Public"));
    QVERIFY(!written().contains("secret"));
    const auto known = memories::answerOf(history.known({"/public.json"}));
    QCOMPARE(known.first().pictures.size(), 1);
}

void TestHistory::unfinishedOnes()
{
    History history(database());
    const auto read = [&history](const QString &name, int slides, int seen) {
        enter(history, {'/' + name}, memories::card(name, slides));
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
    QCOMPARE(text(memories::answerOf(history.unfinished())), "nearly finished 3, begun 12");
    QCOMPARE(text(memories::answerOf(history.unfinished(1))), "nearly finished 3");
    history.notePlace({"/begun"}, "12", 12);
    QCOMPARE(text(memories::answerOf(history.unfinished())), "begun 13, nearly finished 3");
    const GalleryCard card = memories::answerOf(history.unfinished()).first();
    QCOMPARE(card.address, "/begun");
    QCOMPARE(card.slides, 29);
    QCOMPARE(card.position, 12);
    QVERIFY(card.hasCover);
    QVERIFY(qAbs(card.lastRead.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestHistory::knownOnes()
{
    History history(database());
    for (const char *name : {"a", "b", "c"})
        enter(history, {QString(name)}, memories::card(name));
    QCOMPARE(text(memories::answerOf(history.known({"c", "x", "a"}))), "c 0, a 0");
}

void TestHistory::forgetsEverything()
{
    History history(database());
    enter(history, {"/secret.json"}, memories::card("Secret title"));
    history.notePlace({"/secret.json"}, "secret slide", 1);
    history.noteView({"/secret.json"}, memories::slide("secret slide"));
    history.finish();
    QVERIFY(written().contains("secret slide"));
    history.clear();
    history.finish();
    QVERIFY(!written().contains("ecret"));
    QCOMPARE(text(enter(history, {"/secret.json"})), ": ");
}

VITRINE_TEST(TestHistory, QCoreApplication)
#include "tst_history.moc"
