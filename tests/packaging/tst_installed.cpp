// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionparser.h"
#include "support/testclass.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#define TYPES_FOLDER INSTALL_FOLDER "-types"

/// The installed files: complete, where the desktop expects them, and independent of the source
/// tree.
class TestInstalled : public QObject
{
    Q_OBJECT
public:
    /// Before the application, as QMimeDatabase reads it once.
    static void initMain() { qputenv("XDG_DATA_DIRS", TYPES_FOLDER); }

private Q_SLOTS:
    void initTestCase();

    void everythingIsWhereItBelongs();
    void theDesktopEntryIsValid();
    void theMetainfoIsValid();
    void typesOfFiles_data();
    void typesOfFiles();
    void startsFromElsewhere();
    void theVersionIsTheSameEverywhere();
    void completionsKnowEveryOption_data();
    void completionsKnowEveryOption();
    void theFrenchManualKnowsEveryOption();

private:
    static QString path(const QString &name) { return INSTALL_FOLDER "/" + name; }
    static QString contents(const QString &file);
};

namespace {

struct Ran
{
    int status = -1;
    QString output;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QSet<QString> options()
{
    static const QRegularExpression option("(?<![\\w-])--([a-z][a-z-]+)");
    QSet<QString> found;
    for (const auto &match : option.globalMatch(cli::Parser::help()))
        found.insert(match.captured(1));
    return found;
}

} // namespace

QString TestInstalled::contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestInstalled::initTestCase()
{
    QDir(path("")).removeRecursively();
    const Ran installed = run(CMAKE_PROGRAM, {"--install", BUILD_FOLDER, "--prefix", path("")});
    QVERIFY2(installed.status == 0, qPrintable(installed.output));
    // The system's types and ours in one folder, as in /usr/share.
    const QString packages = TYPES_FOLDER "/mime/packages";
    const QString ours = "org.vitrine.Vitrine.xml";
    const QString system = "freedesktop.org.xml";
    QDir(TYPES_FOLDER).removeRecursively();
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(path("share/mime/packages/") + ours, packages + '/' + ours));
    QVERIFY(QFile::copy("/usr/share/mime/packages/" + system, packages + '/' + system));
    const Ran updated = run("update-mime-database", {TYPES_FOLDER "/mime"});
    QVERIFY2(updated.status == 0, qPrintable(updated.output));
}

void TestInstalled::everythingIsWhereItBelongs()
{
    QStringList files;
    QDirIterator all(path(""), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += QDir(path("")).relativeFilePath(all.next());
    files.sort();
    const QStringList expected{
        "bin/vitrine",
        "share/applications/org.vitrine.Vitrine.desktop",
        "share/bash-completion/completions/vitrine",
        "share/fish/vendor_completions.d/vitrine.fish",
        "share/icons/hicolor/scalable/apps/org.vitrine.Vitrine.svg",
        "share/icons/hicolor/symbolic/apps/org.vitrine.Vitrine-symbolic.svg",
        "share/man/fr/man1/vitrine.1",
        "share/man/man1/vitrine.1",
        "share/metainfo/org.vitrine.Vitrine.metainfo.xml",
        "share/mime/packages/org.vitrine.Vitrine.xml",
        ZSH_FOLDER "/_vitrine",
    };
    QCOMPARE(files.join('\n'), expected.join('\n'));
}

void TestInstalled::theDesktopEntryIsValid()
{
    const Ran checked =
        run("desktop-file-validate", {path("share/applications/org.vitrine.Vitrine.desktop")});
    QVERIFY2(checked.status == 0, qPrintable(checked.output));
    QCOMPARE(checked.output, QString());
}

void TestInstalled::theMetainfoIsValid()
{
    const Ran checked = run("appstreamcli", {"validate", "--no-net", "--explain",
                                             path("share/metainfo/"
                                                  "org.vitrine.Vitrine.metainfo.xml")});
    QVERIFY2(checked.status == 0, qPrintable(checked.output));
}

void TestInstalled::typesOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("type");

    const QByteArray other = "{\"@context\": \"http://schema.org\"}";
    const QByteArray third = "{\"@context\": \"http://iiif.io/api/presentation/3/context.json\"}";
    const QByteArray second = "{\"@context\": \"http://iiif.io/api/presentation/2/context.json\"}";
    const QString ours = "application/x-iiif-manifest+json";
    QTest::newRow("manifest, version 3") << "manifest.json" << third << ours;
    QTest::newRow("manifest, version 2") << "manifest.json" << second << ours;
    QTest::newRow("manifest without an ending") << "manifest" << third << ours;
    QTest::newRow("manifest as JSON-LD") << "manifest.jsonld" << third << ours;
    QTest::newRow("other JSON") << "package.json" << QByteArray("{\"name\": \"x\"}")
                                << "application/json";
    QTest::newRow("other context") << "thing.json" << other << "application/json";
}

void TestInstalled::typesOfFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QTEST(QMimeDatabase().mimeTypeForFileNameAndData(name, text).name(), "type");
}

void TestInstalled::startsFromElsewhere()
{
    const Ran listed = run(path("bin/vitrine"), {"--lang", "fr", "--list"});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.output.count('\n'), 29);
}

void TestInstalled::theVersionIsTheSameEverywhere()
{
    const QString version = VITRINE_VERSION;
    QVERIFY(contents(PACKAGING "/CHANGELOG.md").contains("\n## " + version + " ("));
    QVERIFY(contents(PACKAGING "/debian/changelog").startsWith("vitrine (" + version + "-"));
    QVERIFY(contents(path("share/metainfo/org.vitrine.Vitrine.metainfo.xml"))
                .contains("<release version=\"" + version + "\""));
    QCOMPARE(run(PACKAGING "/version.sh", {}).output.trimmed(), version);
    QCOMPARE(run(path("bin/vitrine"), {"--version"}).output.trimmed(), "vitrine " + version);
}

void TestInstalled::completionsKnowEveryOption_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("form");
    QTest::newRow("bash") << "share/bash-completion/completions/vitrine"
                          << "--%1\\b";
    QTest::newRow("zsh") << ZSH_FOLDER "/_vitrine" << "--%1\\b";
    QTest::newRow("fish") << "share/fish/vendor_completions.d/vitrine.fish"
                          << " -l %1\\b";
}

void TestInstalled::completionsKnowEveryOption()
{
    QFETCH(QString, file);
    QFETCH(QString, form);
    const QString known = contents(path(file));
    QVERIFY(options().size() > 10);
    for (const QString &option : options())
        QVERIFY2(known.contains(QRegularExpression(form.arg(option))), qPrintable(option));
}

void TestInstalled::theFrenchManualKnowsEveryOption()
{
    const QString manual = contents(path("share/man/fr/man1/vitrine.1")).replace("\\-", "-");
    for (const QString &option : options())
        QVERIFY2(manual.contains("--" + option), qPrintable(option));
    QVERIFY(manual.contains("DESCRIPTION") && manual.contains("EXEMPLES"));
}

VITRINE_TEST(TestInstalled, QCoreApplication)
#include "tst_installed.moc"
