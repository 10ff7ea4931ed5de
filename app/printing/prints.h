// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/printphotos.h"
#include "printing/printplan.h"
#include "printing/printresult.h"

#include <functional>
#include <stop_token>

class QPagedPaintDevice;

/// The prints of a plan. These functions wait: for worker threads and the command line. They need a
/// QGuiApplication for its fonts.
namespace printing {

/// Hears how many slides are done.
using Progress = std::function<void(int done)>;

/// Writes a PDF file, in place of one that is there. Where it cannot be written, or a stop is
/// requested, what was there stays as it was and nothing else is left.
PrintResult savePdf(const PrintPlan &plan, const QString &file, const MakeFetch &makeFetch,
                    const Progress &progress = {}, const std::stop_token &stop = {});

/// What prints on paper.
struct Printer
{
    QPagedPaintDevice *device = nullptr; ///< its page layout counts, and not the plan's
    QString name;                        ///< what it is called; may be empty
    std::function<void()> abort;         ///< throws away what it was given; may be null
};

PrintResult print(const PrintPlan &plan, const Printer &printer, const MakeFetch &makeFetch,
                  const Progress &progress = {}, const std::stop_token &stop = {});

/// The first page, whole, as large as it fits into so many pixels. Null where a stop is requested.
QImage firstPage(const PrintPlan &plan, QSize pixels, const MakeFetch &makeFetch,
                 const std::stop_token &stop = {});

} // namespace printing
