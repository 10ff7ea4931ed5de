// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "sources/loading/recentgalleries.h"
#include "support/emptysettings.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QThread>

using loading::RecentGalleries;
using loading::RecentGallery;

/// The list of recently opened galleries.
class TestRecentGalleries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { forgetSettings(); }
    void newestFirst();
    void isLimited();
    void storesAllProperties();
    void damaged_data();
    void damaged();
    void removesGalleries();
    void savesCoversInAnotherThread();
    void aCoverIsGoneWithItsGallery();
};

static QString addresses(const RecentGalleries &recents)
{
    QStringList list;
    for (const RecentGallery &recent : recents.list())
        list += recent.address;
    return list.join(u' ');
}

static RecentGallery recent(const QString &address)
{
    RecentGallery recent;
    recent.address = address;
    return recent;
}

static void makeCover(const QString &address)
{
    QFile file(RecentGalleries::coverFile(address));
    QDir().mkpath(QFileInfo(file).path());
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestRecentGalleries::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("vitrine-test");
}

void TestRecentGalleries::newestFirst()
{
    RecentGalleries recents;
    const QSignalSpy changed(&recents, &RecentGalleries::changed);
    QCOMPARE(addresses(recents), "");
    for (const char *address : {"a", "b", "c", "a"})
        recents.note(recent(address));
    QCOMPARE(addresses(recents), "a c b");
    QCOMPARE(changed.size(), 4);
    QCOMPARE(addresses(RecentGalleries()), "a c b");
}

void TestRecentGalleries::isLimited()
{
    RecentGalleries recents;
    makeCover("0");
    makeCover("1");
    for (int i = 0; i <= RecentGalleries::most; ++i)
        recents.note(recent(QString::number(i)));
    QCOMPARE(addresses(recents), "10 9 8 7 6 5 4 3 2 1");
    QTRY_VERIFY(!QFile::exists(RecentGalleries::coverFile("0")));
    QVERIFY(QFile::exists(RecentGalleries::coverFile("1")));
}

void TestRecentGalleries::storesAllProperties()
{
    RecentGallery noted = recent("/été/ü.json");
    noted.title.add("ru", {"Союзники", "2"});
    noted.title.add("de", {"Verbündete"});
    noted.position = 7;
    noted.seen = 3;
    noted.slides = 29;
    noted.subfolders = true;
    RecentGalleries().note(noted);
    const RecentGallery kept = RecentGalleries().list().value(0);
    QCOMPARE(kept.address, noted.address);
    QCOMPARE(kept.title, noted.title); // in order: who reads neither sees the first
    QCOMPARE(kept.title.choose({"fr"}).language, "ru");
    QCOMPARE(kept.position, 7);
    QCOMPARE(kept.seen, 3);
    QCOMPARE(kept.slides, 29);
    QVERIFY(kept.subfolders);
}

void TestRecentGalleries::damaged_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QString>("left");
    QTest::newRow("no JSON") << QVariant("[{") << "";
    QTest::newRow("no list") << QVariant(QByteArray(R"({"address": "a"})")) << "";
    QTest::newRow("other things") << QVariant(QByteArray(R"([1, null, "a", [], {}])")) << "";
    QTest::newRow("no number") << QVariant(17) << "";
    QTest::newRow("one is good") << QVariant(QByteArray(
                                        R"([{"address": 3}, {"address": "a", "title": 5,
                                            "position": "x", "slides": {}}])"))
                                 << "a";
}

void TestRecentGalleries::damaged()
{
    QFETCH(QVariant, stored);
    settings::Store::instance()->setValue("opening/recent", stored);
    RecentGalleries recents;
    QTEST(addresses(recents), "left");
    recents.note(recent("new"));
    QVERIFY(addresses(recents).startsWith("new"));
}

void TestRecentGalleries::removesGalleries()
{
    RecentGalleries recents;
    for (const char *address : {"a", "b", "c"}) {
        recents.note(recent(address));
        makeCover(address);
    }
    recents.remove("b");
    QCOMPARE(addresses(recents), "c a");
    QTRY_VERIFY(!QFile::exists(RecentGalleries::coverFile("b")));
    QVERIFY(QFile::exists(RecentGalleries::coverFile("a")));
    makeCover("of another process");
    recents.clear();
    QCOMPARE(addresses(recents), "");
    QTRY_VERIFY(!QFile::exists(RecentGalleries::coverFile("a")));
    QTRY_VERIFY(!QFile::exists(RecentGalleries::coverFile("of another process")));
}

void TestRecentGalleries::savesCoversInAnotherThread()
{
    RecentGalleries recents;
    recents.note(recent("a"));
    QSignalSpy changed(&recents, &RecentGalleries::changed);
    QThread *writer = nullptr;
    recents.saveCover("a", [&writer](const QString &file) {
        writer = QThread::currentThread();
        QFile(file).open(QIODevice::WriteOnly);
    });
    QVERIFY(changed.wait()); // a menu shows it now
    QVERIFY(writer && writer != thread());
    QVERIFY(QFile::exists(RecentGalleries::coverFile("a")));
}

void TestRecentGalleries::aCoverIsGoneWithItsGallery()
{
    RecentGalleries recents;
    recents.note(recent("a"));
    QSemaphore goesOn;
    recents.saveCover("a", [&goesOn](const QString &file) {
        goesOn.acquire();
        QFile(file).open(QIODevice::WriteOnly);
    });
    recents.remove("a");
    goesOn.release();
    recents.finish();
    QVERIFY(!QFile::exists(RecentGalleries::coverFile("a")));
}

VITRINE_TEST(TestRecentGalleries, QCoreApplication)
#include "tst_recentgalleries.moc"
