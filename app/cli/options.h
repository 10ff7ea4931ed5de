// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/part.h"
#include "core/settings/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

/// What the command line asks for.
struct Options
{
    enum class Task { Window, List, Check, Screenshot, Pdf, Help, Version };
    enum class Listing { Text, Json };

    Task task = Task::Window;
    QStringList sources; ///< files, folders and addresses as they were given; none for the built-in
                         ///< gallery
    Listing format = Listing::Text;
    QString photos;              ///< a folder whose photos stand in for missing ones; may be empty
    bool subfolders = false;     ///< a folder's subfolders become its chapters
    bool sortByDate = false;     ///< a folder's photos follow by the date in them, not by name
    QString language;            ///< one of language::available() or pseudo(), or empty
    QString captions;            ///< the language that captions are wanted in, a tag; may be empty
    QString beside;              ///< the one beside it, likewise
    std::optional<int> position; ///< the slide to begin at, as its counter names it
    bool fullScreen = false;
    bool asksForFolder = false;                  ///< at once, as the File menu does
    std::optional<settings::Theme> theme;        ///< none: the reader's choice
    QString find;                                ///< words to be found at once; may be empty
    settings::Part part = settings::Part::Slide; ///< to be shown at once
    std::optional<QSize> size;                   ///< of the window, in device-independent pixels
    std::optional<double> scale;                 ///< device pixels for each of those
    QString screenshotFile;
    QString pdfFile;
    QSize grid = {1, 1}; ///< slides across and down a page of it

    /// A window comes up before what it is to show is read; all else waits for that.
    bool opensWhileShowing() const { return task == Task::Window && !sources.isEmpty(); }
    bool needsWindow() const { return task == Task::Window || task == Task::Screenshot; }
    /// What is chosen and seen is written down; any other task leaves settings, recent galleries
    /// and history as they are.
    bool remembers() const { return task == Task::Window; }
};

/// Whether there is a screen to open a window on.
bool hasDisplay();

/// Tells Qt, by its environment variables, on what and at what scale to draw. Call it before the
/// application object is made.
void prepareScreen(const Options &options);

} // namespace cli
