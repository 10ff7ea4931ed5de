// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printcontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "printing/printjob.h"
#include "ui/actions/actions.h"
#include "ui/controls/opendialog.h"
#include "ui/messages/messagecontroller.h"
#include "ui/pages/pagestack.h"
#include "ui/print/printdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QStandardPaths>

#include <memory>

namespace ui {

using printing::PrintJob;
using printing::PrintPlan;
using printing::PrintResult;

namespace {

constexpr int longestName = 80; // of a file, in characters

/// The proposed name of a file, from the title of the gallery.
QString fileName(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified();
    name = name.left(longestName).trimmed();
    return (name.isEmpty() ? QStringLiteral("Vitrine") : name) + QStringLiteral(".pdf");
}

} // namespace

PrintController::PrintController(gallery::Tour *tour, printing::MakeFetch makeFetch,
                                 MessageController *messages, Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_makeFetch(std::move(makeFetch))
    , m_messages(messages)
    , m_actions(actions)
    , m_pages(pages)
{
    actions.bind(Action::Print, this, [this] { openPrintDialog(Target::Printer); });
    actions.bind(Action::SavePdf, this, [this] { openPrintDialog(Target::Pdf); });
    connect(tour, &gallery::Tour::currentChanged, this, &PrintController::updateActions);
    connect(tour, &gallery::Tour::currentChanged, messages, &MessageController::clearSaved);
    connect(tour->model(), &gallery::SlideModel::updated, this, &PrintController::updateActions);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &PrintController::updateActions);
    updateActions();
}

void PrintController::updateActions()
{
    m_actions.setEnabled({Action::Print, Action::SavePdf}, m_tour->current() >= 0);
}

void PrintController::openPrintDialog(Target target)
{
    using Slides = PrintOptions::Slides;
    const bool isPdf = target == Target::Pdf;
    const bool isOnSlide = m_pages->page() == Page::Slides;
    auto *dialog = new PrintDialog(m_tour, isPdf || !isOnSlide ? Slides::All : Slides::This,
                                   m_makeFetch, isPdf ? tr("Save as PDF") : tr("Print"),
                                   isPdf ? tr("Sa&ve as PDF…") : tr("Pr&int…"), m_pages->window());
    connect(dialog, &PrintDialog::confirmed, this,
            [this, dialog, isPdf] { isPdf ? askForFile(dialog) : askForPrinter(dialog); });
    openDialog(dialog);
}

/// Once a file is chosen, closes the dialog and writes it.
void PrintController::askForFile(PrintDialog *dialog)
{
    const PrintPlan plan = dialog->plan();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString file = QFileDialog::getSaveFileName(
        dialog, tr("Save as PDF"),
        folder.filePath(fileName(plan.gallery.title.line(plan.languages))),
        tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        file += QStringLiteral(".pdf");
    dialog->accept();
    savePdf(plan, file);
}

void PrintController::savePdf(const PrintPlan &plan, const QString &file)
{
    auto *job = new PrintJob(
        [plan, file, makeFetch = m_makeFetch](const printing::Progress &progress,
                                              const std::stop_token &stop) {
            return printing::savePdf(plan, file, makeFetch, progress, stop);
        },
        this);
    m_messages->clearSaved();
    run(job, tr("Save as PDF"), plan.count(), [this, file] { m_messages->showSaved(file); });
}

/// Once a printer is chosen, closes the dialog and prints.
void PrintController::askForPrinter(PrintDialog *dialog)
{
    const PrintPlan plan = dialog->plan();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(plan.page);
    printer->setDocName(plan.gallery.title.line(plan.languages));
    QPrintDialog desktop(printer.get(), dialog);
    desktop.setOptions(QAbstractPrintDialog::PrintToFile);
    if (desktop.exec() != QDialog::Accepted)
        return;
    dialog->accept();
    if (printer->outputFormat() == QPrinter::PdfFormat && !printer->outputFileName().isEmpty()) {
        PrintPlan chosen = plan;
        chosen.page = printer->pageLayout();
        savePdf(chosen, printer->outputFileName());
        return;
    }
    auto *job = new PrintJob(
        [plan, printer, makeFetch = m_makeFetch](const printing::Progress &progress,
                                                 const std::stop_token &stop) {
            const printing::Printer target{printer.get(), printer->printerName(),
                                           [&printer] { printer->abort(); }};
            return printing::print(plan, target, makeFetch, progress, stop);
        },
        this);
    run(job, tr("Print"), plan.count(), [this] { m_pages->notify(tr("Sent to the printer")); });
}

void PrintController::run(PrintJob *job, const QString &title, int slides,
                          const std::function<void()> &done)
{
    auto *progress = new QProgressDialog(m_pages->window());
    progress->setObjectName(QStringLiteral("printProgress"));
    progress->setWindowTitle(title);
    progress->setWindowModality(Qt::WindowModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setMinimumDuration(0);
    progress->setRange(0, slides);
    const auto showCount = [progress, slides](int count) {
        progress->setLabelText(tr("Slide %L1 of %L2").arg(qMin(count + 1, slides)).arg(slides));
        progress->setValue(count);
    };
    showCount(0);
    connect(progress, &QProgressDialog::canceled, job, &PrintJob::cancel);
    connect(job, &PrintJob::progressed, progress, showCount);
    connect(job, &PrintJob::finished, this, [this, job, progress, done](const PrintResult &result) {
        progress->deleteLater();
        job->deleteLater();
        if (result.problem)
            m_messages->showProblem(*result.problem);
        else if (result.isWhole())
            done();
    });
    job->start();
}

} // namespace ui

#include "moc_printcontroller.cpp"
