// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "sources/loading/foldermonitor.h"
#include "support/photofiles.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <chrono>

using errors::Problem;
using gallery::SlideModel;
using loading::FolderMonitor;
using photos::PhotosRequest;

namespace {

/// A folder as a reader has it before their eyes: the model follows every signal, as it does in a
/// session, and a slide's title shows whether it was described.
struct Following
{
    explicit Following(const PhotosRequest &wanted, int start = 0)
        : request(wanted)
    {
        PhotosRequest byName = request;
        byName.sorting = {};
        gallery::Gallery gallery = photos::listPhotos(byName).gallery;
        gallery.start = start;
        model.setGallery(gallery);
        QObject::connect(&monitor, &FolderMonitor::described, &model, &SlideModel::replaceSlides);
        QObject::connect(&monitor, &FolderMonitor::renamed, &model, &SlideModel::renameSlides);
        QObject::connect(&monitor, &FolderMonitor::changed, &model, &SlideModel::update);
        QObject::connect(&tour, &gallery::Tour::currentChanged, &monitor,
                         &FolderMonitor::setCurrentRow);
        QObject::connect(&tour, &gallery::Tour::positionChanged, &monitor,
                         &FolderMonitor::setCurrentRow);
        monitor.start(request, gallery);
    }
    QString titles() const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.index(row).data().toString();
        return titles.join(u' ');
    }
    QString seen() const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.isSeen(row) ? model.index(row).data().toString() : QString();
        titles.removeAll({});
        return titles.join(u' ');
    }
    QString current() const { return model.index(tour.current()).data().toString(); }

    PhotosRequest request;
    SlideModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    gallery::Tour tour{&model};
    FolderMonitor monitor;
    QSignalSpy described{&monitor, &FolderMonitor::described};
    QSignalSpy changed{&monitor, &FolderMonitor::changed};
    QSignalSpy photosChanged{&monitor, &FolderMonitor::photosChanged};
    QSignalSpy failed{&monitor, &FolderMonitor::failed};
    QSignalSpy recovered{&monitor, &FolderMonitor::recovered};
    QSignalSpy reloaded{&monitor, &FolderMonitor::reloaded};
    QSignalSpy settled{&monitor, &FolderMonitor::upToDate};
};

/// Photos `a`, `b`, … with titles `A`, `B`, …
void write(const photofiles::Folder &folder, const QString &letters)
{
    for (const QChar letter : letters) {
        folder.photos({letter + QStringLiteral(".jpg")});
        folder.write(letter + QStringLiteral(".jpg.xmp"),
                     photofiles::xmp(QByteArray(1, char(letter.toUpper().unicode()))));
    }
}

void date(const photofiles::Folder &folder, const QString &name, const QByteArray &date)
{
    folder.write(name + ".jpg.xmp", photofiles::xmp(name.toUpper().toUtf8(), date));
}

} // namespace

/// A folder that changes while it is open.
class TestFolderMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void describesEveryRowOnce();
    void describesTheCurrentPhotoFirst();
    void photosAreAddedAndRemoved();
    void photosAreRenamed();
    void renamedPhotosStayWhatTheyAre_data();
    void renamedPhotosStayWhatTheyAre();
    void renamedFoldersKeepTheirPhotos();
    void findsPhotosAddedBeforeWatching();
    void reportsRewrittenPhotos();
    void sidecars();
    void emitsNothingWithoutChanges();
    void folderIsRemovedAndRestored();
    void anUnchangedFolderComesBack_data();
    void anUnchangedFolderComesBack();
    void reloads();
    void requestedPhotoIsRemoved();
    void byDate();
    void sortedOtherwise();
    void subfolders();
    void files();
    void filesOfSeveralFoldersKeepTheirTitle();
    void tellsEachTimeAFolderVanishes();
    void showsAFolderWhileItIsFilled();
    void stopsInASlot();
    void destroyedWhileDescribing();
};

