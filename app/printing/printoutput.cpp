// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printoutput.h"

#include "core/gallery/richtext.h"
#include "printing/pagelayout.h"
#include "printing/pdffile.h"
#include "printing/printproblem.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>

namespace printing {

namespace {

QSizeF printableUnits(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Point).size() * unitsPerPoint;
}

Canvas canvasOf(QPainter &painter, QPagedPaintDevice *device)
{
    painter.scale(device->logicalDpiX() / unitsPerInch, device->logicalDpiY() / unitsPerInch);
    return {&painter, printableUnits(device->pageLayout()), [device] { return device->newPage(); }};
}

/// The gallery's first provider, else its credit.
QString authorOf(const PrintPlan &plan)
{
    const gallery::Gallery &gallery = plan.gallery;
    if (!gallery.details.providers.isEmpty())
        return gallery.details.providers.first().name.line(plan.languages);
    const QStringList credit = gallery.credit.value.choose(plan.languages).values;
    return gallery::plainText(credit).simplified();
}

/// The language of the texts, as far as it is known.
QString languageOf(const PrintPlan &plan)
{
    const QString tag = plan.gallery.title.choose(plan.languages).language;
    return tag.isEmpty() || tag == gallery::LanguageMap::none() ? plan.languages.value(0) : tag;
}

} // namespace

PrintResult savePdf(const PrintPlan &plan, const QString &file, const MakeFetch &makeFetch,
                    const Progress &progress, const std::stop_token &stop)
{
    const auto failure = [&file](const QString &reason) {
        return PrintResult{.problem = PrintProblem::cannotWrite(file, reason)};
    };
    // In the same folder, whose file system must have space for the file anyway.
    QTemporaryFile raw(QFileInfo(file).absolutePath() + QStringLiteral("/.vitrine-XXXXXX.pdf"));
    QSaveFile complete(file);
    if (!raw.open())
        return failure(raw.errorString());
    if (!complete.open(QIODevice::WriteOnly))
        return failure(complete.errorString());

    PhotoLoader photos(makeFetch);
    PageLayout pages(plan, &photos, stop);
    bool isWhole = false;
    {
        QPdfWriter writer(&raw);
        writer.setResolution(int(unitsPerInch));
        writer.setPageLayout(plan.page);
        writer.setCreator(QStringLiteral("Vitrine ") + QCoreApplication::applicationVersion());
        QPainter painter(&writer);
        isWhole = pages.paint(canvasOf(painter, &writer), [&](int done) {
            if (progress)
                progress(done);
            return raw.error() == QFileDevice::NoError;
        });
    }
    if (stop.stop_requested())
        return {.isCancelled = true};
    if (!raw.flush() || raw.error() != QFileDevice::NoError || !isWhole)
        return failure(raw.errorString());
    const PdfFacts facts{pages.html().galleryTitle(), authorOf(plan), languageOf(plan),
                         pages.html().isPageRightToLeft(), bookmarks(plan, pages)};
    const QString reason = completePdf(raw.fileName(), facts, &complete);
    if (!reason.isEmpty())
        return failure(reason);
    return complete.commit() ? PrintResult() : failure(complete.errorString());
}

PrintResult print(const PrintPlan &plan, const Printer &printer, const MakeFetch &makeFetch,
                  const Progress &progress, const std::stop_token &stop)
{
    QPainter painter;
    if (!painter.begin(printer.device))
        return {.problem = PrintProblem::noPrinter(printer.name)};
    PhotoLoader photos(makeFetch);
    PageLayout pages(plan, &photos, stop);
    const bool isWhole = pages.paint(canvasOf(painter, printer.device), [&progress](int done) {
        if (progress)
            progress(done);
        return true;
    });
    if (stop.stop_requested()) {
        if (printer.abort)
            printer.abort();
        return {.isCancelled = true};
    }
    if (!painter.end() || !isWhole)
        return {.problem = PrintProblem::noPrinter(printer.name)};
    return {};
}

QImage firstPage(const PrintPlan &plan, QSize pixels, const MakeFetch &makeFetch,
                 const std::stop_token &stop)
{
    const QSizeF paper = plan.page.fullRect(QPageLayout::Point).size() * unitsPerPoint;
    QImage image(paper.scaled(pixels, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = image.width() / paper.width();
    painter.scale(scale, scale);
    const QMarginsF margins = plan.page.margins(QPageLayout::Point) * unitsPerPoint;
    painter.translate(margins.left(), margins.top());
    PhotoLoader photos(makeFetch);
    PageLayout pages(plan, &photos, stop);
    pages.setPixelsPerInch(scale * unitsPerInch);
    pages.paint({&painter, printableUnits(plan.page), [] { return false; }},
                [](int) { return true; });
    painter.end();
    return stop.stop_requested() ? QImage() : image;
}

} // namespace printing
