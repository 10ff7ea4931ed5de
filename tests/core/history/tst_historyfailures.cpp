// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/history/schema.h"
#include "support/historyhelpers.h"
#include "support/testclass.h"
#include "support/unprivilegeduser.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using errors::Problem;
using history::History;
using historytest::enter;
using historytest::Sql;
using historytest::text;

/// Failures of the database: they cost stored data, but never block reading, and are reported once.
class TestHistoryFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void killedWhileWriting_data();
    void killedWhileWriting();
    void manyProcessesAtOnce_data();
    void manyProcessesAtOnce();
    void damaged_data();
    void damaged();
    void twoProcessesFindADamagedFile();
    void notWritable_data();
    void notWritable();
    void readOnlyHistoryIsStillRead();
    void fullDisk();
    void lockedByAnotherProcess();

    void anotherProcess();

private:
    QString database() const { return m_folder->filePath("state/history.sqlite"); }
    void remember(const QString &slide) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

// The environment of another process that runs anotherProcess(): its database and its name.
constexpr char otherDatabase[] = "VITRINE_TEST_DATABASE";
constexpr char otherName[] = "VITRINE_TEST_NAME";

static void startReader(QProcess &process, const QString &file, const QString &name)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(otherDatabase, file);
    environment.insert(otherName, name);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {"historyfailures", "anotherProcess"});
}

// Reads `/a`: notes slide after place and prints each that is written; or fifty of its own, and
// returns whether all went well.
static bool noteSlides(const QString &file, const QString &name)
{
    History history(file);
    bool isWritten = true;
    QObject::connect(&history, &History::failed, &history, [&isWritten](const Problem &problem) {
        qWarning("%s", qPrintable(problem.message()));
        isWritten = false;
    });
    enter(history, {"/a"});
    if (name == QLatin1String("endless")) {
        for (int position = 1;; ++position) {
            history.notePlace({"/a"}, QString::number(position), position);
            history.finish();
            std::printf("%d\n", position);
            std::fflush(stdout);
        }
    }
    for (int position = 1; position <= 50; ++position)
        history.notePlace({"/a"}, QStringLiteral("%1-%2").arg(name).arg(position), position);
    history.finish();
    QCoreApplication::processEvents();
    return isWritten;
}

void TestHistoryFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath("state"));
}

void TestHistoryFailures::remember(const QString &slide) const
{
    History history(database());
    enter(history, {"/a"});
    history.notePlace({"/a"}, slide, 1);
}

void TestHistoryFailures::killedWhileWriting_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 1;
    QTest::newRow("after some slides") << 12;
    QTest::newRow("after many") << 500;
}

