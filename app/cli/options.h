// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/sorting.h"
#include "core/settings/startview.h"
#include "core/settings/theme.h"
#include "sources/loading/openrequest.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

/// The options of the command line.
struct Options
{
    enum class Task { Window, List, Check, Screenshot, Pdf, Help, Version };
    enum class Listing { Text, Json };

    Task task = Task::Window;
    QStringList sources; ///< files, folders and addresses as given; empty for the built-in gallery
    Listing format = Listing::Text;
    QString photos;          ///< a folder with photos that substitute missing ones; may be empty
    bool subfolders = false; ///< whether the subfolders of a folder become chapters
    gallery::Sorting sorting = {}; ///< of the photos of a folder
    QString language;              ///< one of language::available() or pseudo(), or empty
    QString captions;              ///< preferred language of captions, a BCP 47 tag; may be empty
    QString beside;                ///< language of the second captions, likewise
    std::optional<int> position;   ///< of the slide to start at, as in its counter
    bool fullScreen = false;
    bool asksForFolder = false; ///< whether the dialog for opening a folder shows at start
    std::optional<settings::Theme> theme; ///< none for the one in the settings
    QString find;                         ///< words to search for at start; may be empty
    settings::StartView part = settings::StartView::Slide; ///< the view to show at start
    std::optional<QSize> size;   ///< of the window, in device-independent pixels
    std::optional<double> scale; ///< device pixels for each device-independent pixel
    QString screenshotFile;
    QString pdfFile;
    QSize grid = {1, 1}; ///< slides across and down a page of the PDF file

    /// Whether the window shows before its gallery is read. All other tasks read the gallery first.
    bool opensWhileShowing() const { return task == Task::Window && !sources.isEmpty(); }
    bool needsWindow() const { return task == Task::Window || task == Task::Screenshot; }
    /// Whether settings, recent galleries and history are written. All other tasks leave them
    /// unchanged.
    bool savesState() const { return task == Task::Window; }
    /// Whether the task draws without a screen, even where there is one.
    bool drawsOffscreen() const
    {
        return task == Task::Screenshot || task == Task::Pdf || task == Task::Check;
    }
};

/// The request to open what the options name.
loading::OpenRequest openRequest(const Options &options);

/// Whether there is a screen for a window.
bool hasDisplay();

/// Sets the environment variables for Qt's platform plugin and scale factor. Called before the
/// application object is created.
void prepareScreen(const Options &options);

} // namespace cli
