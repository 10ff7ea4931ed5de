// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/unpackedarchive.h"
#include "support/archives.h"
#include "support/photofiles.h"
#include "support/testclass.h"

#include <QDirIterator>
#include <QStandardPaths>

using archives::Entry;
using photos::unpackArchive;
using photos::UnpackedArchive;

/// Archives of photos, honest and hostile.
class TestUnpackedArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesNames();
    void unpacks_data();
    void unpacks();
    void keepsTheDatesOfFiles();
    void goesWithTheLastCopy();
    void refuses_data();
    void refuses();
    void showsWhatIsWholeOfADamagedOne();
    void stopsAtABomb();
    void stopsWhenAsked();

private:
    QString zip(const QList<Entry> &entries, const char *password = nullptr) const
    {
        archives::write(m_folder.path("photos.zip"), entries, password);
        return m_folder.path("photos.zip");
    }
    static QStringList filesOf(const UnpackedArchive &unpacked)
    {
        QStringList files;
        QDirIterator inside(unpacked.root, QDir::Files, QDirIterator::Subdirectories);
        while (inside.hasNext())
            files += QDir(unpacked.root).relativeFilePath(inside.next());
        files.sort();
        return files;
    }
    static QStringList codesOf(const UnpackedArchive &unpacked)
    {
        QStringList codes;
        if (unpacked.error)
            codes += unpacked.error->code;
        for (const errors::Problem &notice : unpacked.notices)
            codes += notice.code;
        return codes;
    }

    photofiles::Folder m_folder;
};

void TestUnpackedArchive::recognisesNames()
{
    for (const char *name : {"a.zip", "A.ZIP", "b.cbz", ".zip"})
        QVERIFY2(photos::isArchiveName(name), name);
    for (const char *name : {"zip", "a.zip.jpg", "a.rar", "a.cbr", ""})
        QVERIFY2(!photos::isArchiveName(name), name);
}

void TestUnpackedArchive::unpacks_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QStringList>("codes");
    const QByteArray photo = photofiles::jpeg();
    const auto row = [](const char *name, const QList<Entry> &entries, const QStringList &files,
                        const QString &inside = {}, const QStringList &codes = {}) {
        QTest::newRow(name) << entries << files << inside << codes;
    };
    row("photos and their sidecars", {{"b.jpg", photo}, {"a.png", photo}, {"b.xmp", "x"}},
        {"a.png", "b.jpg", "b.xmp"});
    row("folders", {{"a.jpg", photo}, {"one/b.jpg", photo}, {"one/two/c.jpg", photo}},
        {"a.jpg", "one/b.jpg", "one/two/c.jpg"});
    row("one folder with everything", {{"trip/a.jpg", photo}, {"trip/day/b.jpg", photo}},
        {"a.jpg", "day/b.jpg"}, "trip/");
    row("other files", {{"a.jpg", photo}, {"run.sh", "#!"}, {"ComicInfo.xml", "<x/>"}}, {"a.jpg"});
    row("hidden files", {{"a.jpg", photo}, {".b.jpg", photo}, {"__MACOSX/._a.jpg", photo}},
        {"a.jpg"});
    row("names of Windows", {{"a.jpg", photo}, {"in\\b.jpg", photo}}, {"a.jpg", "in/b.jpg"});
    row("accents", {{"\xc3\xa9t\xc3\xa9.jpg", photo}}, {QStringLiteral("été.jpg")});
    row("the same name twice", {{"a.jpg", photo}, {"a.jpg", "other"}}, {"a.jpg"});
    row("links", {{"a.jpg", photo}, {"b.jpg", {}, "/etc/passwd"}, {"c.jpg", {}, "a.jpg"}},
        {"a.jpg"});
    const QStringList outside{"ArchiveEntryOutside"};
    row("out of the archive", {{"a.jpg", photo}, {"../b.jpg", photo}}, {"a.jpg"}, {}, outside);
    row("out and in again", {{"a.jpg", photo}, {"c/../../b.jpg", photo}}, {"a.jpg"}, {}, outside);
    row("out, as Windows writes it", {{"a.jpg", photo}, {"..\\b.jpg", photo}}, {"a.jpg"}, {},
        outside);
    row("absolute", {{"a.jpg", photo}, {"/tmp/vitrine-b.jpg", photo}}, {"a.jpg"}, {}, outside);
    row("a drive", {{"a.jpg", photo}, {"C:/b.jpg", photo}}, {"a.jpg"}, {}, outside);
}

