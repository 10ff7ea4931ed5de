// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup/application.h"

#include <QApplication>
#include <QLoggingCategory>

namespace startup {

std::unique_ptr<QCoreApplication> createApplication(int &argc, char **argv,
                                                    const cli::Parsed &parsed)
{
    using Task = cli::Options::Task;
    const cli::Options &options = parsed.options;
    cli::prepareScreen(options);
    // Messages of image decoders about damaged photos are of no use to the reader.
    QString rules = QStringLiteral("qt.gui.imageio*=false\nqt.gui.icc=false\n"
                                   "qt.imageformats*=false\nqt.svg=false\n");
    // Nor are those of the offscreen platform plugin about what windows ask of it. Not by the
    // environment, which Qt 6.8 has read by now.
    if (options.drawsOffscreen())
        rules += QStringLiteral("default.warning=false\n");
    QLoggingCategory::setFilterRules(rules);
    const bool isValid = parsed.error.isEmpty();
    if (isValid && options.needsWindow() && cli::hasDisplay())
        return std::make_unique<QApplication>(argc, argv);
    // Texts in drawings (SVG) need Qt's fonts.
    if (isValid && (options.task == Task::Pdf || options.task == Task::Check))
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace startup
