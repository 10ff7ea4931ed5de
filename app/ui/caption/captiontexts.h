// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

class CaptionText;
class HighlightedLabel;

/// The widgets that show a slide's texts in the reader's first language, from top to bottom. They
/// belong to the caption panel and outlive whatever is given this.
struct CaptionTexts
{
    HighlightedLabel *heading; ///< chapter and place in it
    HighlightedLabel *title;
    CaptionText *caption;
    CaptionText *remarks;
    CaptionText *credit;
};

} // namespace ui
