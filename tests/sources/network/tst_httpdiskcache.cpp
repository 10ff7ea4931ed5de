// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/httpdiskcache.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <functional>
#include <memory>
#include <sys/stat.h>
#include <vector>

using network::Answer;
using network::HttpDiskCache;

namespace {

constexpr qint64 mebibyte = qint64(1024) * 1024;
constexpr char otherFolder[] = "VITRINE_TEST_FOLDER";

QUrl address(int i)
{
    return QUrl(QStringLiteral("https://example.org/%1.jpg").arg(i));
}

Answer answer(const QByteArray &body = "a picture")
{
    return {body, QUrl("https://example.org/there"), "image/jpeg", {}};
}

/// A folder that is gone with the test; the cache's own is in it and not yet there.
struct Place
{
    QTemporaryDir directory;
    QString path = directory.filePath("cache/network");
    HttpDiskCache folder{path, mebibyte};

    QStringList files() const { return QDir(path).entryList(QDir::Files | QDir::Hidden); }
    qint64 size() const
    {
        qint64 size = 0;
        for (const QString &file : files())
            size += QFileInfo(path + '/' + file).size();
        return size;
    }
    void setUsed(int i, int minutesAgo) const
    {
        QFile file(folder.fileOf(address(i)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo),
                                 QFileDevice::FileModificationTime));
    }
};

bool replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Bodies that tell whether they are whole, of a few addresses that everyone writes at once.
void workInOneFolder(const QString &path, int seed, const std::function<void()> &isWrong)
{
    const HttpDiskCache folder(path, mebibyte);
    for (int i = 0; i < 60; ++i) {
        folder.write(address(i % 5), answer(QByteArray(20'000 + seed * 1'000, char('a' + seed))));
        const auto found = folder.read(address((i + seed) % 5));
        if (found && found->body != QByteArray(found->body.size(), found->body.at(0)))
            isWrong();
        if (i % 10 == 0)
            folder.trim();
    }
}

} // namespace

/// Answers on the disk.
class TestHttpDiskCache : public QObject
{
    Q_OBJECT

private slots:
    void storesAnswers();
    void isPrivate();
    void doesNotStore_data();
    void doesNotStore();
    void staleAnswersHaveNoBody();
    void fragmentsAreIgnored();
    void theLatestWins();
    void removesLeastRecentlyUsed();
    void leavesRoomAsItIs();
    void countsUnfinishedFiles();
    void leavesForeignFiles();
    void switchedOff();
    void damaged_data();
    void damaged();
    void noFolder_data();
    void noFolder();
    void manyThreads();
    void manyProcesses();
    void anotherProcess();
};

void TestHttpDiskCache::storesAnswers()
{
    const Place it;
    QVERIFY(!it.folder.read(address(1)));
    Answer written = answer(QByteArray("\0\n\xff{", 4));
    written.cacheControl.freshSeconds = 60;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const qint64 bytes = it.folder.write(address(1), written);
    QCOMPARE(bytes, it.size());
    for (const HttpDiskCache &folder : {it.folder, HttpDiskCache(it.path, mebibyte)}) {
        const auto read = folder.read(address(1));
        QVERIFY(read);
        QCOMPARE(read->body, written.body);
        QCOMPARE(read->address, written.address);
        QCOMPARE(read->contentType, written.contentType);
        QCOMPARE(read->cacheControl, written.cacheControl);
        QVERIFY(before.msecsTo(read->came) >= 0);
        QVERIFY(read->came <= QDateTime::currentDateTimeUtc());
        QVERIFY(!folder.read(address(2)));
    }
}

void TestHttpDiskCache::isPrivate()
{
    const Place it;
    QVERIFY(it.folder.write(address(1), answer()) > 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(it.path).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(it.folder.fileOf(address(1))).permissions() & others, QFile::Permissions());
}

