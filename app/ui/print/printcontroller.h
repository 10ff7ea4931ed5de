// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/photoloader.h"
#include "printing/printplan.h"

#include <QObject>

#include <functional>

namespace gallery {
class Tour;
}

namespace printing {
class PrintJob;
} // namespace printing

namespace ui {

class Actions;
class MessageController;
class PageStack;
class PrintDialog;

/// Prints the gallery on paper or into a PDF file: opens the dialogs, shows the progress, which can
/// be cancelled, and the outcome. Printing begins with the slide that shows, a PDF file with all.
class PrintController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it. `makeFetch` gets the photos, in another
    /// thread.
    PrintController(gallery::Tour *tour, printing::MakeFetch makeFetch, MessageController *messages,
                    Actions &actions, PageStack *pages);

    /// Writes a PDF file.
    void savePdf(const printing::PrintPlan &plan, const QString &file);

private:
    enum class Target { Printer, Pdf };

    void openPrintDialog(Target target);
    void updateActions();
    void askForFile(PrintDialog *dialog);
    void askForPrinter(PrintDialog *dialog);
    void run(printing::PrintJob *job, const QString &title, int slides,
             const std::function<void()> &done);

    gallery::Tour *const m_tour;
    const printing::MakeFetch m_makeFetch;
    MessageController *const m_messages;
    Actions &m_actions;
    PageStack *const m_pages;
};

} // namespace ui
