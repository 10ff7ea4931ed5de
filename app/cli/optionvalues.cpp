// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionvalues.h"

#include "cli/optionparser.h"
#include "core/language/catalogues.h"

#include <QRegularExpression>

namespace cli {

namespace {

constexpr int smallestSide =
    240; // least width and height of a window, in device-independent pixels
constexpr int largestSide = 10'000;
constexpr QSize largestGrid(6,
                            8); // slides across and down a page, of which there is something to see
constexpr double smallestScale = 0.5;
constexpr double largestScale = 8;

// Checks only the form of a BCP 47 tag, because a gallery may have any language.
QString languageTagError(const QString &value)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    return tag.match(value).hasMatch()
               ? QString()
               : Parser::tr("“%1” is no language tag, such as fr or zh-Hant.").arg(value);
}

} // namespace

QString parseLanguage(const QString &value, Options &options)
{
    const QStringList available = language::available();
    if (!available.contains(value) && !language::pseudo().contains(value)) {
        return Parser::tr("There is no interface language “%1”; choose one of: %2.")
            .arg(value, available.join(QStringLiteral(", ")));
    }
    options.language = value;
    return {};
}

QString parseCaptions(const QString &value, Options &options)
{
    options.captions = value;
    return languageTagError(value);
}

QString parseBeside(const QString &value, Options &options)
{
    options.beside = value;
    return languageTagError(value);
}

QString parseSlide(const QString &value, Options &options)
{
    bool isNumber = false;
    const int position = value.toInt(&isNumber);
    if (!isNumber || position < 0)
        return Parser::tr("“%1” is no position; --slide takes a number from 0.").arg(value);
    options.position = position;
    return {};
}

QString parseTheme(const QString &value, Options &options)
{
    if (value == u"light")
        options.theme = settings::Theme::Light;
    else if (value == u"dark")
        options.theme = settings::Theme::Dark;
    else if (value == u"high-contrast")
        options.theme = settings::Theme::HighContrast;
    else if (value == u"desktop")
        options.theme = settings::Theme::Desktop;
    else
        return Parser::tr("There is no theme “%1”; choose one of: %2.")
            .arg(value, QStringLiteral("light, dark, high-contrast, desktop"));
    return {};
}

QString viewNames(const QString &separator)
{
    QStringList names;
    for (const settings::NamedView &part : settings::parts)
        names += part.name;
    return names.join(separator);
}

QString parsePart(const QString &value, Options &options)
{
    for (const settings::NamedView &part : settings::parts) {
        if (value == part.name) {
            options.part = part.part;
            return {};
        }
    }
    return Parser::tr("There is no part “%1”; choose one of: %2.")
        .arg(value, viewNames(QStringLiteral(", ")));
}

QString parseSize(const QString &value, Options &options)
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

QString parseScale(const QString &value, Options &options)
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

QString parseSort(const QString &value, Options &options)
{
    const std::optional<gallery::Sorting::Key> key = gallery::Sorting::keyOf(value);
    if (!key) {
        return Parser::tr("There is no order “%1”; choose one of: %2.")
            .arg(value, gallery::Sorting::names().join(QStringLiteral(", ")));
    }
    options.sorting.key = *key;
    return {};
}

QString parsePhotos(const QString &value, Options &options)
{
    options.photos = value;
    return value.isEmpty() ? Parser::tr("--photos needs the name of a folder.") : QString();
}

QString parseList(const QString &value, Options &options)
{
    options.task = Options::Task::List;
    options.format = value == u"json" ? Options::Listing::Json : Options::Listing::Text;
    if (value == u"json" || value == u"text")
        return {};
    return Parser::tr("There is no list as “%1”; choose one of: %2.")
        .arg(value, QStringLiteral("text, json"));
}

QString parseScreenshot(const QString &value, Options &options)
{
    options.task = Options::Task::Screenshot;
    options.screenshotFile = value;
    return value.isEmpty() ? Parser::tr("--screenshot needs the name of a file.") : QString();
}

QString parsePdf(const QString &value, Options &options)
{
    options.task = Options::Task::Pdf;
    options.pdfFile = value;
    return value.isEmpty() ? Parser::tr("--pdf needs the name of a file.") : QString();
}

QString parseLayout(const QString &value, Options &options)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[xX×](\\d{1,2})$"));
    const QRegularExpressionMatch match = form.match(value);
    const QSize grid = value == u"page"
                           ? QSize(1, 1)
                           : QSize(match.captured(1).toInt(), match.captured(2).toInt());
    if (grid.isEmpty() || grid.boundedTo(largestGrid) != grid) {
        return Parser::tr("“%1” is no layout; --layout takes page, or slides across and down such "
                          "as 2x3, up to %2x%3.")
            .arg(value, QString::number(largestGrid.width()),
                 QString::number(largestGrid.height()));
    }
    options.grid = grid;
    return {};
}

} // namespace cli
