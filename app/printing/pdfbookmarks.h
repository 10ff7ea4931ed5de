// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/pagelayout.h"

#include <QString>

#include <vector>

namespace printing {

/// An entry of a PDF file's outline.
struct Bookmark
{
    QString title;
    int page = 0;   ///< from 0
    double top = 0; ///< from the page's upper edge, in points
    std::vector<Bookmark> inner = {};
};

/// The slides of a print under their chapters, as the gallery nests them. A chapter whose slides
/// lie apart has an entry for each run of them.
std::vector<Bookmark> bookmarks(const PrintPlan &plan, const PageLayout &pages);

} // namespace printing
