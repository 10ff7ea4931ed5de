// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionparser.h"
#include "startup/application.h"
#include "startup/runtask.h"
#include "startup/startup.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    QCoreApplication::setOrganizationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    // The name of the desktop entry, by which the desktop finds the icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vitrine.Vitrine"));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    // The options decide which kind of application object there is.
    const cli::Parsed parsed = cli::Parser::parse(arguments);
    const auto application = startup::createApplication(argc, argv, parsed);
    // Not earlier: Qt's application object changes what its plugins and locales read without a
    // lock, and drawings need its fonts.
    startup::Startup startup(parsed.options);
    return startup::run(arguments, startup);
}
