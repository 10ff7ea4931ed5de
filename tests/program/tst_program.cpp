// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testclass.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// The program on the command line: no display, only arguments, output and exit status.
class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_home.isValid()); }

    void lists_data();
    void lists();
    void listsAsJson();
    void startsInALanguage_data();
    void startsInALanguage();
    void remembersTheLanguage();
    void wrongArguments_data();
    void wrongArguments();
    void helpAndVersion();
    void screenshots_data();
    void screenshots();
    void screenshotOfASlideInALanguage();
    void screenshotThatCannotBeWritten();
    void withoutADisplay();

private:
    Outcome run(const QStringList &arguments, const QHash<QString, QString> &environment = {}) const
    {
        return runProgram(m_home.path(), arguments, environment);
    }

    QTemporaryDir m_home;
};

void TestProgram::lists_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ninth");
    QTest::newRow("French") << "fr"
                            << "9\tCorée du Nord\tTenue à l’écart par la plupart des États";
    QTest::newRow("English") << "en"
                             << "9\tNorth Korea\tShunned by most states";
}

void TestProgram::lists()
{
    QFETCH(QString, language);
    QFETCH(QString, ninth);
    const Outcome outcome = run({"--list", "--lang", language});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QString());
    const QStringList lines = outcome.output.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 29);
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList fields = lines.at(i).split('\t');
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.first(), QString::number(i));
        QVERIFY(!fields.at(1).isEmpty() && !fields.at(2).isEmpty());
    }
    QVERIFY(lines.at(9).startsWith(ninth));
}

void TestProgram::listsAsJson()
{
    const Outcome outcome = run({"--list=json"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QString());
    const QJsonObject gallery = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(gallery["title"]["fr"][0].toString(), "Les alliés de la Russie");
    const QJsonArray slides = gallery["slides"].toArray();
    QCOMPARE(slides.size(), 29);
    QVERIFY(slides[0]["cover"].toBool());
    QCOMPARE(slides[9]["title"]["en"][0].toString(), "North Korea");
}

void TestProgram::startsInALanguage_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing set") << "LANG"
                                 << ""
                                 << "Chine";
    QTest::newRow("LANG=C") << "LANG"
                            << "C"
                            << "Chine";
    QTest::newRow("LANG=C.UTF-8") << "LANG"
                                  << "C.UTF-8"
                                  << "Chine";
    QTest::newRow("LANG=de_DE.UTF-8") << "LANG"
                                      << "de_DE.UTF-8"
                                      << "Chine";
    QTest::newRow("LANG=en_GB.UTF-8") << "LANG"
                                      << "en_GB.UTF-8"
                                      << "China";
    QTest::newRow("LANG=fr_CA.UTF-8") << "LANG"
                                      << "fr_CA.UTF-8"
                                      << "Chine";
    QTest::newRow("LC_ALL=en_US.UTF-8") << "LC_ALL"
                                        << "en_US.UTF-8"
                                        << "China";
    QTest::newRow("LANG=xx_YY") << "LANG"
                                << "xx_YY"
                                << "Chine";
}

void TestProgram::startsInALanguage()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, title);
    const Outcome outcome = run({"--list"}, {{variable, value}});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.section('\n', 1, 1).section('\t', 1, 1), title);
}

void TestProgram::remembersTheLanguage()
{
    const QTemporaryDir config;
    QVERIFY(QDir(config.path()).mkdir("vitrine"));
    QFile settings(config.filePath("vitrine/vitrine.conf"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[interface]\nlanguage=en\n");
    settings.close();
    const QHash<QString, QString> environment{{"XDG_CONFIG_HOME", config.path()},
                                              {"LANG", "fr_FR.UTF-8"}};
    QVERIFY(run({"--list"}, environment).output.contains("China"));
    QVERIFY(run({"--list", "--lang", "fr"}, environment).output.contains("Chine"));
}

void TestProgram::wrongArguments_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("--lang xx") << "vitrine: La langue « xx » n’existe pas dans l’interface ; "
                                  "langues possibles : fr, en.\n";
    QTest::newRow("--lang en --slide 29")
        << "vitrine: There is no slide 29: the positions go from 0 to 28.\n";
    QTest::newRow("--lang en --slide x")
        << "vitrine: “x” is no position; --slide takes a number from 0.\n";
    QTest::newRow("--lang en --list --slide 99")
        << "vitrine: There is no slide 99: the positions go from 0 to 28.\n";
    QTest::newRow("--lang en --nonsense")
        << "vitrine: There is no option --nonsense; see vitrine --help.\n";
    QTest::newRow("--nonsense")
        << "vitrine: L’option --nonsense n’existe pas ; voir vitrine --help.\n";
    QTest::newRow("--lang en --check")
        << "vitrine: --check needs a file, a folder or an address to look at.\n";
}

void TestProgram::wrongArguments()
{
    QFETCH(QString, sentence);
    const Outcome outcome = run(QString(QTest::currentDataTag()).split(' '));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QString());
    QString errors = outcome.errors;
    QCOMPARE(errors.replace(QChar::Nbsp, ' ').replace(QChar(0x202F), ' '), sentence);
}

