// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QPageLayout>
#include <QSize>
#include <QStringList>

/// Galleries on paper and in PDF files.
namespace printing {

/// Lengths on paper, in tenths of a point: 720 to the inch. Text is laid out in them, so that pages
/// break at the same places whatever the device.
constexpr double unitsPerPoint = 10;
constexpr double unitsPerInch = 72 * unitsPerPoint;

/// What to print, and how.
struct PrintPlan
{
    /// Where the second language stands where there is a slide a page; a sheet of several has room
    /// for it only below.
    enum class Second { Beside, Below };

    gallery::Gallery gallery; ///< in the order in which it is read
    int first = 0;            ///< rows, both ends included
    int last = -1;
    QStringList languages; ///< of the texts, BCP 47 tags, best first
    QString otherLanguage; ///< shown as well, where a text has it; empty for none
    Second second = Second::Beside;
    QSize grid = {1, 1};   ///< slides across and down a page
    bool captions = true;  ///< or titles and credits only
    int textPercent = 100; ///< of the usual size of text
    QPageLayout page;

    bool isSheet() const { return grid.width() * grid.height() > 1; }
    int count() const { return last - first + 1; }
};

/// Upright A4, or Letter where that is what printers hold, with margins that all printers have.
QPageLayout usualPage();

} // namespace printing