void TestFolderMonitor::describesEveryRowOnce()
{
    const photofiles::Folder folder;
    write(folder, "abcdefgh");
    Following it({.folder = folder.path()}, 5);
    QTRY_VERIFY(!it.settled.isEmpty());
    QCOMPARE(it.titles(), "A B C D E F G H");
    QMap<int, int> times;
    for (const QList<QVariant> &batch : it.described) {
        const auto slides = batch.at(1).value<QList<gallery::Slide>>();
        for (int i = 0; i < slides.size(); ++i)
            ++times[batch.at(0).toInt() + i];
    }
    QCOMPARE(times.keys(), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(times.values(), QList<int>(8, 1));
    QCOMPARE(it.described.first().at(0).toInt(), 5);
}

void TestFolderMonitor::describesTheCurrentPhotoFirst()
{
    const photofiles::Folder folder;
    folder.manyPhotos(5000); // takes seconds on any machine
    Following it({.folder = folder.path()});
    QTRY_VERIFY(!it.described.isEmpty());
    const auto before = it.described.size();
    it.tour.goTo(4000);
    QTRY_VERIFY(it.described.size() > before);
    QCOMPARE(it.described.at(before).at(0).toInt(), 4000);
    QTRY_VERIFY_WITH_TIMEOUT(!it.settled.isEmpty(), 60'000);
}

void TestFolderMonitor::photosAreAddedAndRemoved()
{
    const photofiles::Folder folder;
    write(folder, "bdfh");
    Following it({.folder = folder.path()});
    QTRY_VERIFY(!it.settled.isEmpty());
    it.tour.goTo(2);
    QCOMPARE(it.current(), "F");

    write(folder, "aceg");
    QTRY_COMPARE(it.titles(), "A B C D E F G H");
    QCOMPARE(it.current(), "F");
    QCOMPARE(it.seen(), "B F");

    for (const char *name : {"a.jpg", "c.jpg", "h.jpg"})
        folder.remove(name);
    QTRY_COMPARE(it.titles(), "B D E F G");
    QCOMPARE(it.current(), "F");
    QCOMPARE(it.seen(), "B F");

    folder.remove("f.jpg"); // the next slide becomes current
    QTRY_COMPARE(it.titles(), "B D E G");
    QCOMPARE(it.current(), "G");
    QCOMPARE(it.failed.size(), 0);
}

void TestFolderMonitor::photosAreRenamed()
{
    const photofiles::Folder folder;
    write(folder, "abc");
    Following it({.folder = folder.path()});
    QTRY_VERIFY(!it.settled.isEmpty());
    it.tour.goTo(1);
    QVERIFY(QFile::rename(folder.path("a.jpg"), folder.path("x.jpg")));
    QVERIFY(QFile::rename(folder.path("a.jpg.xmp"), folder.path("x.jpg.xmp")));
    QTRY_COMPARE(it.titles(), "B C A");
    QCOMPARE(it.current(), "B");
    write(folder, "a"); // another photo with the old name
    QTRY_COMPARE(it.titles(), "A B C A");
    QCOMPARE(it.tour.current(), 1);
}

void TestFolderMonitor::renamedPhotosStayWhatTheyAre_data()
{
    QTest::addColumn<QList<QStringList>>("renames");
    QTest::addColumn<bool>("isCopied");
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("seen");
    using Renames = QList<QStringList>;
    QTest::newRow("the one that shows")
        << Renames{{"b", "z"}} << false << "a c d z" << "z" << "a z";
    QTest::newRow("another one") << Renames{{"a", "x"}} << false << "b c d x" << "b" << "b x";
    QTest::newRow("all of them") << Renames{{"a", "4"}, {"b", "3"}, {"c", "2"}, {"d", "1"}} << false
                                 << "1 2 3 4" << "3"
                                 << "3 4";
    QTest::newRow("copied, then removed")
        << Renames{{"b", "z"}} << true << "a c d z" << "z" << "a z";
}

void TestFolderMonitor::renamedPhotosStayWhatTheyAre()
{
    QFETCH(QList<QStringList>, renames);
    QFETCH(bool, isCopied);
    const photofiles::Folder folder;
    int width = 8;
    for (const char *name : {"a.jpg", "b.jpg", "c.jpg", "d.jpg"})
        folder.write(name, photofiles::jpeg({width += 8, 16}));
    Following it({.folder = folder.path()});
    QTRY_VERIFY(it.settled.size() >= 2);
    it.tour.goTo(1);
    QSignalSpy currentChanged(&it.tour, &gallery::Tour::currentChanged);
    for (const QStringList &names : renames) {
        const QString from = folder.path(names.first() + ".jpg");
        const QString to = folder.path(names.last() + ".jpg");
        QVERIFY(isCopied ? QFile::copy(from, to) && QFile::remove(from) : QFile::rename(from, to));
    }
    QFETCH(QString, titles);
    QTRY_COMPARE(it.titles(), titles);
    QTEST(it.current(), "current");
    QTEST(it.seen(), "seen");
    QCOMPARE(currentChanged.size(), 0);
    QCOMPARE(it.model.gallery().slides.at(it.tour.current()).id,
             folder.path(it.current() + ".jpg"));
}

void TestFolderMonitor::renamedFoldersKeepTheirPhotos()
{
    const photofiles::Folder folder;
    folder.write("a.jpg", photofiles::jpeg({8, 8}));
    folder.write("one/b.jpg", photofiles::jpeg({16, 8}));
    folder.write("one/c.jpg", photofiles::jpeg({24, 8}));
    Following it({.folder = folder.path(), .subfolders = true});
    QTRY_VERIFY(it.settled.size() >= 2);
    it.tour.goTo(2);
    QVERIFY(QDir(folder.path()).rename("one", "two"));
    QTRY_COMPARE(it.model.index(2).data(SlideModel::ChapterTitleRole).toString(), "two");
    QCOMPARE(it.current(), "c");
    QCOMPARE(it.seen(), "a c");
}

void TestFolderMonitor::findsPhotosAddedBeforeWatching()
{
    const photofiles::Folder folder;
    write(folder, "ac");
    Following it({.folder = folder.path()});
    write(folder, "b"); // nothing watches yet
    QTRY_COMPARE(it.titles(), "A B C");
}

void TestFolderMonitor::reportsRewrittenPhotos()
{
    const photofiles::Folder folder;
    write(folder, "ab");
    Following it({.folder = folder.path()});
    QTRY_VERIFY(it.settled.size() >= 2); // watched
    QTRY_COMPARE(it.titles(), "A B");
    folder.write("b.jpg", photofiles::jpeg({80, 60}));
    QTRY_COMPARE(it.photosChanged.size(), 1);
    QCOMPARE(it.photosChanged.first().first().toStringList(), QStringList(folder.path("b.jpg")));
    QTRY_COMPARE(it.model.index(1).data(SlideModel::SizeRole).toSize(), QSize(80, 60));
    QCOMPARE(it.titles(), "A B");
}

void TestFolderMonitor::sidecars()
{
    const photofiles::Folder folder;
    write(folder, "a");
    folder.photos({"b.jpg"});
    Following it({.folder = folder.path()});
    QTRY_VERIFY(it.settled.size() >= 2);
    QCOMPARE(it.titles(), "A b");
    folder.write("b.xmp", photofiles::xmp("Added"));
    QTRY_COMPARE(it.titles(), "A Added");
    folder.write("a.jpg.xmp", photofiles::xmp("Rewritten")); // no file is added or removed
    QTRY_COMPARE(it.titles(), "Rewritten Added");
}

void TestFolderMonitor::emitsNothingWithoutChanges()
{
    const photofiles::Folder folder;
    write(folder, "ab");
    Following it({.folder = folder.path()});
    QTRY_VERIFY(it.settled.size() >= 2);
    const auto settled = it.settled.size();
    folder.write("notes.txt", "no photo");
    QTRY_VERIFY(it.settled.size() > settled);
    QCOMPARE(it.changed.size(), 0);
    QCOMPARE(it.photosChanged.size(), 0);
}

void TestFolderMonitor::folderIsRemovedAndRestored()
{
    const photofiles::Folder parent;
    parent.photos({"in/a.jpg", "in/b.jpg"});
    Following it({.folder = parent.path("in")});
    QTRY_VERIFY(it.settled.size() >= 2);
    QVERIFY(QDir(parent.path("in")).removeRecursively());
    QTRY_COMPARE(it.failed.size(), 1);
    QCOMPARE(it.titles(), "a b");
    parent.photos({"in/b.jpg"});
    parent.write("in/c.jpg", photofiles::jpeg({16, 12})); // another photo than `a`
    QTRY_COMPARE(it.titles(), "b c");
    QCOMPARE(it.current(), "b");
}

void TestFolderMonitor::anUnchangedFolderComesBack_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("code");
    QTest::newRow("the folder") << "in" << "FolderVanished";
    QTest::newRow("what it is in") << "disk" << "FolderVanished";
    QTest::newRow("its photos") << "photos" << "FolderEmptied";
}

void TestFolderMonitor::anUnchangedFolderComesBack()
{
    QFETCH(QString, moved);
    const photofiles::Folder parent;
    parent.photos({"disk/in/a.jpg", "disk/in/b.jpg"});
    Following it({.folder = parent.path("disk/in")});
    QTRY_VERIFY(it.settled.size() >= 2);
    it.tour.goTo(1);
    const auto move = [&](bool away) {
        QList<std::pair<QString, QString>> moves{{"disk/in", "away"}};
        if (moved == "disk")
            moves = {{"disk", "away"}};
        else if (moved == "photos")
            moves = {{"disk/in/a.jpg", "a.jpg"}, {"disk/in/b.jpg", "b.jpg"}};
        for (const auto &[here, there] : moves) {
            QVERIFY(QDir(parent.path()).rename(away ? here : there, away ? there : here));
        }
    };
    move(true);
    QTRY_COMPARE(it.failed.size(), 1);
    QTEST(QString(it.failed.first().first().value<Problem>().code), "code");
    QCOMPARE(it.titles(), "a b");
    QCOMPARE(it.recovered.size(), 0);
    move(false);
    QTRY_COMPARE(it.recovered.size(), 1);
    QCOMPARE(it.titles(), "a b");
    QCOMPARE(it.current(), "b");
    QCOMPARE(it.failed.size(), 1);
}

void TestFolderMonitor::reloads()
{
    const photofiles::Folder parent;
    parent.photos({"in/a.jpg", "in/b.jpg"});
    Following it({.folder = parent.path("in")});
    QTRY_VERIFY(it.settled.size() >= 2);
    it.described.clear();
    it.monitor.reload();
    QTRY_COMPARE(it.reloaded.size(), 1);
    QTRY_VERIFY(!it.described.isEmpty());
    QVERIFY(QDir(parent.path()).rename("in", "away"));
    QTRY_COMPARE(it.failed.size(), 1);
    it.monitor.reload(); // who asks, is told
    QTRY_COMPARE(it.failed.size(), 2);
    QCOMPARE(it.reloaded.size(), 1);
}

void TestFolderMonitor::requestedPhotoIsRemoved()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg"});
    Following it({.folder = folder.path(), .at = folder.path("b.jpg")}, 1);
    QTRY_VERIFY(it.settled.size() >= 2);
    folder.remove("b.jpg");
    QTRY_COMPARE(it.titles(), "a c");
    QCOMPARE(it.current(), "c");
    QCOMPARE(it.failed.size(), 0);
}

