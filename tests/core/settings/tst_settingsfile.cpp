// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "core/settings/settingsproblem.h"
#include "support/settingsfolder.h"
#include "support/testclass.h"
#include "support/unprivilegeduser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <sys/stat.h>

using settings::SettingsFile;
using settings::SettingsProblem;
using settings::Store;

/// A settings file that cannot be read costs the settings, but never prevents the start.
class TestSettingsFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<SettingsFolder>(); }

    void intactFilesAreRead_data();
    void intactFilesAreRead();
    void readsFilesOfTheInstalledVersion();
    void allUsersCanHaveSettings();
    void damagedFilesAreMovedAway_data();
    void damagedFilesAreMovedAway();
    void otherFileTypesAreMovedAway_data();
    void otherFileTypesAreMovedAway();
    void movesAwayUnderAFreeName();
    void filesOfOtherUsers();
    void writeErrorsAreReported_data();
    void writeErrorsAreReported();
    void failedWritesAreRepeated();
    void changedWhileAWriteFails();
    void failsTwice();
    void writesAreAtomic();

private:
    QString damagedFile() const { return m_folder->file() + ".damaged"; }

    std::unique_ptr<SettingsFolder> m_folder;
};

void TestSettingsFile::intactFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing") << QByteArray() << 100;
    QTest::newRow("one setting") << QByteArray("[caption]\npercent=150\n") << 150;
    QTest::newRow("lines of Windows") << QByteArray("[caption]\r\npercent=150\r\n") << 150;
    QTest::newRow("notes by hand") << QByteArray("; mine\n# too\n\n[caption]\npercent=150") << 150;
    QTest::newRow("a line that goes on")
        << QByteArray("[x]\ny=one, \\\n  two\n[caption]\npercent=150\n") << 150;
    QTest::newRow("as large as can be")
        << QByteArray("[caption]\npercent=150\n; ").leftJustified(SettingsFile::largestSize, 'x')
        << 150;
    QTest::newRow("no number") << QByteArray("[caption]\npercent=large\n") << 100;
    QTest::newRow("a list") << QByteArray("[caption]\npercent=1, 2, 3\n") << 100;
    QTest::newRow("too small") << QByteArray("[caption]\npercent=-3\n") << 80;
    QTest::newRow("too large") << QByteArray("[caption]\npercent=5000\n") << 400;
    QTest::newRow("far too large") << QByteArray("[caption]\npercent=99999999999\n") << 400;
}

void TestSettingsFile::intactFilesAreRead()
{
    QFETCH(QByteArray, data);
    QFETCH(int, percent);
    m_folder->write(data);
    const Store store(Store::Mode::ReadWrite);
    QVERIFY(!store.problem());
    QCOMPARE(settings::captionPercent.get(), percent);
    QCOMPARE(QDir(m_folder->own()).entryList(QDir::Files).size(), 1);
}

// A file that Vitrine 0.1.0 wrote, with every kind of value.
void TestSettingsFile::readsFilesOfTheInstalledVersion()
{
    QVERIFY(QFile::copy(TEST_DATA "/settings/vitrine-0.1.0.conf", m_folder->file()));
    const QByteArray before = m_folder->content();
    {
        const Store store(Store::Mode::ReadWrite);
        QVERIFY(!store.problem());
        QCOMPARE(settings::theme.get(), settings::Theme::Dark);
        QCOMPARE(settings::captionPercent.get(), 150);
        QCOMPARE(settings::language.get(), "en");
        QCOMPARE(store.value("keys/filmstrip").toStringList(), (QStringList{"T", "F7"}));
        QVERIFY(settings::recentGalleries.get().startsWith(R"([{"address":"/tmp/lecteur/Été",)"));
        QVERIFY(!settings::slideshowByReading.get());
        QVERIFY(settings::slideshowRound.get());
        QCOMPARE(settings::slideshowSeconds.get(), 12);
        QCOMPARE(settings::speechRate.get(), -30);
        QVERIFY(settings::captionVisible.get());
        QVERIFY(settings::detailsVisible.get());
        QVERIFY(!settings::filmstripVisible.get());
        QCOMPARE(settings::windowGeometry.get().size(), 66);
        QVERIFY(settings::windowGeometry.get().startsWith("\x01\xd9\xd0\xcb"));
        QCOMPARE(settings::photoRoom.get(), QSize(548, 631));
    }
    QCOMPARE(m_folder->content(), before);
    {
        const Store store(Store::Mode::ReadWrite);
        settings::captionPercent.set(160);
    }
    QCOMPARE(m_folder->content(), QByteArray(before).replace("percent=150", "percent=160"));
}

