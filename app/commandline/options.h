// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/theme.h"

#include <QSize>
#include <QString>

#include <optional>

namespace commandline {

/// What the command line asks for.
struct Options
{
    enum class Task { Window, List, Screenshot, Help, Version };

    Task task = Task::Window;
    QString language;            ///< one of language::available(), or empty
    std::optional<int> position; ///< the slide to begin at, as its counter names it
    bool fullScreen = false;
    settings::Theme theme = settings::Theme::Desktop;
    std::optional<QSize> size;   ///< of the window, in device-independent pixels
    std::optional<double> scale; ///< device pixels for each of those
    QString screenshotFile;

    bool needsWindow() const { return task == Task::Window || task == Task::Screenshot; }
};

/// Whether there is a screen to open a window on.
bool hasDisplay();

/// Tells Qt, by its environment variables, on what and at what scale to draw. Call it before the
/// application object is made.
void prepareScreen(const Options &options);

} // namespace commandline