void TestFolderMonitor::byDate()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg", "d.jpg"});
    date(folder, "a", "2022-01-01");
    date(folder, "b", "2021-01-01");
    date(folder, "d", "2020-01-01");
    Following it({.folder = folder.path(), .sorting = {gallery::Sorting::Key::Date}});
    QTRY_COMPARE(it.titles(), "D B A c");
    QCOMPARE(it.current(), "A"); // still current
    folder.photos({"e.jpg"});
    date(folder, "e", "2020-06-01");
    QTRY_COMPARE(it.titles(), "D E B A c");
    date(folder, "b", "2023-01-01");
    QTRY_COMPARE(it.titles(), "D E A B c");
    QCOMPARE(it.current(), "A");
}

void TestFolderMonitor::sortedOtherwise()
{
    using Key = gallery::Sorting::Key;
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg"});
    date(folder, "a", "2022-01-01");
    date(folder, "b", "2020-01-01");
    date(folder, "c", "2021-01-01");
    Following it({.folder = folder.path()});
    QTRY_COMPARE(it.titles(), "A B C");
    QTRY_VERIFY(it.settled.size() > 0);
    it.tour.goTo(1);
    const auto described = it.described.size();
    it.monitor.setSorting({Key::Date});
    QTRY_COMPARE(it.titles(), "B C A");
    QCOMPARE(it.current(), "B");
    QCOMPARE(it.seen(), "B A");
    it.monitor.setSorting({Key::Date, true});
    QTRY_COMPARE(it.titles(), "A C B");
    QCOMPARE(it.current(), "B");
    it.monitor.setSorting({});
    QTRY_COMPARE(it.titles(), "A B C");
    QCOMPARE(it.described.size(), described); // nothing is read again
    // Photos that come take their places.
    it.monitor.setSorting({Key::Date, true});
    folder.photos({"d.jpg"});
    date(folder, "d", "2021-06-01");
    QTRY_COMPARE(it.titles(), "A D C B");
}

