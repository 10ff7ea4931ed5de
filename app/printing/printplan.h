// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QPageLayout>
#include <QSize>
#include <QStringList>

/// Printing of galleries on paper and into PDF files.
namespace printing {

/// Lengths on paper are in units of a tenth of a point, 720 to the inch. Text is laid out in them,
/// so that page breaks do not depend on the device.
constexpr double unitsPerPoint = 10;
constexpr double unitsPerInch = 72 * unitsPerPoint;

/// The slides to print, and the options.
struct PrintPlan
{
    /// The place of the second language on pages with one slide. With several slides a page it is
    /// always below.
    enum class SecondPlacement { Beside, Below };

    gallery::Gallery gallery; ///< in the order to be printed
    int first = 0;            ///< rows, both inclusive
    int last = -1;
    QStringList languages;  ///< of the texts, BCP 47 tags, best first
    QString secondLanguage; ///< second language of texts that have it, a BCP 47 tag; empty for none
    SecondPlacement second = SecondPlacement::Beside;
    QSize grid = {1, 1};   ///< number of slides across and down a page
    bool captions = true;  ///< if false, only titles and credits
    int textPercent = 100; ///< of the standard text size
    QPageLayout page;

    bool isSheet() const { return grid.width() * grid.height() > 1; }
    int count() const { return last - first + 1; }
};

/// A portrait page of A4, or of Letter in regions that use it, with margins that all printers
/// support.
QPageLayout usualPage();

} // namespace printing
