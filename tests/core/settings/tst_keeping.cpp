// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/nobody.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using settings::Trouble;

/// A file that cannot be read costs the settings, never the start.
class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void whatIsWholeIsRead_data();
    void whatIsWholeIsRead();
    void whatIsDamagedIsPutAside_data();
    void whatIsDamagedIsPutAside();
    void whatIsNoFileIsPutAside_data();
    void whatIsNoFileIsPutAside();
    void putsAsideUnderAFreeName();
    void aFileOfSomebodyElses();
    void whatCannotBeWrittenIsTold_data();
    void whatCannotBeWrittenIsTold();
    void whatWasWrittenIsWhole();

private:
    QString file() const { return m_folder->filePath("vitrine-test/keeping.conf"); }
    void write(const QByteArray &data) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeeping::initTestCase()
{
    QCoreApplication::setOrganizationName("vitrine-test");
    QCoreApplication::setApplicationName("keeping");
}

void TestKeeping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QVERIFY(QDir(m_folder->path()).mkdir("vitrine-test"));
    for (const QString &path : {m_folder->path(), m_folder->filePath("vitrine-test")})
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7777)));
}

void TestKeeping::write(const QByteArray &data) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(data), data.size());
}

void TestKeeping::whatIsWholeIsRead_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing") << QByteArray() << 100;
    QTest::newRow("one setting") << QByteArray("[caption]\npercent=150\n") << 150;
    QTest::newRow("lines of Windows") << QByteArray("[caption]\r\npercent=150\r\n") << 150;
    QTest::newRow("notes by hand") << QByteArray("; mine\n# too\n\n[caption]\npercent=150") << 150;
    QTest::newRow("a line that goes on")
        << QByteArray("[x]\ny=one, \\\n  two\n[caption]\npercent=150\n") << 150;
    QTest::newRow("no number") << QByteArray("[caption]\npercent=large\n") << 100;
    QTest::newRow("a list") << QByteArray("[caption]\npercent=1, 2, 3\n") << 100;
    QTest::newRow("too small") << QByteArray("[caption]\npercent=-3\n") << 80;
    QTest::newRow("too large") << QByteArray("[caption]\npercent=5000\n") << 400;
    QTest::newRow("far too large") << QByteArray("[caption]\npercent=99999999999\n") << 400;
}

void TestKeeping::whatIsWholeIsRead()
{
    QFETCH(QByteArray, data);
    QFETCH(int, percent);
    write(data);
    QVERIFY(!settings::examineFile());
    QCOMPARE(settings::captionPercent.get(), percent);
    QCOMPARE(QDir(m_folder->filePath("vitrine-test")).entryList(QDir::Files).size(), 1);
}

void TestKeeping::whatIsDamagedIsPutAside_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("bytes") << QByteArray("\0\xff[[[ not settings =", 20);
    QTest::newRow("zeros, as after a crash") << QByteArray(4096, '\0');
    QTest::newRow("another encoding") << QByteArray("[opening]\nfolder=/home/Andr\xe9\n");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html>\n<p>Hello\n");
    QTest::newRow("a group that does not end") << QByteArray("[capt\npercent=150\n");
    QTest::newRow("cut off") << QByteArray("[caption]\npercent=150\n[win");
    QTest::newRow("far too large")
        << QByteArray("[caption]\npercent=150\n; ") + QByteArray(settings::largestFile, 'x');
}

void TestKeeping::whatIsDamagedIsPutAside()
{
    QFETCH(QByteArray, data);
    write(data);
    const auto trouble = settings::examineFile();
    QVERIFY(trouble && trouble->kind == Trouble::Kind::Damaged);
    QCOMPARE(trouble->file, file());
    QCOMPARE(trouble->detail, "keeping.conf.damaged");
    QFile aside(file() + ".damaged");
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), data);
    QCOMPARE(settings::captionPercent.get(), 100);
    settings::captionPercent.set(200);
    QCOMPARE(settings::captionPercent.get(), 200);
    QVERIFY(!settings::examineFile());
}