void TestUnpackedArchive::unpacks()
{
    QFETCH(QList<Entry>, entries);
    const QString archive = zip(entries);
    const UnpackedArchive unpacked = unpackArchive(archive, {});
    QVERIFY2(!unpacked.error, unpacked.error ? qPrintable(unpacked.error->message()) : "");
    QTEST(filesOf(unpacked), "files");
    QTEST(unpacked.path, "inside");
    QTEST(codesOf(unpacked), "codes");
    QVERIFY(!QFile::exists("/tmp/vitrine-b.jpg"));
    QVERIFY(unpacked.root.startsWith(
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/archives/"));
}

void TestUnpackedArchive::keepsTheDatesOfFiles()
{
    const QDateTime taken(QDate(2020, 5, 17), QTime(14, 30, 20));
    Entry photo{"a.jpg", photofiles::jpeg()};
    photo.modified = taken.toSecsSinceEpoch();
    const UnpackedArchive unpacked = unpackArchive(zip({photo}), {});
    QCOMPARE(QFileInfo(QDir(unpacked.root).filePath("a.jpg")).lastModified(), taken);
}

void TestUnpackedArchive::goesWithTheLastCopy()
{
    UnpackedArchive unpacked = unpackArchive(zip({{"a.jpg", photofiles::jpeg()}}), {});
    const QString root = unpacked.root;
    auto copy = unpacked.folder;
    unpacked = {};
    QVERIFY(QFile::exists(root + "/a.jpg"));
    unpackArchive(m_folder.path("photos.zip"), {}); // another one leaves it alone
    QVERIFY(QFile::exists(root + "/a.jpg"));
    copy.reset();
    QVERIFY(!QFile::exists(root));
}

void TestUnpackedArchive::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("no archive") << "text" << "ArchiveDamaged";
    QTest::newRow("nothing") << "empty" << "ArchiveDamaged";
    QTest::newRow("cut off") << "cut" << "ArchiveDamaged";
    QTest::newRow("no photo") << "texts" << "ArchiveWithoutPhotos";
    QTest::newRow("encrypted") << "encrypted" << "ArchiveEncrypted";
    QTest::newRow("only outside") << "outside" << "ArchiveEntryOutside";
}

void TestUnpackedArchive::refuses()
{
    QFETCH(QString, kind);
    const QString path = m_folder.path("photos.zip");
    const QByteArray photo = photofiles::jpeg({400, 300});
    if (kind == "text")
        m_folder.write("photos.zip", "Not an archive at all, but some text of some length.");
    else if (kind == "empty")
        m_folder.write("photos.zip", {});
    else if (kind == "texts")
        zip({{"a.txt", "text"}});
    else if (kind == "encrypted")
        zip({{"a.jpg", photo}}, "secret");
    else if (kind == "outside")
        zip({{"../a.jpg", photo}});
    else {
        zip({{"a.jpg", photo}});
        QVERIFY(QFile::resize(path, 200));
    }
    const UnpackedArchive unpacked = unpackArchive(path, {});
    QVERIFY(unpacked.error);
    QTEST(QString(unpacked.error->code), "code");
    QCOMPARE(unpacked.error->file, path);
    QVERIFY(!unpacked.folder);
}

void TestUnpackedArchive::showsWhatIsWholeOfADamagedOne()
{
    const QByteArray photo = photofiles::jpeg({400, 300});
    const QString path = zip({{"a.jpg", photo}, {"b.jpg", photo}});
    // Damages the second photo's data, not the directory at the end.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype second = bytes.indexOf("b.jpg");
    for (qsizetype i = second + 40; i < second + 80; ++i)
        bytes[i] = '\xff';
    file.seek(0);
    file.write(bytes);
    file.close();
    const UnpackedArchive unpacked = unpackArchive(path, {});
    QVERIFY(!unpacked.error);
    QVERIFY(filesOf(unpacked).contains("a.jpg"));
}

void TestUnpackedArchive::stopsAtABomb()
{
    const QByteArray zeros(40 * 1024 * 1024, '\0');
    const QString path = zip({{"a.jpg", photofiles::jpeg()}, {"b.jpg", zeros}, {"c.jpg", zeros}});
    QVERIFY(QFileInfo(path).size() < 1024 * 1024);
    const UnpackedArchive unpacked = unpackArchive(path, {});
    QVERIFY(!unpacked.error);
    QCOMPARE(filesOf(unpacked), QStringList{"a.jpg"});
    QCOMPARE(codesOf(unpacked), QStringList{"ArchiveBomb"});
}

void TestUnpackedArchive::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const UnpackedArchive unpacked =
        unpackArchive(zip({{"a.jpg", photofiles::jpeg()}}), source.get_token());
    QVERIFY(!unpacked.folder);
}

VITRINE_TEST(TestUnpackedArchive, QCoreApplication)
#include "tst_unpackedarchive.moc"
