// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "sources/loading/openresult.h"
#include "ui/style/appearance.h"

#include <memory>
#include <optional>

namespace ui {
class MainWindow;
}

namespace startup {

class Startup;

/// The main window for the options of the command line, with the objects that it shows. Needs a
/// QApplication.
class Viewer
{
public:
    /// Does not show the window yet. `historyFile` is the history database; empty for the reader's
    /// own. Options and startup outlive the viewer.
    Viewer(const cli::Options &options, Startup &startup, const QString &historyFile = {});
    ~Viewer();
    Q_DISABLE_COPY_MOVE(Viewer)

    ui::MainWindow &window() { return *m_window; }
    /// Shows a gallery or collection in the window.
    void show(const loading::OpenResult &opened);
    /// Shows what `--show` and `--find` name.
    void showParts();
    /// Shows the window, opens what the options name unless it is passed as `opened`, and returns
    /// the exit status once the window is closed.
    int exec(std::optional<loading::OpenResult> opened);

private:
    void openFirst();

    const cli::Options &m_options;
    Startup &m_startup;
    gallery::SlideModel m_model;
    gallery::Tour m_tour;
    ui::Appearance m_appearance;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace startup
