// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>

/// The result of running the program.
struct Outcome
{
    int status; ///< -1 if it crashed or did not end
    QString output;
    QString errors;
};

/// Runs the program without a display, with the home folder `home`.
inline Outcome runProgram(const QString &home, const QStringList &arguments,
                          const QHash<QString, QString> &environment = {})
{
    QProcessEnvironment clean = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL", "LC_MESSAGES",
          "LANG", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        clean.remove(name);
    clean.insert("HOME", home);
    clean.insert("LC_CTYPE", "C.UTF-8"); // Qt 6.8 warns of other encodings than UTF-8
    for (auto it = environment.begin(); it != environment.end(); ++it)
        clean.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(clean);
    process.start(VITRINE_PROGRAM, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}