void TestFolderMonitor::subfolders()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "one/b.jpg"});
    Following it({.folder = folder.path(), .subfolders = true});
    QTRY_VERIFY(it.settled.size() >= 2);
    it.tour.goTo(1);
    folder.photos({"one/bb.jpg"});
    QTRY_COMPARE(it.titles(), "a b bb");
    const auto settled = it.settled.size();
    QVERIFY(QDir(folder.path()).mkpath("two/deeper"));
    QTRY_VERIFY(it.settled.size() > settled);
    folder.photos({"two/deeper/c.jpg"});
    QTRY_COMPARE(it.titles(), "a b bb c");
    QCOMPARE(it.model.index(3).data(SlideModel::ChapterTitleRole).toString(), "deeper");
    QCOMPARE(it.current(), "b");
}

void TestFolderMonitor::files()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg", "d.jpg"});
    Following it({.files = {folder.path("a.jpg"), folder.path("b.jpg"), folder.path("d.jpg")}});
    const QString id = it.model.gallery().id;
    QTRY_VERIFY(it.settled.size() >= 2);
    folder.remove("a.jpg");
    QTRY_COMPARE(it.titles(), "b d");
    QCOMPARE(it.model.gallery().id, id);
    folder.remove("b.jpg");
    folder.remove("d.jpg");
    QTRY_COMPARE(it.failed.size(), 1);
    QVERIFY(it.model.rowCount() > 0);
    folder.photos({"d.jpg"});
    QTRY_COMPARE(it.titles(), "d");
}

