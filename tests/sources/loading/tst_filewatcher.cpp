// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/filewatcher.h"
#include "support/testclass.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using loading::FileWatcher;

class TestFileWatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void tellsOfChanges();
    void tellsOnceOfWhatWentBefore_data();
    void tellsOnceOfWhatWentBefore();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char *name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write("x");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWatcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("there");
}

void TestFileWatcher::tellsOfChanges()
{
    FileWatcher watcher;
    int changes = 0;
    connect(&watcher, &FileWatcher::changed, this, [&changes] { ++changes; });
    watcher.set({path("there")});
    QTRY_COMPARE(changes, 1); // watching has begun
    write("there");
    QTRY_COMPARE(changes, 2);
}

void TestFileWatcher::tellsOnceOfWhatWentBefore_data()
{
    QTest::addColumn<QStringList>("watched");
    QTest::newRow("alone") << QStringList{"gone"};
    QTest::newRow("beside one that is watched") << QStringList{"there", "gone"};
}

// A file that goes after a folder was listed and before its files are watched.
void TestFileWatcher::tellsOnceOfWhatWentBefore()
{
    QFETCH(QStringList, watched);
    QStringList paths;
    for (const QString &name : watched)
        paths += m_folder->filePath(name);
    FileWatcher watcher;
    int changes = 0;
    connect(&watcher, &FileWatcher::changed, this, [&changes] { ++changes; });
    watcher.set({path("there")});
    QTRY_COMPARE(changes, 1);
    watcher.set(paths);
    QTRY_COMPARE(changes, 2);
    watcher.set(paths); // the same again, and then another change, which is told after it
    watcher.set({path("there"), m_folder->path()});
    QTRY_COMPARE(changes, 3);
    write("new");
    QTRY_COMPARE(changes, 4);
    watcher.set(paths); // it was there meanwhile
    QTRY_COMPARE(changes, 5);
}

VITRINE_TEST(TestFileWatcher, QCoreApplication)
#include "tst_filewatcher.moc"