void TestKeeping::whatIsNoFileIsPutAside_data()
{
    QTest::addColumn<bool>("pipe");
    QTest::newRow("a folder") << false;
    QTest::newRow("a pipe, which nobody writes to") << true;
}

void TestKeeping::whatIsNoFileIsPutAside()
{
    QFETCH(bool, pipe);
    const QByteArray path = QFile::encodeName(file());
    QCOMPARE(pipe ? ::mkfifo(path.constData(), 0600) : ::mkdir(path.constData(), 0700), 0);
    const auto trouble = settings::examineFile();
    QVERIFY(trouble && trouble->kind == Trouble::Kind::Damaged);
    QVERIFY(QFileInfo::exists(file() + ".damaged"));
    QCOMPARE(settings::captionPercent.get(), 100);
    const QSignalSpy notKept(settings::changes(), &settings::Changes::notKept);
    settings::captionPercent.set(150);
    QCOMPARE(settings::captionPercent.get(), 150);
    QCOMPARE(notKept.size(), 0);
}

void TestKeeping::putsAsideUnderAFreeName()
{
    for (const QString name : {"keeping.conf.damaged", "keeping.conf.damaged-2"}) {
        write("neither group nor key");
        const auto trouble = settings::examineFile();
        QVERIFY(trouble);
        QCOMPARE(trouble->detail, name);
    }
}

void TestKeeping::aFileOfSomebodyElses()
{
    write("[caption]\npercent=150\n");
    QVERIFY(QFile::setPermissions(file(), {}));
    const Nobody nobody;
    const auto trouble = settings::examineFile();
    QVERIFY(trouble && trouble->kind == Trouble::Kind::Unreadable);
    QVERIFY(!trouble->detail.isEmpty());
    QCOMPARE(settings::captionPercent.get(), 100);
    QVERIFY(QFileInfo::exists(file()));
}

void TestKeeping::whatCannotBeWrittenIsTold_data()
{
    QTest::addColumn<bool>("readable");
    QTest::newRow("to be read only") << true;
    QTest::newRow("not even to be read") << false;
}

void TestKeeping::whatCannotBeWrittenIsTold()
{
    QFETCH(bool, readable);
    write("[caption]\npercent=150\n");
    QVERIFY(QFile::setPermissions(file(),
                                  readable ? QFile::Permissions(0x4444) : QFile::Permissions()));
    QVERIFY(QFile::setPermissions(m_folder->filePath("vitrine-test"), QFile::Permissions(0x5555)));
    const Nobody nobody;
    QCOMPARE(settings::captionPercent.get(), readable ? 150 : 100);
    const QSignalSpy changed(settings::changes(), &settings::Changes::changed);
    const QSignalSpy notKept(settings::changes(), &settings::Changes::notKept);
    settings::captionPercent.set(200);
    QCOMPARE(notKept.size(), 1);
    QCOMPARE(notKept.first().first().toString(), file());
    // It holds as long as the program runs.
    QCOMPARE(changed.size(), 1);
    QCOMPARE(settings::captionPercent.get(), 200);
    settings::captionPercent.reset();
    QCOMPARE(settings::captionPercent.get(), 100);
}

void TestKeeping::whatWasWrittenIsWhole()
{
    settings::builtinPhotos.set(QString::fromUtf8("/home/André/Фото \\ = [x]\nصور"));
    settings::recentGalleries.set(QByteArray("\0\x01\xff [", 5));
    settings::windowGeometry.set(QByteArray(200, '\xd9'));
    settings::photoRoom.set({800, 600});
    settings::keep("keys/next", QStringList{"Right", "Ctrl+,", ";", "=", "\""});
    QVERIFY(!settings::examineFile());
    QCOMPARE(settings::builtinPhotos.get(), QString::fromUtf8("/home/André/Фото \\ = [x]\nصور"));
}

VITRINE_TEST(TestKeeping, QCoreApplication)
#include "tst_keeping.moc"