// As QSettings looks for them.
void TestSettingsFile::allUsersCanHaveSettings()
{
    m_folder->write(m_folder->allUsers() + "/settings.conf",
                    "[caption]\npercent=150\n[speech]\nrate=20\n");
    m_folder->write(m_folder->path() + "/vitrine-test.conf", "[speech]\nrate=30\n");
    {
        const Store store(Store::Mode::ReadWrite);
        QCOMPARE(settings::captionPercent.get(), 150);
        QCOMPARE(settings::speechRate.get(), 30); // all applications of this user
        settings::captionPercent.set(200);
        settings::speechRate.set(40);
    }
    QCOMPARE(m_folder->content(), "[caption]\npercent=200\n\n[speech]\nrate=40\n");
    const Store store(Store::Mode::ReadWrite);
    QCOMPARE(settings::captionPercent.get(), 200);
    settings::captionPercent.reset();
    QCOMPARE(settings::captionPercent.get(), 150);
}

void TestSettingsFile::damagedFilesAreMovedAway_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("bytes") << QByteArray("\0\xff[[[ not settings =", 20);
    QTest::newRow("zeros, as after a crash") << QByteArray(4096, '\0');
    QTest::newRow("another encoding") << QByteArray("[opening]\nfolder=/home/Andr\xe9\n");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html>\n<p>Hello\n");
    QTest::newRow("a group that does not end") << QByteArray("[capt\npercent=150\n");
    QTest::newRow("cut off") << QByteArray("[caption]\npercent=150\n[win");
    QTest::newRow("far too large")
        << QByteArray("[caption]\npercent=150\n; ") + QByteArray(SettingsFile::largestSize, 'x');
}

void TestSettingsFile::damagedFilesAreMovedAway()
{
    QFETCH(QByteArray, data);
    m_folder->write(data);
    {
        const Store store(Store::Mode::ReadWrite);
        QCOMPARE(store.problem(),
                 SettingsProblem::damaged("settings.conf.damaged", m_folder->file()));
        QFile moved(damagedFile());
        QVERIFY(moved.open(QIODevice::ReadOnly));
        QCOMPARE(moved.readAll(), data);
        QCOMPARE(settings::captionPercent.get(), 100);
        settings::captionPercent.set(200);
        QCOMPARE(settings::captionPercent.get(), 200);
    }
    const Store again(Store::Mode::ReadWrite);
    QVERIFY(!again.problem());
    QCOMPARE(settings::captionPercent.get(), 200);
}

void TestSettingsFile::otherFileTypesAreMovedAway_data()
{
    QTest::addColumn<bool>("pipe");
    QTest::newRow("a folder") << false;
    QTest::newRow("a pipe without a writer") << true;
}

void TestSettingsFile::otherFileTypesAreMovedAway()
{
    QFETCH(bool, pipe);
    const QByteArray path = QFile::encodeName(m_folder->file());
    QCOMPARE(pipe ? ::mkfifo(path.constData(), 0600) : ::mkdir(path.constData(), 0700), 0);
    Store store(Store::Mode::ReadWrite);
    QCOMPARE(store.problem(), SettingsProblem::damaged("settings.conf.damaged", m_folder->file()));
    QVERIFY(QFileInfo::exists(damagedFile()));
    QCOMPARE(settings::captionPercent.get(), 100);
    const QSignalSpy failed(&store, &Store::writeFailed);
    settings::captionPercent.set(150);
    QCOMPARE(settings::captionPercent.get(), 150);
    store.flush();
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_folder->content(), "[caption]\npercent=150\n");
}

void TestSettingsFile::movesAwayUnderAFreeName()
{
    for (const QString name : {"settings.conf.damaged", "settings.conf.damaged-2"}) {
        m_folder->write("neither group nor key");
        const Store store(Store::Mode::ReadWrite);
        QCOMPARE(store.problem(), SettingsProblem::damaged(name, m_folder->file()));
    }
}

void TestSettingsFile::filesOfOtherUsers()
{
    m_folder->write("[caption]\npercent=150\n");
    QVERIFY(QFile::setPermissions(m_folder->file(), {}));
    const UnprivilegedUser nobody;
    const Store store(Store::Mode::ReadWrite);
    QCOMPARE(store.problem(), SettingsProblem::unreadable(m_folder->file()));
    QCOMPARE(settings::captionPercent.get(), 100);
    QVERIFY(QFileInfo::exists(m_folder->file()));
}

void TestSettingsFile::writeErrorsAreReported_data()
{
    QTest::addColumn<bool>("readable");
    QTest::newRow("to be read only") << true;
    QTest::newRow("not even to be read") << false;
}

