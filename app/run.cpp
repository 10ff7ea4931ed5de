// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"

#include "commandline/jsonlisting.h"
#include "commandline/listing.h"
#include "commandline/parser.h"
#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "iiif/builtin.h"
#include "language/catalogues.h"
#include "language/choice.h"
#include "settings/settings.h"
#include "widgets/colours.h"
#include "widgets/mainwindow.h"
#include "widgets/screenshot.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

namespace {

constexpr int failed = 1;
constexpr int wrongArguments = 2;

/// The sentences that this file says by itself.
struct Says
{
    Q_DECLARE_TR_FUNCTIONS(Says)
};

int complain(const QString &sentence, int status)
{
    QTextStream(stderr) << "vitrine: " << sentence << Qt::endl;
    return status;
}

int print(const QString &text)
{
    QTextStream output(stdout);
    output << text << Qt::flush;
    return output.status() == QTextStream::Ok
               ? 0
               : complain(Says::tr("The output cannot be written."), failed);
}

int showWindow(QApplication &application, const commandline::Options &options, gallery::Tour &tour,
               language::Catalogues &catalogues, const QStringList &desktop)
{
    using Task = commandline::Options::Task;
    widgets::applyTheme(application, options.theme);
    widgets::MainWindow window(&tour, &catalogues, desktop);
    if (options.size)
        window.resize(*options.size);
    else if (options.task == Task::Window)
        window.rememberGeometry();
    if (options.fullScreen)
        window.setFullScreen(true);
    if (options.task == Task::Screenshot) {
        const QString fault = widgets::saveScreenshot(window, *window.pictures(), options.screenshotFile);
        if (fault.isEmpty())
            return 0;
        return complain(
            Says::tr("The picture %1 cannot be written: %2.").arg(options.screenshotFile, fault),
            failed);
    }
    window.show();
    window.takeKeyboard();
    return QApplication::exec();
}

} // namespace

int run(const QStringList &arguments)
{
    using Task = commandline::Options::Task;
    const QStringList desktop = QLocale::system().uiLanguages();
    const commandline::Options wished = commandline::Parser::parse(arguments).options;
    language::Catalogues catalogues;
    catalogues.use(language::choose({wished.language, settings::language.get(), desktop},
                                    language::available()));
    QCoreApplication::installTranslator(&catalogues);

    // Once more, so that what is wrong is said in the reader's language.
    const auto [options, error] = commandline::Parser::parse(arguments);
    if (!error.isEmpty())
        return complain(error, wrongArguments);
    if (options.task == Task::Help)
        return print(commandline::Parser::help());
    if (options.task == Task::Version)
        return print(QStringLiteral("vitrine %1\n").arg(QCoreApplication::applicationVersion()));

    if (!options.sources.isEmpty()) {
        return complain(Says::tr("Vitrine cannot open “%1”: it takes options only; see vitrine "
                                 "--help.")
                            .arg(options.sources.first()),
                        wrongArguments);
    }

    const formats::Reading reading = iiif::readBuiltinGallery();
    if (reading.error)
        return complain(reading.error->text(), failed);
    gallery::Gallery gallery = reading.gallery;
    if (options.position)
        gallery.start = gallery.rowAt(*options.position);
    if (gallery.start < 0) {
        return complain(Says::tr("There is no slide %1: the positions go from %2 to %3.")
                            .arg(*options.position)
                            .arg(gallery.firstPosition())
                            .arg(gallery.lastPosition()),
                        wrongArguments);
    }
    const QStringList languages = language::preferences(catalogues.current(), desktop);
    if (options.task == Task::List && options.format == commandline::Options::Listing::Json)
        return print(QString::fromUtf8(commandline::jsonListing(gallery.inOrder(0))));
    if (options.task == Task::List)
        return print(commandline::listing(gallery, languages));

    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application) {
        return complain(Says::tr("There is no display to open a window on; --list and --screenshot "
                                 "need none."),
                        failed);
    }
    gallery::SlideModel model;
    model.setLanguages(languages);
    model.setGallery(gallery);
    gallery::Tour tour(&model);
    return showWindow(*application, options, tour, catalogues, desktop);
}
