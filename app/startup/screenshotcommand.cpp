// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup/screenshotcommand.h"

#include "cli/console.h"
#include "core/history/history.h"
#include "core/history/temporarycopy.h"
#include "imaging/store/slideimages.h"
#include "sources/loading/session.h"
#include "startup/viewer.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/screenshot.h"

namespace startup {

int saveScreenshot(const loading::OpenResult &opened, const cli::Options &options, Startup &startup)
{
    const history::TemporaryCopy history(history::History::defaultFile());
    Viewer viewer(options, startup, history.file());
    viewer.show(opened);
    std::function<void()> prepare;
    if (options.part != settings::StartView::Slide || !options.find.isEmpty())
        prepare = [&viewer] { viewer.showParts(); };
    const QString &file = options.screenshotFile;
    ui::MainWindow &window = viewer.window();
    const QString error = ui::saveScreenshot(window, *window.images(), file, prepare);
    if (error.isEmpty())
        return cli::exitDone;
    return cli::printError(QCoreApplication::translate("startup::ScreenshotCommand",
                                                       "The picture %1 cannot be written: %2.")
                               .arg(file, error),
                           cli::exitFailed);
}

} // namespace startup