void TestProgram::helpAndVersion()
{
    const Outcome help = run({"--help", "--lang", "en"});
    QCOMPARE(help.status, 0);
    QCOMPARE(help.errors, QString());
    for (const char *option : {"--lang", "--slide", "--fullscreen", "--list", "--screenshot",
                               "--size", "--scale", "--theme", "--help", "--version"})
        QVERIFY2(help.output.contains(option), option);
    QVERIFY(run({"--help"}).output.contains("Affiche des galeries"));
    const Outcome version = run({"--version"});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.output, "vitrine " VITRINE_VERSION "\n");
}

void TestProgram::screenshots_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("wide, light") << QStringList{"--size", "1280x800", "--theme", "light"}
                                 << QSize(1280, 800) << false;
    QTest::newRow("as the desktop") << QStringList{"--size", "900x700"} << QSize(900, 700) << false;
    QTest::newRow("wide, dark") << QStringList{"--size", "1280x800", "--theme", "dark"}
                                << QSize(1280, 800) << true;
    QTest::newRow("high") << QStringList{"--size", "360x640"} << QSize(360, 640) << false;
    QTest::newRow("small") << QStringList{"--size", "360x480"} << QSize(360, 480) << false;
    QTest::newRow("scale 2") << QStringList{"--size", "640x480", "--scale", "2"} << QSize(1280, 960)
                             << false;
    QTest::newRow("full screen") << QStringList{"--size", "1000x700", "--fullscreen"}
                                 << QSize(1000, 700) << false;
}

void TestProgram::screenshots()
{
    QFETCH(QStringList, arguments);
    const QString file = m_home.filePath("shot.png");
    const Outcome outcome = run(QStringList{"--screenshot", file} + arguments);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QString());
    const QImage picture(file);
    QTEST(picture.size(), "size");
    const QColor ground = picture.pixelColor(picture.width() / 2, picture.height() - 2);
    QTEST(ground.lightness() < 80, "dark");
}

void TestProgram::screenshotOfASlideInALanguage()
{
    const auto shot = [this](const QStringList &arguments) {
        const QString file = m_home.filePath("shot.png");
        run(QStringList{"--size", "800x600", "--screenshot", file} + arguments);
        return QImage(file);
    };
    const QImage french = shot({"--lang", "fr", "--slide", "9"});
    QVERIFY(!french.isNull());
    QCOMPARE(shot({"--lang", "fr", "--slide", "9"}), french);
    QVERIFY(shot({"--lang", "en", "--slide", "9"}) != french);
    QVERIFY(shot({"--lang", "fr", "--slide", "10"}) != french);
}

void TestProgram::screenshotThatCannotBeWritten()
{
    const Outcome outcome = run({"--lang", "en", "--screenshot", "/nowhere/shot.png"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(
        outcome.errors.startsWith("vitrine: The picture /nowhere/shot.png cannot be written: "),
        qPrintable(outcome.errors));
    QCOMPARE(run({"--screenshot", m_home.filePath("shot.xyz")}).status, 1);
}

void TestProgram::withoutADisplay()
{
    const Outcome outcome = run({"--lang", "en"});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors, "vitrine: There is no display to open a window on; --list, --check, "
                             "--screenshot and --pdf need none.\n");
}

VITRINE_TEST(TestProgram, QCoreApplication)
#include "tst_program.moc"
