// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/printphotos.h"
#include "printing/printplan.h"

#include <QObject>

class QDialog;

namespace gallery {
class Tour;
}

namespace printing {
class PrintJob;
} // namespace printing

namespace ui {

class PrintDialog;
class CentralWidget;
class MessageController;

/// Prints what the window shows, on paper or into a PDF file: asks how and where, tells how far it
/// is, can be cancelled, and says what came of it.
class PrintController : public QObject
{
    Q_OBJECT
public:
    enum class Target { Printer, Pdf };

    /// Tour, shell and teller outlive it.
    PrintController(gallery::Tour *tour, CentralWidget *shell, MessageController *teller,
                    printing::MakeFetch makeFetch, QWidget *window);

    /// Asks what to print; what follows happens once it is accepted.
    QDialog *makeDialog(Target target);
    /// Writes a PDF file.
    void savePdf(const printing::PrintPlan &plan, const QString &file);

private:
    void askForFile(const printing::PrintPlan &plan);
    void askForPrinter(const printing::PrintPlan &plan);
    void run(printing::PrintJob *job, const QString &title, int slides, const QString &done);

    gallery::Tour *const m_tour;
    CentralWidget *const m_shell;
    MessageController *const m_teller;
    const printing::MakeFetch m_makeFetch;
    QWidget *const m_window;
};

} // namespace ui
