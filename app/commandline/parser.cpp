// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/parser.h"

#include "language/catalogues.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace commandline {

namespace {

constexpr int smallestSide = 240; // of a window, in device-independent pixels
constexpr int largestSide = 10'000;
constexpr double smallestScale = 0.5;
constexpr double largestScale = 8;

// The names of the options, once.
const QString langOption = QStringLiteral("lang");
const QString slideOption = QStringLiteral("slide");
const QString fullScreenOption = QStringLiteral("fullscreen");
const QString listOption = QStringLiteral("list");
const QString screenshotOption = QStringLiteral("screenshot");
const QString sizeOption = QStringLiteral("size");
const QString scaleOption = QStringLiteral("scale");
const QString themeOption = QStringLiteral("theme");
const QString helpOption = QStringLiteral("help");
const QString versionOption = QStringLiteral("version");

} // namespace

void Parser::declare(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        tr("Reads captioned photo galleries. It opens the built-in one."));
    const auto add = [&parser](const QStringList &names, const QString &text,
                               const QString &value = {}) {
        parser.addOption(QCommandLineOption(names, text, value));
    };
    add({langOption}, tr("Start in this language."), language::available().join(QLatin1Char('|')));
    add({slideOption}, tr("Start at this position of the counter."), QStringLiteral("N"));
    add({fullScreenOption}, tr("Start in full screen."));
    add({themeOption}, tr("Colours: light, dark, or the desktop's own."),
        QStringLiteral("light|dark|desktop"));
    add({sizeOption}, tr("Size of the window, such as 1280x800."), QStringLiteral("WxH"));
    add({scaleOption}, tr("Draw everything larger, such as 2."), QStringLiteral("S"));
    add({listOption}, tr("Print position, title and caption of every slide, a line each, separated "
                         "by tabs. Needs no display."));
    add({screenshotOption},
        tr("Draw the window into this picture file (PNG or JPEG) and exit. "
           "Needs no display."),
        QStringLiteral("FILE"));
    add({QStringLiteral("h"), helpOption}, tr("Print this help."));
    add({QStringLiteral("v"), versionOption}, tr("Print the version."));
}

// Each of these takes one option's value, or says what is wrong with it.

static QString takeLanguage(const QString &value, Options &options)
{
    const QStringList available = language::available();
    if (!available.contains(value)) {
        return Parser::tr("There is no interface language “%1”; choose one of: %2.")
            .arg(value, available.join(QStringLiteral(", ")));
    }
    options.language = value;
    return {};
}

static QString takeSlide(const QString &value, Options &options)
{
    bool isNumber = false;
    const int position = value.toInt(&isNumber);
    if (!isNumber || position < 0)
        return Parser::tr("“%1” is no position; --slide takes a number from 0.").arg(value);
    options.position = position;
    return {};
}

static QString takeTheme(const QString &value, Options &options)
{
    if (value == u"light")
        options.theme = settings::Theme::Light;
    else if (value == u"dark")
        options.theme = settings::Theme::Dark;
    else if (value != u"desktop")
        return Parser::tr("There is no theme “%1”; choose one of: %2.")
            .arg(value, QStringLiteral("light, dark, desktop"));
    return {};
}

static QString takeSize(const QString &value, Options &options)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[xX×](\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(value);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (qMin(size.width(), size.height()) < smallestSide ||
        qMax(size.width(), size.height()) > largestSide) {
        return Parser::tr("“%1” is no size; --size takes one such as 1280x800, "
                          "each side from %2 to %3.")
            .arg(value, QString::number(smallestSide), QString::number(largestSide));
    }
    options.size = size;
    return {};
}

static QString takeScale(const QString &value, Options &options)
{
    bool isNumber = false;
    const double scale = value.toDouble(&isNumber);
    if (!isNumber || !(scale >= smallestScale && scale <= largestScale)) {
        return Parser::tr("“%1” is no scale; --scale takes a number from %2 to %3.")
            .arg(value, QString::number(smallestScale), QString::number(largestScale));
    }
    options.scale = scale;
    return {};
}

static QString takeTask(const QCommandLineParser &parser, Options &options)
{
    using Task = Options::Task;
    if (parser.isSet(helpOption)) {
        options.task = Task::Help;
    } else if (parser.isSet(versionOption)) {
        options.task = Task::Version;
    } else if (parser.isSet(listOption) && parser.isSet(screenshotOption)) {
        return Parser::tr("Give either --list or --screenshot, not both.");
    } else if (parser.isSet(listOption)) {
        options.task = Task::List;
    } else if (parser.isSet(screenshotOption)) {
        options.task = Task::Screenshot;
        options.screenshotFile = parser.value(screenshotOption);
        if (options.screenshotFile.isEmpty())
            return Parser::tr("--screenshot needs the name of a file.");
    }
    return {};
}

Parsed Parser::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    Parsed parsed;
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        parsed.error =
            unknown.isEmpty()
                ? parser.errorText()
                : tr("There is no option --%1; see vitrine --help.").arg(unknown.first());
    }
    Options &options = parsed.options;
    options.fullScreen = parser.isSet(fullScreenOption);

    struct Taker
    {
        const QString &option;
        QString (*take)(const QString &, Options &);
    };
    const Taker takers[] = {{langOption, takeLanguage},
                            {slideOption, takeSlide},
                            {themeOption, takeTheme},
                            {sizeOption, takeSize},
                            {scaleOption, takeScale}};
    QStringList errors{parsed.error, takeTask(parser, options)};
    for (const Taker &taker : takers) {
        if (parser.isSet(taker.option))
            errors += taker.take(parser.value(taker.option), options);
    }
    if (!parser.positionalArguments().isEmpty()) {
        errors += tr("Vitrine cannot open “%1”: it takes options only; see vitrine --help.")
                      .arg(parser.positionalArguments().first());
    }
    errors.removeAll(QString());
    parsed.error = errors.value(0);
    return parsed;
}

QString Parser::help()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace commandline
