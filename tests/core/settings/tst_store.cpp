// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/settingsfolder.h"
#include "support/testclass.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using settings::SettingNotifier;
using settings::Store;

/// Settings apply at once and are written in the background: nothing waits for the disk, and no
/// change is lost.
class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void readsTheFileOnce();
    void writesInAnotherThread();
    void manyStepsAreOneWrite();
    void changesDoNotPostponeTheWrite();
    void whatIsSetDuringAWriteIsWrittenToo();
    void destroyedDuringAWrite();
    void writesAtTheEnd();
    void flushWritesNow();
    void removesKeys();
    void keysOfAnotherProcessStay();
    void theSameListOfTwoProcesses();
    void locksTheFolderWhileItWrites();
    void manyProcessesAtOnce();
    void readOnly_data();
    void readOnly();
    void inMemory();
    void theNewestIsTheInstance();

private:
    std::unique_ptr<QProcess> startAnother(const QStringList &changes) const;
    void runAnother(const QStringList &changes) const;

    std::unique_ptr<SettingsFolder> m_folder;
};

// Another process sets such keys and values, each with a write of its own.
int setAll(const QStringList &arguments)
{
    SettingsFolder::useFrom(arguments.first());
    Store store(Store::Mode::ReadWrite);
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        store.setValue(arguments.at(i), arguments.at(i + 1));
        store.flush();
    }
    return 0;
}

std::unique_ptr<QProcess> TestStore::startAnother(const QStringList &changes) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(QCoreApplication::applicationFilePath(),
                   QStringList{"storesetall", m_folder->path()} + changes);
    return process;
}

void TestStore::runAnother(const QStringList &changes) const
{
    const auto process = startAnother(changes);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
}

void TestStore::readsTheFileOnce()
{
    m_folder->write("[caption]\npercent=150\n");
    const Store store(Store::Mode::ReadWrite);
    m_folder->write("[caption]\npercent=200\n");
    QCOMPARE(settings::captionPercent.get(), 150);
}

void TestStore::writesInAnotherThread()
{
    m_folder->write("[caption]\npercent=150\n");
    Store store(Store::Mode::ReadWrite);
    QList<QThread *> threads;
    settings::captionPercent.set(200);
    store.update("caption/written", [&](const QVariant &) {
        threads += QThread::currentThread();
        return QVariant(true);
    });
    QCOMPARE(settings::captionPercent.get(), 200);
    QCOMPARE(m_folder->content(), "[caption]\npercent=150\n");
    QTRY_COMPARE(m_folder->content(), "[caption]\npercent=200\nwritten=true\n");
    QCOMPARE(threads.size(), 2); // once for the value in memory, once for the file
    QCOMPARE(threads.first(), thread());
    QVERIFY(threads.last() != thread());
}

static ino_t numberOf(const QString &file)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_ino : 0;
}

void TestStore::manyStepsAreOneWrite()
{
    Store store(Store::Mode::ReadWrite);
    for (int percent = 101; percent <= 200; ++percent)
        settings::captionPercent.set(percent);
    QVERIFY(!QFileInfo::exists(m_folder->file()));
    QTRY_VERIFY(QFileInfo::exists(m_folder->file()));
    QCOMPARE(m_folder->content(), "[caption]\npercent=200\n");
    const ino_t number = numberOf(m_folder->file()); // each write replaces the file
    store.flush();
    QCOMPARE(numberOf(m_folder->file()), number);
}

// As when the reader drags the corner of the window.
void TestStore::changesDoNotPostponeTheWrite()
{
    const Store store(Store::Mode::ReadWrite);
    int percent = 100;
    const auto changeAgain = [&] { settings::captionPercent.set(++percent); };
    QTRY_VERIFY((changeAgain(), QFileInfo::exists(m_folder->file())));
}

void TestStore::whatIsSetDuringAWriteIsWrittenToo()
{
    Store store(Store::Mode::ReadWrite);
    const QSignalSpy told(settings::captionPercent.notifier(), &SettingNotifier::changed);
    std::atomic<bool> isWriting = false;
    std::atomic<bool> goesOn = false;
    store.update("caption/percent", [&, own = thread()](const QVariant &) {
        if (QThread::currentThread() != own) {
            isWriting = true;
            while (!goesOn)
                QThread::yieldCurrentThread();
        }
        return QVariant(120);
    });
    QTRY_VERIFY(isWriting);
    settings::captionPercent.set(150);
    settings::speechRate.set(20);
    goesOn = true;
    QTRY_COMPARE(m_folder->content(), "[caption]\npercent=150\n\n[speech]\nrate=20\n");
    QCOMPARE(settings::captionPercent.get(), 150);
    QCOMPARE(told.size(), 1); // at no time the older value
}

void TestStore::destroyedDuringAWrite()
{
    std::atomic<bool> isWriting = false;
    std::atomic<bool> goesOn = false;
    {
        Store store(Store::Mode::ReadWrite);
        store.update("caption/language", [&, own = thread()](const QVariant &) {
            if (QThread::currentThread() != own) {
                isWriting = true;
                while (!goesOn)
                    QThread::yieldCurrentThread();
            }
            return QVariant("en");
        });
        QTRY_VERIFY(isWriting);
        settings::captionPercent.set(150);
        goesOn = true;
    }
    QCOMPARE(m_folder->content(), "[caption]\nlanguage=en\npercent=150\n");
}