void TestFolderMonitor::filesOfSeveralFoldersKeepTheirTitle()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "in/b.jpg", "in/c.jpg"});
    Following it(
        {.files = {folder.path("a.jpg"), folder.path("in/b.jpg"), folder.path("in/c.jpg")}});
    const gallery::LanguageMap title = it.model.gallery().title;
    QTRY_VERIFY(it.settled.size() >= 2);
    folder.remove("a.jpg");
    QTRY_COMPARE(it.titles(), "b c");
    QCOMPARE(it.model.gallery().title, title);
}

void TestFolderMonitor::tellsEachTimeAFolderVanishes()
{
    const photofiles::Folder parent;
    parent.photos({"in/a.jpg"});
    Following it({.folder = parent.path("in")});
    QTRY_VERIFY(it.settled.size() >= 2);
    for (int times = 1; times <= 3; ++times) {
        QVERIFY(QDir(parent.path("in")).removeRecursively());
        QTRY_COMPARE(it.failed.size(), times);
        parent.photos({QStringLiteral("in/%1.jpg").arg(times)});
        QTRY_COMPARE(it.titles(), QString::number(times));
        parent.photos({"in/9.jpg"}); // shows when the folder is watched again
        QTRY_COMPARE(it.titles(), QStringLiteral("%1 9").arg(times));
    }
    QCOMPARE(it.failed.size(), 3);
}

// Its photos come at shorter intervals than the monitor waits for more.
void TestFolderMonitor::showsAFolderWhileItIsFilled()
{
    const photofiles::Folder folder;
    write(folder, "a");
    Following it({.folder = folder.path()});
    QTRY_VERIFY(it.settled.size() >= 2); // watched
    QTimer camera;
    int taken = 0;
    connect(&camera, &QTimer::timeout, &camera,
            [&] { folder.photos({QStringLiteral("%1.jpg").arg(++taken)}); });
    camera.start(std::chrono::milliseconds(60));
    QTRY_VERIFY(!it.changed.isEmpty());
    QVERIFY(camera.isActive());
    camera.stop();
    QTRY_COMPARE(it.model.rowCount(), taken + 1);
}

void TestFolderMonitor::stopsInASlot()
{
    const photofiles::Folder folder;
    for (int i = 0; i < 300; ++i)
        folder.photos({QStringLiteral("%1.jpg").arg(i)});
    const photofiles::Folder other;
    write(other, "ab");
    Following it({.folder = folder.path()});
    QObject::connect(&it.monitor, &FolderMonitor::described, &it.monitor, [&it] {
        if (it.described.size() == 1)
            it.monitor.stop();
    });
    QTRY_COMPARE(it.described.size(), 1);

    // Signals about the second folder come after all signals about the first one.
    it.described.clear();
    it.request = {.folder = other.path()};
    const gallery::Gallery gallery = photos::listPhotos(it.request).gallery;
    it.model.setGallery(gallery);
    it.described.append(QList<QVariant>()); // so that the slot does nothing
    it.described.append(QList<QVariant>());
    it.monitor.start(it.request, gallery);
    QTRY_VERIFY(!it.settled.isEmpty());
    QCOMPARE(it.titles(), "A B");
    QCOMPARE(it.model.rowCount(), 2);
}

void TestFolderMonitor::destroyedWhileDescribing()
{
    const photofiles::Folder folder;
    folder.manyPhotos(5000);
    for (int round = 0; round < 3; ++round) {
        Following it({.folder = folder.path()});
        if (round > 0)
            QTRY_VERIFY(it.described.size() >= round);
        QCOMPARE(it.model.rowCount(), 5000); // AddressSanitizer reports accesses after destruction
    }
}

VITRINE_TEST(TestFolderMonitor, QCoreApplication)
#include "tst_foldermonitor.moc"
