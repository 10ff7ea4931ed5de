// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using printing::PrintProblem;

/// What a person is told where there is no print.
class TestPrintProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestPrintProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("a full disk", PrintProblem::cannotWrite("/a.pdf", "No space left on device"),
        "CannotWritePdf",
        "The PDF /a.pdf cannot be written: No space left on device. Choose another folder, or make "
        "room on the disk.",
        "Le PDF /a.pdf ne peut pas être écrit\u00A0: No space left on device. Choisissez un autre "
        "dossier, ou libérez de la place sur le disque.");
    row("a printer", PrintProblem::noPrinter("Laser"), "NoPrinter",
        "The printer Laser does not answer. Check that it is on, or save a PDF.",
        "L’imprimante Laser ne répond pas. Vérifiez qu’elle est allumée, ou enregistrez un PDF.");
    row("a printer without a name", PrintProblem::noPrinter({}), "NoPrinter",
        "The printer does not answer. Check that it is on, or save a PDF.",
        "L’imprimante ne répond pas. Vérifiez qu’elle est allumée, ou enregistrez un PDF.");
}

VITRINE_TEST(TestPrintProblem, QCoreApplication)
#include "tst_printproblem.moc"
