// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "cli/check/problemlist.h"

#include <QCoreApplication>
#include <QTextStream>

namespace output {

namespace {

/// The sentences that this file says by itself.
struct Says
{
    Q_DECLARE_TR_FUNCTIONS(Says)
};

} // namespace

int print(const QString &text)
{
    QTextStream output(stdout);
    output << text << Qt::flush;
    return output.status() == QTextStream::Ok
               ? done
               : complain(Says::tr("The output cannot be written."), failed);
}

int complain(const QString &sentence, int status)
{
    QTextStream(stderr) << "vitrine: " << sentence << Qt::endl;
    return status;
}

int complain(const errors::Problem &problem)
{
    QString sentence = cli::findings({problem}).trimmed();
    if (const QString remedy = problem.remedy(); !remedy.isEmpty())
        sentence += u' ' + remedy;
    return complain(sentence, failed);
}

void notice(const QList<errors::Problem> &notices)
{
    const QStringList lines = cli::findings(notices).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        complain(line, done);
}

} // namespace output
