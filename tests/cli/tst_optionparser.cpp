// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionparser.h"
#include "support/testclass.h"

#include <QTest>

using cli::Options;
using cli::Parsed;
using cli::Parser;

class TestOptionParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tasks_data();
    void tasks();
    void values();
    void lists_data();
    void lists();
    void sources_data();
    void sources();
    void mistakes_data();
    void mistakes();
    void helpNamesEveryOption();
};

static Parsed parsed(const QString &arguments)
{
    return Parser::parse(QStringList{"vitrine"} + arguments.split(u' ', Qt::SkipEmptyParts));
}

void TestOptionParser::tasks_data()
{
    QTest::addColumn<Options::Task>("task");
    QTest::addColumn<bool>("window");
    QTest::newRow("") << Options::Task::Window << true;
    QTest::newRow("--slide 3 --fullscreen") << Options::Task::Window << true;
    QTest::newRow("--list") << Options::Task::List << false;
    QTest::newRow("--list=text") << Options::Task::List << false;
    QTest::newRow("--list=json") << Options::Task::List << false;
    QTest::newRow("-list") << Options::Task::List << false;
    QTest::newRow("photos/ --list") << Options::Task::List << false;
    QTest::newRow("--check a.json") << Options::Task::Check << false;
    QTest::newRow("a.json") << Options::Task::Window << true;
    QTest::newRow("--screenshot a.png") << Options::Task::Screenshot << true;
    QTest::newRow("--screenshot=a.png") << Options::Task::Screenshot << true;
    QTest::newRow("--pdf a.pdf b.json") << Options::Task::Pdf << false;
    QTest::newRow("--help") << Options::Task::Help << false;
    QTest::newRow("-h") << Options::Task::Help << false;
    QTest::newRow("--version") << Options::Task::Version << false;
    QTest::newRow("-v") << Options::Task::Version << false;
    QTest::newRow("--list --help") << Options::Task::Help << false;
}

void TestOptionParser::tasks()
{
    const Parsed result = parsed(QTest::currentDataTag());
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QTEST(result.options.task, "task");
    QTEST(result.options.needsWindow(), "window");
}

void TestOptionParser::values()
{
    const Options options =
        parsed("--lang en --slide 7 --size 360x640 --scale 2 --theme dark --fullscreen").options;
    QCOMPARE(options.language, "en");
    QCOMPARE(*options.position, 7);
    QCOMPARE(*options.size, QSize(360, 640));
    QCOMPARE(*options.scale, 2);
    QVERIFY(options.theme == settings::Theme::Dark);
    QVERIFY(options.fullScreen);
    QCOMPARE(parsed("--captions zh-Hant").options.captions, "zh-Hant");
    QCOMPARE(parsed("--beside en").options.beside, "en");
    QCOMPARE(parsed("--show contents").options.part, settings::StartView::Contents);
    QCOMPARE(parsed("--show most-viewed").options.part, settings::StartView::MostViewed);
    QCOMPARE(parsed("--find kosovo").options.find, "kosovo");
    QCOMPARE(parsed("").options.part, settings::StartView::Slide);
    const Options folder = parsed("--photos a/b --subfolders --sort date c").options;
    QCOMPARE(folder.photos, "a/b");
    QVERIFY(folder.subfolders && folder.sorting == gallery::Sorting{gallery::Sorting::Key::Date});
    QCOMPARE(parsed("--sort name c").options.sorting, gallery::Sorting());
    QCOMPARE(parsed("--sort rating --reverse-order c").options.sorting,
             (gallery::Sorting{gallery::Sorting::Key::Rating, true}));
    const Options pdf = parsed("--pdf a.pdf --layout 2x3 --beside pt-BR c").options;
    QCOMPARE(pdf.pdfFile, "a.pdf");
    QCOMPARE(pdf.grid, QSize(2, 3));
    QCOMPARE(pdf.beside, "pt-BR");
    QCOMPARE(parsed("--pdf a.pdf --layout page").options.grid, QSize(1, 1));
    const Options plain = parsed("").options;
    QVERIFY(plain.language.isEmpty() && !plain.position && !plain.size && !plain.scale);
    QVERIFY(!plain.theme && !plain.fullScreen);
    QVERIFY(plain.photos.isEmpty() && !plain.subfolders && plain.sorting == gallery::Sorting());
    QVERIFY(plain.sources.isEmpty());
}

