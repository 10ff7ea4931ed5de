// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/photoloader.h"
#include "printing/printplan.h"
#include "printing/printresult.h"

#include <functional>
#include <stop_token>

class QPagedPaintDevice;

/// Renders a plan into a PDF file, to a printer or to an image. These functions block, so they are
/// for worker threads and the command line. They need a QGuiApplication for its fonts.
namespace printing {

/// Called with the number of slides that are done.
using Progress = std::function<void(int done)>;

/// Writes a PDF file, in place of one that is there. Where it cannot be written, or a stop is
/// requested, what was there stays as it was and nothing else is left.
PrintResult savePdf(const PrintPlan &plan, const QString &file, const MakeFetch &makeFetch,
                    const Progress &progress = {}, const std::stop_token &stop = {});

/// The printing device.
struct Printer
{
    QPagedPaintDevice *device = nullptr; ///< not owned; its page layout overrides that of the plan
    QString name;                        ///< for messages; may be empty
    std::function<void()> abort;         ///< discards what was sent to the device; may be null
};

PrintResult print(const PrintPlan &plan, const Printer &printer, const MakeFetch &makeFetch,
                  const Progress &progress = {}, const std::stop_token &stop = {});

/// The whole first page, scaled to fit into `pixels`. Null once a stop is requested.
QImage firstPage(const PrintPlan &plan, QSize pixels, const MakeFetch &makeFetch,
                 const std::stop_token &stop = {});

} // namespace printing
