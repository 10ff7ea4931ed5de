// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "sources/loading/recentgalleries.h"
#include "support/historyhelpers.h"
#include "support/program.h"
#include "support/testclass.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

/// Runs that only print or draw use the reader's settings and history, and change none of them.
class TestTraces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingChanges_data();
    void nothingChanges();
    void nothingChangesWhileAnotherWindowIsOpen_data();
    void nothingChangesWhileAnotherWindowIsOpen();
    void nothingBegins_data();
    void nothingBegins();
    void damagedFilesStay_data();
    void damagedFilesStay();
    void choicesAndViewsShow();

private:
    using Files = QMap<QString, QByteArray>;

    QString path(const QString &name) const { return m_home->filePath(name); }
    QString settingsFile() const { return path(".config/vitrine/vitrine.conf"); }
    QString historyFile() const { return path(".local/state/vitrine/history.sqlite"); }
    void writeSettings() const;
    void writeHistory(history::History &history) const;
    Outcome run(const QString &arguments) const;
    Files files() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

void TestTraces::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    for (const char *name : {"a.jpg", "b.jpg"}) {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(QDir(m_home->path()).mkpath("photos"));
        QVERIFY(image.save(path("photos/") + name));
    }
    QVERIFY(QDir(m_home->path()).mkpath("out"));
}

// With as many recent galleries as are kept, so that one more costs another its place.
void TestTraces::writeSettings() const
{
    QSettings settings(settingsFile(), QSettings::NativeFormat);
    settings.setValue("interface/language", "en");
    settings.setValue("caption/secondLanguage", "fr");
    settings.setValue("window/photoRoom", QSize(111, 77));
    QJsonArray recent;
    for (int i = 0; i < loading::RecentGalleries::most; ++i)
        recent.append(QJsonObject{{"address", QStringLiteral("/galleries/%1").arg(i)}});
    settings.setValue("opening/recent", QJsonDocument(recent).toJson(QJsonDocument::Compact));
    settings.sync();
    const QString covers = path(".cache/vitrine/vitrine/recent/");
    for (int i = 0; i < loading::RecentGalleries::most; ++i) {
        const QString file =
            loading::RecentGalleries::coverFile(QStringLiteral("/galleries/%1").arg(i));
        write(covers + QFileInfo(file).fileName(), "cover");
    }
}

void TestTraces::writeHistory(history::History &history) const
{
    const history::GalleryKey key{path("photos"), {}, path("photos/")};
    historytest::enter(history, key, historytest::card("Photos", 2));
    history.notePlace(key, path("photos/b.jpg"), 2);
    history.noteView(key, historytest::slide(path("photos/b.jpg")));
    history.finish();
}

Outcome TestTraces::run(const QString &arguments) const
{
    QStringList list = arguments.split(' ', Qt::SkipEmptyParts);
    list.replaceInStrings("OUT", path("out"));
    list.replaceInStrings("PHOTOS", path("photos"));
    return runProgram(m_home->path(), list, {{"LANG", "fr_FR.UTF-8"}});
}

// All that is at home, but what the program was told to write and caches; the covers of recent
// galleries belong to these.
TestTraces::Files TestTraces::files() const
{
    Files files;
    QDirIterator entries(m_home->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString entry = entries.next().mid(m_home->path().size() + 1);
        const bool isCover = entry.startsWith(".cache/vitrine/vitrine/recent");
        if (entry.startsWith("out/") || (entry.startsWith(".cache") && !isCover))
            continue;
        QFile file(entries.filePath());
        if (entries.fileInfo().isFile() && !file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(entry));
        files.insert(entry, file.isOpen() ? file.readAll() : QByteArray());
    }
    return files;
}

void TestTraces::nothingChanges_data()
{
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char *arguments) { QTest::newRow(arguments) << arguments; };
    row("--list PHOTOS");
    row("--list=json PHOTOS");
    row("--list --lang fr");
    row("--check PHOTOS");
    row("--pdf OUT/a.pdf --beside en --captions fr PHOTOS");
    for (const char *part :
         {"slide", "contents", "overview", "zoom", "end", "most-viewed", "recommendations", "keys"})
        QTest::addRow("--screenshot --show %s", part)
            << QStringLiteral("--screenshot OUT/a.png --show %1 PHOTOS").arg(part);
    row("--screenshot OUT/a.png --find b PHOTOS");
    row("--screenshot OUT/a.png --lang fr --show contents");
    row("--screenshot OUT/a.png --captions fr --beside en --show contents");
    row("--screenshot OUT/a.png --theme dark --fullscreen --size 500x500 --show overview PHOTOS");
    row("--screenshot OUT/a.png --show contents vitrine:guide");
}

void TestTraces::nothingChanges()
{
    QFETCH(QString, arguments);
    writeSettings();
    {
        history::History history(historyFile());
        writeHistory(history);
    }
    const Files before = files();
    QVERIFY(before.size() > loading::RecentGalleries::most);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == (arguments.contains("--check") ? 1 : 0), qPrintable(outcome.errors));
    const Files after = files();
    QCOMPARE(after.keys(), before.keys());
    for (auto file = before.begin(); file != before.end(); ++file)
        QVERIFY2(after.value(file.key()) == file.value(), qPrintable(file.key()));
}

void TestTraces::nothingChangesWhileAnotherWindowIsOpen_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *part : {"end", "most-viewed", "recommendations"})
        QTest::newRow(part) << QStringLiteral("--screenshot OUT/a.png --show %1 PHOTOS").arg(part);
}

void TestTraces::nothingChangesWhileAnotherWindowIsOpen()
{
    QFETCH(QString, arguments);
    history::History history(historyFile());
    writeHistory(history);
    const Files before = files();
    QVERIFY(before.contains(".local/state/vitrine/history.sqlite-wal"));
    QCOMPARE(run(arguments).status, 0);
    QVERIFY(files() == before);
}

void TestTraces::nothingBegins_data()
{
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char *arguments) { QTest::newRow(arguments) << arguments; };
    row("--list PHOTOS");
    row("--check PHOTOS");
    row("--pdf OUT/a.pdf PHOTOS");
    row("--screenshot OUT/a.png --show contents PHOTOS");
    row("--screenshot OUT/a.png --show most-viewed PHOTOS");
}

void TestTraces::nothingBegins()
{
    QFETCH(QString, arguments);
    const Files before = files();
    run(arguments);
    QCOMPARE(files().keys(), before.keys());
}

void TestTraces::damagedFilesStay_data()
{
    nothingBegins_data();
}

void TestTraces::damagedFilesStay()
{
    QFETCH(QString, arguments);
    write(settingsFile(), QByteArray(4096, '\0'));
    write(historyFile(), QByteArray(8192, 'x'));
    const Files before = files();
    run(arguments);
    QVERIFY(files() == before);
}

void TestTraces::choicesAndViewsShow()
{
    const auto drawn = [this](const QString &arguments) {
        return run("--screenshot OUT/a.png " + arguments).status == 0 ? QImage(path("out/a.png"))
                                                                      : QImage();
    };
    const QImage french = drawn("--show most-viewed");
    QVERIFY(!french.isNull());
    writeSettings();
    const QImage english = drawn("--show most-viewed");
    QVERIFY2(english != french, "the language that the reader chose");
    history::History history(historyFile());
    writeHistory(history);
    QVERIFY2(drawn("--show most-viewed") != english, "what the reader viewed");
}

VITRINE_TEST(TestTraces, QCoreApplication)
#include "tst_traces.moc"
