// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/parser.h"

#include <QTest>

using commandline::Options;
using commandline::Parsed;
using commandline::Parser;

class TestParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tasks_data();
    void tasks();
    void values();
    void mistakes_data();
    void mistakes();
    void helpNamesEveryOption();
};

static Parsed parsed(const QString &arguments)
{
    return Parser::parse(QStringList{"vitrine"} + arguments.split(u' ', Qt::SkipEmptyParts));
}

void TestParser::tasks_data()
{
    QTest::addColumn<Options::Task>("task");
    QTest::addColumn<bool>("window");
    QTest::newRow("") << Options::Task::Window << true;
    QTest::newRow("--slide 3 --fullscreen") << Options::Task::Window << true;
    QTest::newRow("--list") << Options::Task::List << false;
    QTest::newRow("--screenshot a.png") << Options::Task::Screenshot << true;
    QTest::newRow("--screenshot=a.png") << Options::Task::Screenshot << true;
    QTest::newRow("--help") << Options::Task::Help << false;
    QTest::newRow("-h") << Options::Task::Help << false;
    QTest::newRow("--version") << Options::Task::Version << false;
    QTest::newRow("-v") << Options::Task::Version << false;
    QTest::newRow("--list --help") << Options::Task::Help << false;
}

void TestParser::tasks()
{
    const Parsed result = parsed(QTest::currentDataTag());
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QTEST(result.options.task, "task");
    QTEST(result.options.needsWindow(), "window");
}

void TestParser::values()
{
    const Options options =
        parsed("--lang en --slide 7 --size 360x640 --scale 2 --theme dark --fullscreen").options;
    QCOMPARE(options.language, "en");
    QCOMPARE(*options.position, 7);
    QCOMPARE(*options.size, QSize(360, 640));
    QCOMPARE(*options.scale, 2);
    QVERIFY(options.theme == settings::Theme::Dark);
    QVERIFY(options.fullScreen);
    const Options plain = parsed("").options;
    QVERIFY(plain.language.isEmpty() && !plain.position && !plain.size && !plain.scale);
    QVERIFY(plain.theme == settings::Theme::Desktop && !plain.fullScreen);
}

void TestParser::mistakes_data()
{
    QTest::addColumn<QString>("named"); // what the sentence must name
    QTest::newRow("--lang xx") << "fr, en";
    QTest::newRow("--lang") << "lang";
    QTest::newRow("--lang FR") << "FR";
    QTest::newRow("--slide x") << "x";
    QTest::newRow("--slide -1") << "-1";
    QTest::newRow("--slide 1.5") << "1.5";
    QTest::newRow("--slide 99999999999") << "99999999999";
    QTest::newRow("--size 10") << "10";
    QTest::newRow("--size 10x10") << "10x10";
    QTest::newRow("--size 99999x99999") << "99999x99999";
    QTest::newRow("--size -1280x800") << "-1280x800";
    QTest::newRow("--scale 0") << "0";
    QTest::newRow("--scale nan") << "nan";
    QTest::newRow("--scale 100") << "100";
    QTest::newRow("--theme blue") << "light, dark, desktop";
    QTest::newRow("--frobnicate") << "frobnicate";
    QTest::newRow("--list --screenshot a.png") << "--screenshot";
    QTest::newRow("--screenshot") << "screenshot";
    QTest::newRow("--screenshot=") << "--screenshot";
    QTest::newRow("photos/") << "photos/";
}

void TestParser::mistakes()
{
    QFETCH(QString, named);
    const QString error = parsed(QTest::currentDataTag()).error;
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

void TestParser::helpNamesEveryOption()
{
    const QString help = Parser::help();
    for (const char *option : {"--lang", "--slide", "--fullscreen", "--theme", "--size", "--scale",
                               "--list", "--screenshot", "--help", "--version"})
        QVERIFY2(help.contains(option), option);
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
