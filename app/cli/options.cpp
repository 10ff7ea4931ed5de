// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include <QByteArray>
#include <QtGlobal>

namespace cli {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

void prepareScreen(const Options &options)
{
    using Task = Options::Task;
    const bool isOffscreen = options.task == Task::Screenshot || options.task == Task::Pdf ||
                             options.task == Task::Check;
    if (isOffscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // The offscreen platform plugin warns about window flags that it does not support.
        qputenv("QT_LOGGING_RULES", "default.warning=false");
    }
    if (options.scale)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(*options.scale));
}

} // namespace cli
