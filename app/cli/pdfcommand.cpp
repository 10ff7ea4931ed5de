// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pdfcommand.h"

#include "cli/console.h"
#include "imaging/requests/networkfetch.h"
#include "printing/printoutput.h"
#include "sources/loading/offlinecache.h"

namespace cli {

int savePdf(const loading::OpenResult &opened, const cli::Options &options,
            const QStringList &languages)
{
    printNotices(opened.reading.notices);
    if (opened.reading.collection) {
        return printError(
            QCoreApplication::translate("cli::PdfCommand",
                                        "This is a list of galleries; --pdf takes one of them."),
            exitFailed);
    }
    printing::PrintPlan plan;
    plan.gallery = opened.reading.gallery.inOrder(0);
    plan.first = options.position ? plan.gallery.rowAt(*options.position) : 0;
    plan.last = options.position ? plan.first : int(plan.gallery.slides.size()) - 1;
    plan.languages = languages;
    plan.secondLanguage = options.beside;
    plan.grid = options.grid;
    plan.page = printing::usualPage();
    const printing::PrintResult result = printing::savePdf(
        plan, options.pdfFile, imaging::networkFetchFactory(loading::offlineCache()));
    return result.problem ? printError(*result.problem) : exitDone;
}

} // namespace cli
