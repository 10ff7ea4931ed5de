// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textindex.h"

#include <QString>

namespace ui {

/// What a search marks in the texts of a slide.
struct SearchMarks
{
    QString query; ///< folded; nothing is marked where it is empty
    /// Which text holds the hit that the reader is at, and how many places come before it there;
    /// -1 where the reader is at none.
    search::Field field = search::Field::Title;
    int number = -1;

    /// The number of the hit in that text, -1 where it is in another.
    int numberIn(search::Field text) const { return text == field ? number : -1; }
    friend bool operator==(const SearchMarks &, const SearchMarks &) = default;
};

} // namespace ui
