// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/galleryidentity.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using history::identityOfPhotos;

/// The identity of a folder of photos that is moved.
class TestGalleryIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folders_data();
    void folders();
    void whatIsNoFolder();
};

static QString identityOf(const QStringList &files)
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const QString &file : files) { // as `name=content`
        const QString path = folder.filePath(file.section(u'=', 0, 0));
        QDir().mkpath(QFileInfo(path).path());
        QFile photo(path);
        if (photo.open(QIODevice::WriteOnly))
            photo.write(file.section(u'=', 1).toUtf8());
        paths += path;
    }
    return identityOfPhotos(folder.path(), paths);
}

void TestGalleryIdentity::folders_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const QStringList &files, bool isSame) {
        QTest::newRow(name) << files << isSame;
    };
    row("elsewhere", {"1.jpg=a", "in/2.jpg=bb"}, true);
    row("in another order", {"in/2.jpg=bb", "1.jpg=a"}, true);
    row("of other words, as nothing is read", {"1.jpg=x", "in/2.jpg=yy"}, true);
    row("a photo more", {"1.jpg=a", "in/2.jpg=bb", "3.jpg=c"}, false);
    row("a photo less", {"1.jpg=a"}, false);
    row("another name", {"0.jpg=a", "in/2.jpg=bb"}, false);
    row("another size", {"1.jpg=aa", "in/2.jpg=bb"}, false);
    row("another folder inside", {"1.jpg=a", "on/2.jpg=bb"}, false);
}

void TestGalleryIdentity::folders()
{
    QFETCH(QStringList, files);
    QTEST(identityOf(files) == identityOf({"1.jpg=a", "in/2.jpg=bb"}), "isSame");
}

void TestGalleryIdentity::whatIsNoFolder()
{
    QCOMPARE(identityOfPhotos("/folder", {}), "");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(identityOfPhotos("/folder", {"/folder/1.jpg"}, stop.get_token()), "");
    QVERIFY(!identityOfPhotos("/folder", {"/folder/1.jpg"}).isEmpty());
}

VITRINE_TEST(TestGalleryIdentity, QCoreApplication)
#include "tst_galleryidentity.moc"
