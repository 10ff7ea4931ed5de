// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printproblem.h"

namespace printing {

using errors::Problem;

Problem PrintProblem::cannotWrite(const QString &pdf, const QString &reason)
{
    return {QLatin1String("CannotWritePdf"),
            {tr, QT_TR_NOOP("The PDF %1 cannot be written: %2."), {pdf, reason}},
            {tr, QT_TR_NOOP("Choose another folder, or make room on the disk.")}};
}

Problem PrintProblem::noPrinter(const QString &printer)
{
    Problem problem;
    problem.code = QLatin1String("NoPrinter");
    problem.text = {tr, QT_TR_NOOP("The printer does not answer.")};
    if (!printer.isEmpty())
        problem.text = {tr, QT_TR_NOOP("The printer %1 does not answer."), {printer}};
    problem.remedy = {tr, QT_TR_NOOP("Check that it is on, or save a PDF.")};
    return problem;
}

} // namespace printing
