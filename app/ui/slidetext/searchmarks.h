// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textindex.h"

#include <QString>

namespace ui {

/// The hits of a search to be marked in the texts of a slide, and the current one among them.
struct SearchMarks
{
    QString query; ///< folded; empty if nothing is to be marked
    /// The text with the current hit, and the number of hits before it there; -1 without a current
    /// hit.
    search::Field field = search::Field::Title;
    int number = -1;

    /// The number of the current hit if it is in `text`, else -1.
    int numberIn(search::Field text) const { return text == field ? number : -1; }
    friend bool operator==(const SearchMarks &, const SearchMarks &) = default;
};

} // namespace ui
