// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup/runtask.h"

#include "cli/check/checkcommand.h"
#include "cli/console.h"
#include "cli/listcommand.h"
#include "cli/optionparser.h"
#include "cli/options.h"
#include "cli/pdfcommand.h"
#include "sources/loading/openresult.h"
#include "startup/screenshotcommand.h"
#include "startup/startup.h"
#include "startup/viewer.h"

#include <QApplication>

namespace startup {

namespace {

using Task = cli::Options::Task;

/// An error if the options name a position that the gallery does not have; else empty.
QString positionError(const loading::OpenResult &opened, const cli::Options &options)
{
    const gallery::Gallery gallery = opened.reading.gallery.inOrder(0);
    if (!options.position || opened.reading.collection || gallery.rowAt(*options.position) >= 0)
        return {};
    return QCoreApplication::translate("startup::RunTask",
                                       "There is no slide %1: the positions go from %2 to %3.")
        .arg(*options.position)
        .arg(gallery.firstPosition())
        .arg(gallery.lastPosition());
}

int runWindow(const cli::Options &options, const std::optional<loading::OpenResult> &opened,
              Startup &startup)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance())) {
        return cli::printError(
            QCoreApplication::translate("startup::RunTask",
                                        "There is no display to open a window on; --list, --check, "
                                        "--screenshot and --pdf need none."),
            cli::exitFailed);
    }
    if (options.task == Task::Screenshot)
        return saveScreenshot(*opened, options, startup);
    return Viewer(options, startup).exec(opened);
}

} // namespace

int run(const QStringList &arguments, Startup &startup)
{
    QCoreApplication::installTranslator(&startup.catalogues());

    // Parsed again for errors in the reader's language.
    const auto [options, error] = cli::Parser::parse(arguments);
    if (!error.isEmpty())
        return cli::printError(error, cli::exitWrongArguments);
    if (options.task == Task::Help)
        return cli::print(cli::Parser::help());
    if (options.task == Task::Version) {
        return cli::print(
            QStringLiteral("vitrine %1\n").arg(QCoreApplication::applicationVersion()));
    }
    const QStringList languages = startup.captionLanguages(options);
    if (options.task == Task::Check)
        return cli::check(options, languages);

    std::optional<loading::OpenResult> opened;
    if (!options.opensWhileShowing()) {
        opened = loading::readBlocking(cli::openRequest(options));
        if (opened->reading.error)
            return cli::printError(*opened->reading.error);
        if (const QString mistake = positionError(*opened, options); !mistake.isEmpty())
            return cli::printError(mistake, cli::exitWrongArguments);
    }
    if (options.task == Task::List)
        return cli::list(*opened, options, languages);
    if (options.task == Task::Pdf)
        return cli::savePdf(*opened, options, languages);
    return runWindow(options, opened, startup);
}

} // namespace startup