void TestHttpDiskCache::doesNotStore_data()
{
    QTest::addColumn<QUrl>("asked");
    QTest::addColumn<Answer>("answer");

    Answer forbidden = answer();
    forbidden.cacheControl.allowed = false;
    Answer secret = answer();
    secret.address = QUrl("https://me:secret@example.org/there");
    Answer odd = answer();
    odd.address = QUrl("file:///etc/passwd");
    QTest::newRow("what the server forbids") << address(1) << forbidden;
    QTest::newRow("a password") << QUrl("https://me:secret@example.org/1.jpg") << answer();
    QTest::newRow("a name") << QUrl("https://me@example.org/1.jpg") << answer();
    QTest::newRow("a password after redirects") << address(1) << secret;
    QTest::newRow("nothing") << address(1) << answer({});
    QTest::newRow("half of the room") << address(1) << answer(QByteArray(mebibyte / 2, 'x'));
    QTest::newRow("a file") << QUrl("file:///etc/passwd") << answer();
    QTest::newRow("what came from a file") << address(1) << odd;
    QTest::newRow("no address") << QUrl() << answer();
    QTest::newRow("an address without end")
        << QUrl("https://example.org/" + QString(100'000, 'x')) << answer();
}

void TestHttpDiskCache::doesNotStore()
{
    QFETCH(const QUrl, asked);
    QFETCH(const Answer, answer);
    const Place it;
    QCOMPARE(it.folder.write(asked, answer), 0);
    QVERIFY(!it.folder.read(asked));
    QVERIFY(it.files().isEmpty());
}

void TestHttpDiskCache::staleAnswersHaveNoBody()
{
    const Place it;
    Answer old = answer();
    old.cacheControl.freshSeconds = 0;
    QVERIFY(it.folder.write(address(1), old) > 0);
    QVERIFY(it.folder.write(address(2), answer()) > 0);
    const auto found = it.folder.read(address(1), HttpDiskCache::Reading::BodyIfFresh);
    QVERIFY(found && found->body.isEmpty());
    QVERIFY(!found->isFresh());
    QCOMPARE(it.folder.read(address(1))->body, old.body);
    const auto fresh = it.folder.read(address(2), HttpDiskCache::Reading::BodyIfFresh);
    QVERIFY(fresh && fresh->isFresh());
    QCOMPARE(fresh->body, answer().body);
}

void TestHttpDiskCache::fragmentsAreIgnored()
{
    const Place it;
    QVERIFY(it.folder.write(QUrl("https://example.org/a?b=1#c"), answer()) > 0);
    QVERIFY(it.folder.read(QUrl("https://example.org/a?b=1#xywh=1,2,3,4")));
    QVERIFY(!it.folder.read(QUrl("https://example.org/a?b=2")));
    QVERIFY(!it.folder.read(QUrl("https://example.org/a")));
    QVERIFY(!it.folder.read(QUrl("http://example.org/a?b=1")));
}

void TestHttpDiskCache::theLatestWins()
{
    const Place it;
    QVERIFY(it.folder.write(address(1), answer("old")) > 0);
    QVERIFY(it.folder.write(address(1), answer("new")) > 0);
    QCOMPARE(it.folder.read(address(1))->body, "new");
    QCOMPARE(it.files().size(), 1);
}

void TestHttpDiskCache::removesLeastRecentlyUsed()
{
    const Place it;
    for (int i = 0; i < 12; ++i) {
        QVERIFY(it.folder.write(address(i), answer(QByteArray(100'000, 'x'))) > 0);
        it.setUsed(i, 100 - i); // the first one longest ago
    }
    QVERIFY(it.folder.read(address(0)));
    QVERIFY(it.size() > mebibyte);
    const qint64 left = it.folder.trim();
    QCOMPARE(left, it.size());
    QVERIFY(it.size() <= mebibyte);
    QVERIFY(it.size() > mebibyte / 2);
    QVERIFY(it.folder.read(address(0))); // as it was looked at
    QVERIFY(!it.folder.read(address(1)));
    QVERIFY(it.folder.read(address(11)));
}

void TestHttpDiskCache::leavesRoomAsItIs()
{
    const Place it;
    for (int i = 0; i < 5; ++i)
        QVERIFY(it.folder.write(address(i), answer(QByteArray(200'000, 'x'))) > 0);
    QCOMPARE(it.folder.trim(), it.size());
    QCOMPARE(it.files().size(), 5);
}

void TestHttpDiskCache::countsUnfinishedFiles()
{
    const Place it;
    QVERIFY(it.folder.write(address(1), answer(QByteArray(100'000, 'x'))) > 0);
    const QString half = it.folder.fileOf(address(2)) + ".AbCdEf";
    QVERIFY(replace(half, QByteArray(mebibyte, 'x')));
    QFile file(half);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
    QVERIFY(it.folder.trim() < mebibyte);
    QCOMPARE(it.files().size(), 1);
    QVERIFY(it.folder.read(address(1)));
}

void TestHttpDiskCache::leavesForeignFiles()
{
    const Place it;
    QVERIFY(it.folder.write(address(1), answer()) > 0);
    const QStringList names{"README", ".hidden", QString(63, 'a'), QString(65, 'a'),
                            QString(64, 'g')};
    for (const QString &name : names)
        QVERIFY(replace(it.path + '/' + name, QByteArray(mebibyte, 'x')));
    QVERIFY(QDir(it.path).mkdir(QString(64, 'b')));
    QVERIFY(it.folder.trim() < mebibyte);
    QCOMPARE(it.files().size(), names.size() + 1);
    QVERIFY(QFileInfo::exists(it.path + '/' + QString(64, 'b')));
}

void TestHttpDiskCache::switchedOff()
{
    const Place it;
    QVERIFY(it.folder.write(address(1), answer()) > 0);
    const HttpDiskCache off(it.path, 0);
    QCOMPARE(off.write(address(2), answer()), 0);
    QVERIFY(!off.read(address(1)));
    QCOMPARE(off.trim(), 0);
    QVERIFY(it.files().isEmpty());
    QCOMPARE(HttpDiskCache().write(address(1), answer()), 0);
    QVERIFY(!HttpDiskCache().read(address(1)));
    QCOMPARE(HttpDiskCache().trim(), 0);
    QCOMPARE(HttpDiskCache(it.path, -5).bytes(), 0);
}

using Damage = std::function<QByteArray(QByteArray)>;

void TestHttpDiskCache::damaged_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
    const auto instead = [&row](const char *name, const QByteArray &old, const QByteArray &now) {
        row(name, [old, now](QByteArray bytes) { return bytes.replace(old, now); });
    };
    row("empty", [](const QByteArray &) { return QByteArray(); });
    row("cut off", [](const QByteArray &bytes) { return bytes.chopped(1); });
    row("cut off in its head", [](const QByteArray &bytes) { return bytes.left(20); });
    row("without its body",
        [](const QByteArray &bytes) { return bytes.left(bytes.indexOf('\n') + 1); });
    row("too long", [](const QByteArray &bytes) { return bytes + 'x'; });
    row("something else", [](const QByteArray &) { return QByteArray(mebibyte, '\xff'); });
    row("a head without end", [](const QByteArray &) { return '{' + QByteArray(mebibyte, ' '); });
    row("a list as its head", [](const QByteArray &) { return QByteArray("[1]\nx"); });
    instead("another body", "a picture", "a pictvre");
    instead("another length", "\"bytes\":9", "\"bytes\":9e99");
    instead("another address", "1.jpg", "2.jpg");
    instead("from a file", "https://example.org/there", "file:///etc/passwd");
    instead("of a later form", "\"form\":1", "\"form\":2");
}

void TestHttpDiskCache::damaged()
{
    QFETCH(const Damage, damage);
    const Place it;
    QVERIFY(it.folder.write(address(1), answer()) > 0);
    const QString path = it.folder.fileOf(address(1));
    const QByteArray before = contentOf(path);
    const QByteArray after = damage(before);
    QVERIFY(after != before);
    QVERIFY(replace(path, after));
    QVERIFY(!it.folder.read(address(1)));
    QVERIFY(it.folder.write(address(1), answer()) > 0);
    QVERIFY(it.folder.read(address(1)));
}

void TestHttpDiskCache::noFolder_data()
{
    QTest::addColumn<QString>("path"); // in a folder in which `file` is a file
    QTest::newRow("a file in its place") << "file";
    QTest::newRow("a file above it") << "file/cache/network";
    QTest::newRow("a pipe in its place") << "pipe";
    QTest::newRow("a link into nothing") << "link";
    QTest::newRow("of the system") << "/proc/vitrine/network";
}

void TestHttpDiskCache::noFolder()
{
    QFETCH(const QString, path);
    const QTemporaryDir directory;
    QVERIFY(replace(directory.filePath("file"), "here"));
    QCOMPARE(mkfifo(qPrintable(directory.filePath("pipe")), 0600), 0);
    QVERIFY(QFile::link(directory.filePath("nowhere/at/all"), directory.filePath("link")));
    const HttpDiskCache folder(QDir(directory.path()).filePath(path), mebibyte);
    QCOMPARE(folder.write(address(1), answer()), 0);
    QVERIFY(!folder.read(address(1)));
    QCOMPARE(folder.trim(), 0);
    QCOMPARE(contentOf(directory.filePath("file")), "here");

    // A pipe in the place of an answer keeps nobody waiting either.
    const Place it;
    QVERIFY(QDir().mkpath(it.path));
    QCOMPARE(mkfifo(qPrintable(it.folder.fileOf(address(1))), 0600), 0);
    QVERIFY(!it.folder.read(address(1)));
    QVERIFY(QDir().mkpath(it.folder.fileOf(address(2))));
    QVERIFY(!it.folder.read(address(2)));
    QCOMPARE(it.folder.write(address(2), answer()), 0);
}

void TestHttpDiskCache::manyThreads()
{
    const Place it;
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int seed = 0; seed < 4; ++seed) {
        threads.emplace_back(QThread::create(
            [&it, &wrong, seed] { workInOneFolder(it.path, seed, [&wrong] { ++wrong; }); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(wrong, 0);
    QCOMPARE(it.files().size(), 5); // nothing half written is left
}

void TestHttpDiskCache::manyProcesses()
{
    const Place it;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(otherFolder, it.path);
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 2; ++i) {
        auto &other = others.emplace_back(std::make_unique<QProcess>());
        other->setProcessEnvironment(environment);
        other->start(QCoreApplication::applicationFilePath(), {"httpdiskcache", "anotherProcess"});
    }
    workInOneFolder(it.path, 7, [] { QFAIL("half a body"); });
    for (const auto &other : others) {
        QVERIFY(other->waitForFinished(60'000));
        QCOMPARE(other->exitCode(), 0);
    }
    QCOMPARE(it.files().size(), 5);
}

// What manyProcesses() starts; by itself it does nothing.
void TestHttpDiskCache::anotherProcess()
{
    const QString path = qEnvironmentVariable(otherFolder);
    if (!path.isEmpty())
        workInOneFolder(path, int(QCoreApplication::applicationPid() % 7),
                        [] { QFAIL("half a body"); });
}

VITRINE_TEST(TestHttpDiskCache, QCoreApplication)
#include "tst_httpdiskcache.moc"