void TestSettingsFile::writeErrorsAreReported()
{
    QFETCH(bool, readable);
    m_folder->write("[caption]\npercent=150\n");
    QVERIFY(QFile::setPermissions(m_folder->file(),
                                  readable ? QFile::Permissions(0x4444) : QFile::Permissions()));
    QVERIFY(QFile::setPermissions(m_folder->own(), QFile::Permissions(0x5555)));
    const UnprivilegedUser nobody;
    Store store(Store::Mode::ReadWrite);
    QCOMPARE(settings::captionPercent.get(), readable ? 150 : 100);
    QSignalSpy failed(&store, &Store::writeFailed);
    settings::captionPercent.set(200);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().toString(), m_folder->file());
    // It holds as long as the program runs.
    QCOMPARE(settings::captionPercent.get(), 200);
    settings::captionPercent.reset();
    QCOMPARE(settings::captionPercent.get(), 100);
}

void TestSettingsFile::failedWritesAreRepeated()
{
    QVERIFY(QFile::setPermissions(m_folder->own(), QFile::Permissions(0x5555)));
    Store store(Store::Mode::ReadWrite);
    const QSignalSpy failed(&store, &Store::writeFailed);
    settings::captionPercent.set(150);
    settings::captionPercent.set(200);
    {
        const UnprivilegedUser nobody;
        store.flush();
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY(!QFileInfo::exists(m_folder->file()));
    QVERIFY(QFile::setPermissions(m_folder->own(), QFile::Permissions(0x7777)));
    settings::theme.set(settings::Theme::Dark);
    store.flush();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_folder->content(), "[appearance]\ntheme=Dark\n\n[caption]\npercent=200\n");
}

// The newer value wins.
void TestSettingsFile::changedWhileAWriteFails()
{
    QVERIFY(QFile::setPermissions(m_folder->own(), QFile::Permissions(0x5555)));
    Store store(Store::Mode::ReadWrite);
    const QSignalSpy failed(&store, &Store::writeFailed);
    std::atomic<bool> isWriting = false;
    std::atomic<bool> goesOn = false;
    {
        const UnprivilegedUser nobody;
        store.update("caption/percent", [&, own = thread()](const QVariant &) {
            if (QThread::currentThread() != own) {
                isWriting = true;
                while (!goesOn)
                    QThread::yieldCurrentThread();
            }
            return QVariant(150);
        });
        QTRY_VERIFY(isWriting);
        store.update("caption/percent", [](const QVariant &) { return QVariant(200); });
        goesOn = true;
        QTRY_VERIFY(!failed.isEmpty());
    }
    QVERIFY(QFile::setPermissions(m_folder->own(), QFile::Permissions(0x7777)));
    store.flush();
    QCOMPARE(settings::captionPercent.get(), 200);
    QCOMPARE(m_folder->content(), "[caption]\npercent=200\n");
}

void TestSettingsFile::failsTwice()
{
    QVERIFY(QFile::setPermissions(m_folder->own(), QFile::Permissions(0x5555)));
    Store store(Store::Mode::ReadWrite);
    const QSignalSpy failed(&store, &Store::writeFailed);
    {
        const UnprivilegedUser nobody;
        for (const int percent : {150, 200}) {
            settings::captionPercent.set(percent);
            store.flush();
        }
    }
    QCOMPARE(failed.size(), 2);
    QVERIFY(QFile::setPermissions(m_folder->own(), QFile::Permissions(0x7777)));
    store.flush();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(m_folder->content(), "[caption]\npercent=200\n");
}

void TestSettingsFile::writesAreAtomic()
{
    const QString folder = QString::fromUtf8("/home/André/Фото \\ = [x]\nصور");
    const QStringList keys{"Right", "Ctrl+,", ";", "=", "\""};
    {
        Store store(Store::Mode::ReadWrite);
        settings::builtinPhotos.set(folder);
        settings::recentGalleries.set(QByteArray("\0\x01\xff [", 5));
        settings::windowGeometry.set(QByteArray(200, '\xd9'));
        settings::photoRoom.set({800, 600});
        store.setValue("keys/next", keys);
    }
    const Store store(Store::Mode::ReadWrite);
    QVERIFY(!store.problem());
    QCOMPARE(settings::builtinPhotos.get(), folder);
    QCOMPARE(settings::recentGalleries.get(), QByteArray("\0\x01\xff [", 5));
    QCOMPARE(settings::windowGeometry.get(), QByteArray(200, '\xd9'));
    QCOMPARE(settings::photoRoom.get(), QSize(800, 600));
    QCOMPARE(store.value("keys/next").toStringList(), keys);
}

VITRINE_TEST(TestSettingsFile, QCoreApplication)
#include "tst_settingsfile.moc"
