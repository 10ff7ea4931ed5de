// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionparser.h"

#include "cli/optionvalues.h"
#include "core/language/catalogues.h"

#include <QCommandLineParser>

namespace cli {

namespace {

// Names of the options.
const QString langOption = QStringLiteral("lang");
const QString captionsOption = QStringLiteral("captions");
const QString besideOption = QStringLiteral("beside");
const QString slideOption = QStringLiteral("slide");
const QString findOption = QStringLiteral("find");
const QString showOption = QStringLiteral("show");
const QString fullScreenOption = QStringLiteral("fullscreen");
const QString openFolderOption = QStringLiteral("open-folder");
const QString photosOption = QStringLiteral("photos");
const QString subfoldersOption = QStringLiteral("subfolders");
const QString sortOption = QStringLiteral("sort");
const QString reverseOption = QStringLiteral("reverse-order");
const QString listOption = QStringLiteral("list");
const QString checkOption = QStringLiteral("check");
const QString screenshotOption = QStringLiteral("screenshot");
const QString pdfOption = QStringLiteral("pdf");
const QString layoutOption = QStringLiteral("layout");
const QString sizeOption = QStringLiteral("size");
const QString scaleOption = QStringLiteral("scale");
const QString themeOption = QStringLiteral("theme");
const QString helpOption = QStringLiteral("help");
const QString versionOption = QStringLiteral("version");

// QCommandLineParser does not support optional values: `--list` becomes `--list=text`.
QStringList withListFormat(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (argument == u"--")
            break;
        if (argument == u"--list" || argument == u"-list")
            argument = QStringLiteral("--list=text");
    }
    return arguments;
}

} // namespace

void Parser::declare(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        tr("Reads captioned photo galleries: IIIF manifests and folders of photos. Without any, "
           "it opens the built-in one."));
    const auto add = [&parser](const QStringList &names, const QString &text,
                               const QString &value = {}) {
        parser.addOption(QCommandLineOption(names, text, value));
    };
    add({langOption}, tr("Start in this language."), language::available().join(QLatin1Char('|')));
    add({captionsOption}, tr("Show the gallery’s texts in this language, such as ja."),
        QStringLiteral("TAG"));
    add({besideOption}, tr("Show them in this one beside it."), QStringLiteral("TAG"));
    add({slideOption}, tr("Start at this position of the counter."), QStringLiteral("N"));
    add({showOption}, tr("Show this part of the window at once."), viewNames(QStringLiteral("|")));
    add({findOption}, tr("Find these words at once."), QStringLiteral("WORDS"));
    add({fullScreenOption}, tr("Start in full screen."));
    add({themeOption}, tr("Colours: light, dark, high contrast, or as the desktop has them."),
        QStringLiteral("light|dark|high-contrast|desktop"));
    add({sizeOption}, tr("Size of the window, such as 1280x800."), QStringLiteral("WxH"));
    add({scaleOption}, tr("Draw everything larger, such as 2."), QStringLiteral("S"));
    add({openFolderOption}, tr("Ask for a folder to open."));
    add({photosOption}, tr("Look in this folder for photos that are missing."),
        QStringLiteral("FOLDER"));
    add({subfoldersOption}, tr("Make a chapter of every folder inside a folder."));
    add({sortOption},
        tr("Put the photos of a folder in the order of their names, dates, file sizes, ratings or "
           "credits."),
        QStringLiteral("name|date|size|rating|credit"));
    add({reverseOption}, tr("Reverse that order."));
    add({listOption},
        tr("Print position, title and caption of every slide, a line each, separated by tabs; or "
           "everything, as JSON. Needs no display."),
        QStringLiteral("json"));
    add({checkOption}, tr("Print what is missing or wrong in the galleries, a line each. Exit with "
                          "status 1 if there is anything. Needs no display."));
    add({screenshotOption},
        tr("Draw the window into this picture file (PNG or JPEG) and exit. "
           "Needs no display."),
        QStringLiteral("FILE"));
    add({pdfOption},
        tr("Save the gallery as this PDF file and exit, or with --slide that slide alone. Needs no "
           "display."),
        QStringLiteral("FILE"));
    add({layoutOption}, tr("With --pdf: a slide a page, or several, such as 2x3."),
        QStringLiteral("page|CxR"));
    parser.addPositionalArgument(QStringLiteral("source"),
                                 tr("A IIIF manifest, a photo, a folder of photos, or the address "
                                    "of a manifest."),
                                 QStringLiteral("[FILE|FOLDER|URL...]"));
    add({QStringLiteral("h"), helpOption}, tr("Print this help."));
    add({QStringLiteral("v"), versionOption}, tr("Print the version."));
}

static QString parseCheck(Options &options)
{
    options.task = Options::Task::Check;
    return options.sources.isEmpty()
               ? Parser::tr("--check needs a file, a folder or an address to look at.")
               : QString();
}

static QString parseTask(const QCommandLineParser &parser, Options &options)
{
    QStringList tasks;
    for (const QString &option : {listOption, checkOption, screenshotOption, pdfOption}) {
        if (parser.isSet(option))
            tasks += QStringLiteral("--") + option;
    }
    if (parser.isSet(helpOption))
        options.task = Options::Task::Help;
    else if (parser.isSet(versionOption))
        options.task = Options::Task::Version;
    else if (tasks.size() > 1)
        return Parser::tr("Give either %1 or %2, not both.").arg(tasks.at(0), tasks.at(1));
    else if (parser.isSet(listOption))
        return parseList(parser.value(listOption), options);
    else if (parser.isSet(checkOption))
        return parseCheck(options);
    else if (parser.isSet(screenshotOption))
        return parseScreenshot(parser.value(screenshotOption), options);
    else if (parser.isSet(pdfOption))
        return parsePdf(parser.value(pdfOption), options);
    return {};
}

Parsed Parser::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    Parsed parsed;
    if (!parser.parse(withListFormat(arguments))) {
        const QStringList unknown = parser.unknownOptionNames();
        parsed.error =
            unknown.isEmpty()
                ? parser.errorText()
                : tr("There is no option --%1; see vitrine --help.").arg(unknown.first());
    }
    Options &options = parsed.options;
    options.fullScreen = parser.isSet(fullScreenOption);
    options.asksForFolder = parser.isSet(openFolderOption);
    options.find = parser.value(findOption).simplified();
    options.subfolders = parser.isSet(subfoldersOption);
    options.sorting.isReversed = parser.isSet(reverseOption);
    options.sources = parser.positionalArguments();

    struct Taker
    {
        const QString &option;
        QString (*take)(const QString &, Options &);
    };
    const Taker takers[] = {
        {captionsOption, parseCaptions}, {besideOption, parseBeside}, {langOption, parseLanguage},
        {slideOption, parseSlide},       {themeOption, parseTheme},   {sizeOption, parseSize},
        {scaleOption, parseScale},       {sortOption, parseSort},     {photosOption, parsePhotos},
        {showOption, parsePart},         {layoutOption, parseLayout}};
    QStringList errors{parsed.error, parseTask(parser, options)};
    for (const Taker &taker : takers) {
        if (parser.isSet(taker.option))
            errors += taker.take(parser.value(taker.option), options);
    }
    errors.removeAll(QString());
    parsed.error = errors.value(0);
    return parsed;
}

QString Parser::help()
{
    QCommandLineParser parser;
    declare(parser);
    // QCommandLineParser shows the value of --list as mandatory.
    return parser.helpText().replace(QStringLiteral("--list <json>"),
                                     QStringLiteral("--list[=json]"));
}

} // namespace cli
