// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/run.h"

#include "cli/optionparser.h"
#include "cli/output.h"
#include "cli/tasks.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/language/languagechoice.h"
#include "core/settings/settings.h"
#include "imaging/store/imagestore.h"
#include "platform/speech/desktopvoice.h"
#include "sources/loading/session.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/screenshot.h"
#include "ui/mainwindow/showpart.h"
#include "ui/mainwindow/start.h"
#include "ui/settings/thememenu.h"
#include "ui/style/appearance.h"
#include "ui/style/touchtargetstyle.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace {

using Task = cli::Options::Task;

constexpr std::chrono::milliseconds voicesAfter(1000); // when the window has shown for a while
constexpr std::chrono::milliseconds patience(60);      // about what a window manager takes

/// The sentences that this file says by itself.
struct Says
{
    Q_DECLARE_TR_FUNCTIONS(Says)
};

int complainOfPosition(int position, const gallery::Gallery &gallery)
{
    return output::complain(Says::tr("There is no slide %1: the positions go from %2 to %3.")
                                .arg(position)
                                .arg(gallery.firstPosition())
                                .arg(gallery.lastPosition()),
                            output::wrongArguments);
}

/// Who asks for a language of the interface asks for captions in it, whatever was chosen last.
QStringList textLanguages(const cli::Options &options, Start &start)
{
    const bool asLastTime =
        options.needsWindow() && options.captions.isEmpty() && options.language.isEmpty();
    return language::preferences(start.catalogues().current(), start.desktopLanguages(),
                                 asLastTime ? settings::captionLanguage.get() : options.captions);
}

void showParts(ui::MainWindow &window, const cli::Options &options)
{
    ui::showPart(window, options.part);
    if (!options.find.isEmpty())
        window.findWords(options.find);
}

int saveScreenshot(ui::MainWindow &window, const cli::Options &options)
{
    const QString &file = options.screenshotFile;
    std::function<void()> then;
    if (options.part != settings::Part::Slide || !options.find.isEmpty())
        then = [&window, &options] { showParts(window, options); };
    const QString fault = ui::saveScreenshot(window, *window.pictures(), file, then);
    if (fault.isEmpty())
        return output::done;
    return output::complain(Says::tr("The picture %1 cannot be written: %2.").arg(file, fault),
                            output::failed);
}

/// What is nearly there is worth waiting for: else the window would be painted once without it.
void openInto(ui::MainWindow &window, const cli::Options &options, loading::Prefetch &reading)
{
    if (const auto opened = reading.take(patience)) {
        window.session()->show(*opened, options.position);
        return;
    }
    if (reading.isBegun())
        window.session()->opener()->expect(reading.wish(), reading.future());
    window.openFirst(tasks::wish(options), options.position);
}

/// A window on what is opened: at once where that is known already, else as soon as it is there.
int showWindow(const cli::Options &options, std::optional<loading::OpenResult> opened, Start &start)
{
    gallery::SlideModel model;
    model.setLanguages(textLanguages(options, start));
    const QString second =
        options.beside.isEmpty() ? settings::secondLanguage.get() : options.beside;
    if (second != model.languages().first())
        model.setSecondLanguage(second);
    gallery::Tour tour(&model);
    ui::Appearance appearance(options.theme);
    ui::enlargeTargets(*qApp); // over the style that edges come from
    ui::MainWindow window(&tour, &start.catalogues(), start.desktopLanguages());
    window.pictures()->setHeadStart(&start.photo());
    if (options.theme)
        window.themeMenu()->tick(*options.theme);
    if (options.size)
        window.resize(*options.size);
    else if (options.task == Task::Window)
        window.rememberGeometry();
    if (options.task == Task::Window)
        window.remember();
    if (options.fullScreen)
        window.setFullScreen(true);
    if (const auto &trouble = start.settingsTrouble())
        window.tellOfSettings(*trouble);
    if (!opened)
        opened = start.reading().take({});
    if (opened)
        window.session()->show(*opened, options.position);
    appearance.await(patience);
    if (options.task == Task::Screenshot)
        return saveScreenshot(window, options);
    window.show();
    window.takeKeyboard();
    if (!opened)
        openInto(window, options, start.reading());
    QTimer::singleShot(0, &window, [&] {
        // Drawing it takes time that the first picture of the window need not wait for.
        QApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName(),
                                                     QIcon(QStringLiteral(":/icons/vitrine.svg"))));
        showParts(window, options);
        if (options.asksForFolder)
            window.openFolder();
    });
    QTimer::singleShot(voicesAfter, &window, [&] { window.readAloudBy(new speech::DesktopVoice); });
    return QApplication::exec();
}

} // namespace

int run(const QStringList &arguments, Start &start)
{
    QCoreApplication::installTranslator(&start.catalogues());

    // Once more, so that what is wrong is said in the reader's language.
    const auto [options, error] = cli::Parser::parse(arguments);
    if (!error.isEmpty())
        return output::complain(error, output::wrongArguments);
    if (options.task == Task::Help)
        return output::print(cli::Parser::help());
    if (options.task == Task::Version) {
        return output::print(
            QStringLiteral("vitrine %1\n").arg(QCoreApplication::applicationVersion()));
    }
    const QStringList languages = textLanguages(options, start);
    if (options.task == Task::Check)
        return tasks::check(options, languages);

    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    std::optional<loading::OpenResult> opened;
    if (!options.opensWhileShowing()) {
        opened = loading::readNow(tasks::wish(options));
        if (opened->reading.error)
            return output::complain(*opened->reading.error);
        const gallery::Gallery gallery = opened->reading.gallery.inOrder(0);
        if (options.position && !opened->reading.collection && gallery.rowAt(*options.position) < 0)
            return complainOfPosition(*options.position, gallery);
    }
    if (options.task == Task::List)
        return tasks::list(*opened, options, languages);
    if (options.task == Task::Pdf)
        return tasks::savePdf(*opened, options, languages);
    if (!application) {
        return output::complain(
            Says::tr("There is no display to open a window on; --list, --check, --screenshot "
                     "and --pdf need none."),
            output::failed);
    }
    return showWindow(options, opened, start);
}
