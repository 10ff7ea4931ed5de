// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/pagelayout.h"

#include <QString>

#include <vector>

namespace printing {

/// An entry of a PDF file's outline (PDF 1.7 §12.3.3).
struct Bookmark
{
    QString title;
    int page = 0;                     ///< from 0
    double top = 0;                   ///< from the page's upper edge, in points
    std::vector<Bookmark> inner = {}; ///< nested entries
};

/// The outline of a print: slides under their chapters, nested as in the gallery. A chapter whose
/// slides are not adjacent has an entry for each run of them.
std::vector<Bookmark> bookmarks(const PrintPlan &plan, const PageLayout &pages);

} // namespace printing