void TestStore::writesAtTheEnd()
{
    {
        const Store store(Store::Mode::ReadWrite);
        settings::captionPercent.set(200);
        settings::theme.set(settings::Theme::Dark);
    }
    QCOMPARE(m_folder->content(), "[appearance]\ntheme=Dark\n\n[caption]\npercent=200\n");
}

void TestStore::flushWritesNow()
{
    Store store(Store::Mode::ReadWrite);
    for (const int percent : {150, 200}) {
        settings::captionPercent.set(percent);
        store.flush();
        QCOMPARE(m_folder->content(), QString("[caption]\npercent=%1\n").arg(percent).toUtf8());
    }
}

void TestStore::removesKeys()
{
    m_folder->write("[caption]\npercent=150\nlanguage=fr\n");
    Store store(Store::Mode::ReadWrite);
    settings::captionPercent.set(200);
    settings::captionPercent.reset();
    store.flush();
    QCOMPARE(m_folder->content(), "[caption]\nlanguage=fr\n");
}

void TestStore::keysOfAnotherProcessStay()
{
    m_folder->write("[caption]\npercent=150\n\n[speech]\nrate=10\n");
    {
        const Store store(Store::Mode::ReadWrite);
        runAnother({"appearance/theme", "Dark", "speech/rate", "30"});
        settings::captionPercent.set(200);
        QCOMPARE(settings::speechRate.get(), 10);
    }
    QCOMPARE(m_folder->content(),
             "[appearance]\ntheme=Dark\n\n[caption]\npercent=200\n\n[speech]\nrate=30\n");
}

void TestStore::theSameListOfTwoProcesses()
{
    Store store(Store::Mode::ReadWrite);
    runAnother({"opening/recent", "theirs"});
    const auto addOurs = [](const QByteArray &list) { return list + " ours"; };
    settings::recentGalleries.update(addOurs);
    QCOMPARE(settings::recentGalleries.get(), " ours");
    const QSignalSpy told(settings::recentGalleries.notifier(), &SettingNotifier::changed);
    store.flush();
    QCOMPARE(settings::recentGalleries.get(), "theirs ours");
    QCOMPARE(told.size(), 1);
    QVERIFY(m_folder->content().contains("theirs ours"));
}

// What another process writes must not come between reading and writing.
void TestStore::locksTheFolderWhileItWrites()
{
    const auto isLocked = [this] {
        const int folder =
            ::open(QFile::encodeName(m_folder->own()).constData(), O_RDONLY | O_DIRECTORY);
        const bool isBusy = ::flock(folder, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        ::close(folder);
        return isBusy;
    };
    QList<bool> locked;
    Store store(Store::Mode::ReadWrite);
    for (int time = 0; time < 2; ++time) {
        store.update("caption/percent", [&, own = thread()](const QVariant &) {
            if (QThread::currentThread() != own)
                locked += isLocked();
            return QVariant(120 + time);
        });
        store.flush();
        QVERIFY(!isLocked());
    }
    QCOMPARE(locked, (QList<bool>{true, true}));
}

void TestStore::manyProcessesAtOnce()
{
    constexpr int processes = 4;
    constexpr int keys = 20;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int process = 0; process < processes; ++process) {
        QStringList changes;
        for (int key = 0; key < keys; ++key)
            changes += {QString("process%1/key%2").arg(process).arg(key), "set"};
        running.push_back(startAnother(changes));
    }
    for (const auto &process : running) {
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(m_folder->content().count("=set\n"), processes * keys);
}

void TestStore::readOnly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("percent");
    QTest::newRow("whole") << QByteArray("[caption]\npercent=150\n") << 150;
    QTest::newRow("damaged") << QByteArray("neither group nor key") << 100;
}

void TestStore::readOnly()
{
    QFETCH(QByteArray, content);
    QFETCH(int, percent);
    m_folder->write(content);
    {
        Store store(Store::Mode::ReadOnly);
        QCOMPARE(settings::captionPercent.get(), percent);
        const QSignalSpy told(settings::captionPercent.notifier(), &SettingNotifier::changed);
        settings::captionPercent.set(200);
        QCOMPARE(settings::captionPercent.get(), 200);
        QCOMPARE(told.size(), 1);
        store.flush();
    }
    QCOMPARE(m_folder->content(), content);
    QCOMPARE(QDir(m_folder->own()).entryList(QDir::Files), QStringList("settings.conf"));
}

void TestStore::inMemory()
{
    m_folder->write("[caption]\npercent=150\n");
    {
        const Store store(Store::Mode::Memory);
        QCOMPARE(settings::captionPercent.get(), 100);
        settings::captionPercent.set(200);
        QCOMPARE(settings::captionPercent.get(), 200);
    }
    QCOMPARE(m_folder->content(), "[caption]\npercent=150\n");
}

void TestStore::theNewestIsTheInstance()
{
    Store *const fallback = Store::instance();
    settings::captionPercent.set(150);
    {
        const Store first(Store::Mode::Memory);
        QCOMPARE(Store::instance(), &first);
        QCOMPARE(settings::captionPercent.get(), 100);
        const Store second(Store::Mode::Memory);
        QCOMPARE(Store::instance(), &second);
    }
    QCOMPARE(Store::instance(), fallback);
    QCOMPARE(settings::captionPercent.get(), 150);
    settings::captionPercent.reset();
}

// Another process of the same program, see startAnother().
static const TestClass registeredSetAll("tst_storesetall.cpp", [](int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    return setAll(QCoreApplication::arguments().mid(1));
});

VITRINE_TEST(TestStore, QCoreApplication)

#include "tst_store.moc"
