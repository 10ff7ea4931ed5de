// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/problemlist.h"

#include <QCoreApplication>
#include <QTextStream>

namespace cli {

int print(const QString &text)
{
    QTextStream output(stdout);
    output << text << Qt::flush;
    return output.status() == QTextStream::Ok
               ? exitDone
               : printError(
                     QCoreApplication::translate("cli::Console", "The output cannot be written."),
                     exitFailed);
}

int printError(const QString &sentence, int status)
{
    QTextStream(stderr) << "vitrine: " << sentence << Qt::endl;
    return status;
}

int printError(const errors::Problem &problem)
{
    QString sentence = cli::findings({problem}).trimmed();
    if (!problem.remedy.isEmpty())
        sentence += u' ' + problem.remedy.translated();
    return printError(sentence, exitFailed);
}

void printNotices(const QList<errors::Problem> &notices)
{
    const QStringList lines = cli::findings(notices).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        printError(line, exitDone);
}

} // namespace cli
