// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionparser.h"
#include "startup/runtask.h"
#include "startup/start.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    // What needs no window must not ask for a display, so the arguments are read before there is an
    // application of either kind.
    const auto [early, mistake] = cli::Parser::parse(arguments);
    cli::prepareScreen(early);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    QCoreApplication::setOrganizationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));

    // The name under which the desktop knows us, by which it finds our icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vitrine.Vitrine"));

    // What a decoder mutters about a damaged photo is for its developers.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false\nqt.gui.icc=false\n"
                                                    "qt.imageformats*=false\nqt.svg=false"));

    std::unique_ptr<QCoreApplication> application;
    const bool hasWindow = mistake.isEmpty() && early.needsWindow() && cli::hasDisplay();
    if (hasWindow)
        application = std::make_unique<QApplication>(argc, argv);
    else if (mistake.isEmpty() &&
             (early.task == cli::Options::Task::Pdf || early.task == cli::Options::Task::Check))
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    // Not earlier: Qt's application object changes what its plugins and locales read without a
    // lock, and drawings need its fonts.
    Start start(early, hasWindow);
    return run(arguments, start);
}
