// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"
#include "core/history/filelock.h"
#include "core/history/history.h"
#include "core/history/schema.h"
#include "support/historyhelpers.h"
#include "support/testclass.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using history::History;
using history::Span;
using historytest::enter;
using historytest::Sql;
using historytest::text;

/// Databases with the schema of every released version.
class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void releasedMigrationsAreUnchanged_data();
    void releasedMigrationsAreUnchanged();
    void olderSchemasAreMigrated_data();
    void olderSchemasAreMigrated();
    void migratedByAnotherProcessMeanwhile();
    void migrationsAreAtomic();
    void newerSchemasAreLeftUnchanged();

private:
    void make(const QString &file, int version) const;
};

void TestSchema::releasedMigrationsAreUnchanged_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("places and seen slides") << 0 << QByteArray("1fd83463");
    QTest::newRow("views") << 1 << QByteArray("87e1ab66");
    QTest::newRow("identities") << 2 << QByteArray("5f7fce74");
}

// Databases with these migrations exist on readers' machines.
void TestSchema::releasedMigrationsAreUnchanged()
{
    QFETCH(int, step);
    const QByteArray statements = history::schema::steps().at(step).join(u';').toUtf8();
    QTEST(QCryptographicHash::hash(statements, QCryptographicHash::Md5).toHex().left(8), "digest");
}

// As that version wrote it: a gallery with two slides seen and the reader at the second, and a view
// where it knew of views.
void TestSchema::make(const QString &file, int version) const
{
    const Sql sql(file);
    for (int step = 0; step < version; ++step) {
        for (const QString &statement : history::schema::steps().at(step))
            QVERIFY(sql.run(statement));
    }
    QVERIFY(sql.run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    if (version == 0)
        return;
    QVERIFY(sql.run("INSERT INTO galleries"
                    " (address, title, pictures, slides, cover, subfolders, by_date, slide,"
                    " position, read) VALUES ('/a', '[]', '[]', 29, 1, 0, 0, '2', 2, 1700000000)"));
    QVERIFY(sql.run("INSERT INTO seen VALUES (1, '1'), (1, '2')"));
    if (version < 2)
        return;
    QVERIFY(sql.run("INSERT INTO slides VALUES (1, '2', 2, '[]', '[]', '[]')"));
    QVERIFY(sql.run(QStringLiteral("INSERT INTO views VALUES (1, '2', %1)")
                        .arg(QDateTime::currentMSecsSinceEpoch() - 1000)));
}

void TestSchema::olderSchemasAreMigrated_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("memory");
    QTest::addColumn<int>("views");
    QTest::newRow("an empty one") << 0 << ": " << 0;
    QTest::newRow("the first") << 1 << "2: 1 2" << 0;
    QTest::newRow("the second, with views") << 2 << "2: 1 2" << 1;
    QTest::newRow("the present one") << 3 << "2: 1 2" << 1;
    QCOMPARE(history::schema::latest(), 3);
}

void TestSchema::olderSchemasAreMigrated()
{
    QFETCH(int, version);
    QFETCH(int, views);
    const QTemporaryDir folder;
    const QString file = folder.filePath("history.sqlite");
    make(file, version);
    History history(file);
    const QSignalSpy failed(&history, &History::failed);
    QTEST(text(enter(history, {"/a"})), "memory");
    const auto most = historytest::answerOf(history.mostViewed(Span::Hour));
    QCOMPARE(most.slides.size(), views);
    history.notePlace({"/a"}, "3", 3);
    history.noteView({"/a"}, historytest::slide("3"));
    QCOMPARE(historytest::answerOf(history.mostViewed(Span::Hour)).slides.size(), views + 1);
    QVERIFY(text(enter(history, {"/a"})).startsWith("3: "));
    QCOMPARE(failed.size(), 0);
    QCOMPARE(Sql(file).value("PRAGMA user_version").toInt(), history::schema::latest());
}

// The other process has begun when this one finds the old version, and waits for its turn.
void TestSchema::migratedByAnotherProcessMeanwhile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("history.sqlite");
    make(file, 1);
    const Sql other(file);
    QVERIFY(other.run("PRAGMA journal_mode = WAL"));
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    for (const QStringList &step : history::schema::steps().sliced(1)) {
        for (const QString &statement : step)
            QVERIFY(other.run(statement));
    }
    QVERIFY(other.run(QStringLiteral("PRAGMA user_version = %1").arg(history::schema::latest())));
    History history(file);
    const QSignalSpy failed(&history, &History::failed);
    QSignalSpy progressLoaded(&history, &History::progressLoaded);
    history.enter({"/a"}, historytest::card("A"));
    const auto isOpening = [&file] {
        return !history::FileLock(history::Database::lockFile(file)).lockExclusive(0);
    };
    QTRY_VERIFY(isOpening());
    QVERIFY(other.run("COMMIT"));
    QTRY_COMPARE(progressLoaded.size(), 1);
    QCOMPARE(text(progressLoaded.first().at(1).value<history::ReadingProgress>()), "2: 1 2");
    history.noteView({"/a"}, historytest::slide("2"));
    QCOMPARE(historytest::answerOf(history.mostViewed(Span::Hour)).slides.size(), 1);
    QCOMPARE(failed.size(), 0);
}

// A table with the same name makes the migration fail.
void TestSchema::migrationsAreAtomic()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("history.sqlite");
    make(file, 1);
    QVERIFY(Sql(file).run("CREATE TABLE views (other INTEGER)"));
    History history(file);
    const QSignalSpy failed(&history, &History::failed);
    QCOMPARE(text(enter(history, {"/a"})), ": ");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(Sql(file).value("PRAGMA user_version").toInt(), 1);
    QVERIFY(Sql(file).value("SELECT name FROM sqlite_master WHERE name = 'slides'").isNull());
    QCOMPARE(Sql(file).value("SELECT COUNT(*) FROM seen").toInt(), 2);
}

void TestSchema::newerSchemasAreLeftUnchanged()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("history.sqlite");
    make(file, 0);
    QVERIFY(Sql(file).run("CREATE TABLE galleries (something_else)"));
    QVERIFY(Sql(file).run("PRAGMA user_version = 99"));
    const auto content = [&file] {
        QFile database(file);
        return database.open(QIODevice::ReadOnly) ? database.readAll() : QByteArray();
    };
    const QByteArray before = content();
    {
        History history(file);
        const QSignalSpy failed(&history, &History::failed);
        QCOMPARE(text(enter(history, {"/a"})), ": ");
        history.notePlace({"/a"}, "1", 1);
        history.finish();
        QTRY_COMPARE(failed.size(), 1);
        const auto problem = failed.first().first().value<errors::Problem>();
        QCOMPARE(QString(problem.code), "NewerHistory");
        QCOMPARE(problem.file, file);
    }
    QCOMPARE(content(), before);
    QVERIFY(QDir(folder.path()).entryList({"*-wal", "*-shm", "*.damaged-*"}).isEmpty());
}

VITRINE_TEST(TestSchema, QCoreApplication)
#include "tst_schema.moc"