void TestOptionParser::lists_data()
{
    QTest::addColumn<Options::Listing>("format");
    QTest::newRow("--list") << Options::Listing::Text;
    QTest::newRow("-list") << Options::Listing::Text;
    QTest::newRow("--list=text") << Options::Listing::Text;
    QTest::newRow("--list=json") << Options::Listing::Json;
    QTest::newRow("--list json") << Options::Listing::Text; // a file of that name
}

void TestOptionParser::lists()
{
    const Parsed result = parsed(QTest::currentDataTag());
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QTEST(result.options.format, "format");
}

void TestOptionParser::sources_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::newRow("a b/ https://c.example/d?e=f")
        << QStringList{"a", "b/", "https://c.example/d?e=f"};
    QTest::newRow("--lang fr a --fullscreen b") << QStringList{"a", "b"};
    QTest::newRow("-- --list -x") << QStringList{"--list", "-x"};
    QTest::newRow("--check a -- -b") << QStringList{"a", "-b"};
    QTest::newRow("--check -- --list") << QStringList{"--list"};
    QTest::newRow("--list json") << QStringList{"json"};
}

void TestOptionParser::sources()
{
    const Parsed result = parsed(QTest::currentDataTag());
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QTEST(result.options.sources, "sources");
}

void TestOptionParser::mistakes_data()
{
    QTest::addColumn<QString>("named"); // what the sentence must name
    QTest::newRow("--lang xx") << "fr, en";
    QTest::newRow("--lang") << "lang";
    QTest::newRow("--lang FR") << "FR";
    QTest::newRow("--captions français") << "français";
    QTest::newRow("--captions=") << "tag";
    QTest::newRow("--beside f") << "“f”";
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
    QTest::newRow("--theme blue") << "light, dark, high-contrast, desktop";
    QTest::newRow("--show nothing") << "contents";
    QTest::newRow("--show") << "show";
    QTest::newRow("--frobnicate") << "frobnicate";
    QTest::newRow("--list --screenshot a.png") << "--screenshot";
    QTest::newRow("--screenshot") << "screenshot";
    QTest::newRow("--screenshot=") << "--screenshot";
    QTest::newRow("--list --check a") << "--list";
    QTest::newRow("--check --screenshot b.png a") << "--check";
    QTest::newRow("--list=xml") << "text, json";
    QTest::newRow("--list=") << "text, json";
    QTest::newRow("--check") << "--check";
    QTest::newRow("--check=a") << "check";
    QTest::newRow("--sort colour") << "name, date, size, rating, credit";
    QTest::newRow("--photos=") << "--photos";
    QTest::newRow("--photos") << "photos";
    QTest::newRow("--pdf") << "pdf";
    QTest::newRow("--pdf=") << "--pdf";
    QTest::newRow("--pdf a.pdf --list") << "--pdf";
    QTest::newRow("--pdf a.pdf --layout 0x2") << "0x2";
    QTest::newRow("--pdf a.pdf --layout 7x2") << "6x8";
    QTest::newRow("--pdf a.pdf --layout sheet") << "sheet";
    QTest::newRow("--pdf a.pdf --beside=") << "“”";
    QTest::newRow("--pdf a.pdf --beside x/y") << "x/y";
}

void TestOptionParser::mistakes()
{
    QFETCH(QString, named);
    const QString error = parsed(QTest::currentDataTag()).error;
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

void TestOptionParser::helpNamesEveryOption()
{
    const QString help = Parser::help();
    for (const char *option :
         {"--lang",        "--captions",   "--beside",      "--slide", "--show",
          "--find",        "--fullscreen", "--open-folder", "--theme", "--size",
          "--scale",       "--photos",     "--subfolders",  "--sort",  "--reverse-order",
          "--list[=json]", "--check",      "--screenshot",  "--pdf",   "--layout",
          "--help",        "--version"})
        QVERIFY2(help.contains(option), option);
}

VITRINE_TEST(TestOptionParser, QCoreApplication)
#include "tst_optionparser.moc"