void TestHistoryFailures::killedWhileWriting()
{
    QFETCH(int, after);
    QProcess reader;
    startReader(reader, database(), "endless");
    int last = 0;
    while (last < after && (reader.canReadLine() || reader.waitForReadyRead(20'000)))
        last = reader.readLine().trimmed().toInt();
    QCOMPARE(last, after);
    reader.kill();
    QVERIFY(reader.waitForFinished());
    while (reader.canReadLine())
        last = reader.readLine().trimmed().toInt();

    History history(database());
    const QSignalSpy failed(&history, &History::failed);
    const history::ReadingProgress progress = enter(history, {"/a"});
    QCOMPARE(failed.size(), 0);
    QVERIFY2(progress.slide.toInt() >= last, qPrintable(progress.slide));
    QCOMPARE(progress.seen.size(), progress.slide.toInt()); // none before the last one is missing
    QCOMPARE(Sql(database()).value("PRAGMA integrity_check").toString(), "ok");
}

void TestHistoryFailures::manyProcessesAtOnce_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("no database yet") << -1;
    QTest::newRow("one of the first version") << 1;
    QTest::newRow("the present one") << history::schema::latest();
}

void TestHistoryFailures::manyProcessesAtOnce()
{
    QFETCH(int, version);
    if (version >= 0) {
        const Sql sql(database());
        for (const QStringList &step : history::schema::steps().first(version)) {
            for (const QString &statement : step)
                QVERIFY(sql.run(statement));
        }
        QVERIFY(sql.run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    }
    std::vector<std::unique_ptr<QProcess>> readers;
    for (const char *name : {"A", "B", "C", "D"}) {
        readers.push_back(std::make_unique<QProcess>());
        startReader(*readers.back(), database(), name);
    }
    for (const auto &reader : readers) {
        QVERIFY(reader->waitForFinished(60'000));
        QCOMPARE(reader->exitStatus(), QProcess::NormalExit);
        QCOMPARE(reader->exitCode(), 0);
    }
    History history(database());
    const history::ReadingProgress progress = enter(history, {"/a"});
    QCOMPARE(progress.seen.size(), 200);
    QVERIFY(progress.slide.endsWith("-50"));
}

void TestHistoryFailures::damaged_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("size");
    QTest::newRow("no database at all") << qint64(0) << qint64(4096) << qint64(-1);
    QTest::newRow("a damaged table") << qint64(4096) << qint64(4096) << qint64(-1);
    QTest::newRow("damaged everywhere but in its head")
        << qint64(100) << qint64(100'000) << qint64(-1);
    QTest::newRow("cut off") << qint64(0) << qint64(0) << qint64(6000);
}

void TestHistoryFailures::damaged()
{
    QFETCH(qint64, from);
    QFETCH(qint64, length);
    QFETCH(qint64, size);
    remember("1");
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 8192);
        file.seek(from);
        file.write(QByteArray(qMin(length, file.size() - from), 'x'));
        if (size >= 0)
            file.resize(size);
    }
    {
        History history(database());
        const QSignalSpy failed(&history, &History::failed);
        QCOMPARE(text(enter(history, {"/a"})), ": ");
        history.notePlace({"/a"}, "2", 2);
        QCOMPARE(text(enter(history, {"/a"})), "2: 2");
        QCOMPARE(failed.size(), 1);
        const auto problem = failed.first().first().value<Problem>();
        QCOMPARE(QString(problem.code), "DamagedHistory");
        QCOMPARE(problem.file, database());
        const QString aside = problem.text.arguments.value(0).toString();
        QVERIFY(aside.startsWith("history.sqlite.damaged-"));
        QVERIFY(QFileInfo::exists(m_folder->filePath("state/" + aside)));
    }
    History history(database());
    const QSignalSpy failed(&history, &History::failed);
    QCOMPARE(text(enter(history, {"/a"})), "2: 2");
    QCOMPARE(failed.size(), 0);
}

// The second process must not rename the database that the first has just created.
void TestHistoryFailures::twoProcessesFindADamagedFile()
{
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    History one(database());
    History other(database());
    one.enter({"/a"}, historytest::card("A"));
    other.enter({"/a"}, historytest::card("A"));
    one.notePlace({"/a"}, "1", 1);
    other.notePlace({"/a"}, "2", 2);
    one.finish();
    other.finish();
    QCoreApplication::processEvents(); // what was recalled until now
    QCOMPARE(enter(one, {"/a"}).seen.size(), 2);
    const QDir folder(m_folder->filePath("state"));
    QCOMPARE(folder.entryList({"history.sqlite.damaged-*"}).size(), 1);
}

void TestHistoryFailures::notWritable_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a folder without a database") << "state" << false;
    QTest::newRow("a folder with one") << "state" << true;
    QTest::newRow("the folder above") << "." << false;
    QTest::newRow("a file where the folder should be") << QString() << false;
}

void TestHistoryFailures::notWritable()
{
    QFETCH(QString, closed);
    QFETCH(bool, isThere);
    if (isThere)
        remember("1");
    else
        QVERIFY(QDir(m_folder->path()).rmdir("state"));
    if (closed.isEmpty()) {
        QFile file(m_folder->filePath("state"));
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (!isThere && closed == QLatin1String("state")) {
        QVERIFY(QDir(m_folder->path()).mkdir("state"));
    }
    ::chmod(qPrintable(m_folder->path()), closed == QLatin1String(".") ? 0555 : 0755);
    if (closed == QLatin1String("state"))
        ::chmod(qPrintable(m_folder->filePath("state")), 0555);
    {
        const UnprivilegedUser nobody;
        History history(database());
        const QSignalSpy failed(&history, &History::failed);
        enter(history, {"/a"});
        history.notePlace({"/a"}, "2", 2);
        QCOMPARE(historytest::answerOf(history.unfinished()).size(), 0);
        history.finish();
        QCOMPARE(failed.size(), 1);
        const auto problem = failed.first().first().value<Problem>();
        QCOMPARE(QString(problem.code), "HistoryNotWritable");
        QCOMPARE(problem.file, database());
    }
    ::chmod(qPrintable(m_folder->path()), 0755);
}

void TestHistoryFailures::readOnlyHistoryIsStillRead()
{
    remember("1");
    ::chmod(qPrintable(m_folder->path()), 0755);
    ::chmod(qPrintable(m_folder->filePath("state")), 0777);
    ::chmod(qPrintable(database()), 0444);
    const UnprivilegedUser nobody;
    History history(database());
    const QSignalSpy failed(&history, &History::failed);
    QCOMPARE(text(enter(history, {"/a"})), "1: 1");
    history.notePlace({"/a"}, "2", 2);
    history.finish();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(QString(failed.first().first().value<Problem>().code), "HistoryNotWritable");
    QCOMPARE(text(enter(history, {"/a"})), "1: 1");
    QCOMPARE(failed.size(), 1);
}

// Simulates a full disk: limits the size of files.
void TestHistoryFailures::fullDisk()
{
    remember("1");
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{64, before.rlim_max};
    History history(database());
    const QSignalSpy failed(&history, &History::failed);
    QCOMPARE(text(enter(history, {"/a"})), "1: 1");
    history.finish();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    for (int position = 2; position < 10; ++position)
        history.notePlace({"/a"}, QString::number(position), position);
    history.finish();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QTRY_COMPARE(failed.size(), 1);
    // The disk has space again.
    history.notePlace({"/a"}, "10", 10);
    QCOMPARE(text(enter(history, {"/a"})), "10: 1 10");
    QCOMPARE(failed.size(), 1);
}

void TestHistoryFailures::lockedByAnotherProcess()
{
    remember("1");
    History history(database());
    const QSignalSpy failed(&history, &History::failed);
    const Sql beside(database());
    QVERIFY(beside.run("BEGIN EXCLUSIVE"));
    QCOMPARE(text(enter(history, {"/a"})), "1: 1"); // reading needs no lock
    for (int position = 2; position < 10; ++position)
        history.notePlace({"/a"}, QString::number(position), position);
    history.finish();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(beside.run("COMMIT"));
    history.notePlace({"/a"}, "10", 10);
    QVERIFY(text(enter(history, {"/a"})).startsWith("10: "));
}

// What startReader() starts; by itself it does nothing.
void TestHistoryFailures::anotherProcess()
{
    const QString file = qEnvironmentVariable(otherDatabase);
    if (!file.isEmpty())
        QVERIFY(noteSlides(file, qEnvironmentVariable(otherName)));
}

VITRINE_TEST(TestHistoryFailures, QCoreApplication)
#include "tst_historyfailures.moc"
