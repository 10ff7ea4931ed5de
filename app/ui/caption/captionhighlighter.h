// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/caption/captiontexts.h"
#include "ui/slidetext/searchmarks.h"

class QModelIndex;

namespace ui {

class CaptionScroll;
class ParallelText;

/// Marks the hits of a search in heading, title, caption, credit and their translations, and
/// scrolls to the current hit.
class CaptionHighlighter
{
public:
    /// The widgets outlive this.
    CaptionHighlighter(const CaptionTexts &texts, ParallelText *parallelText,
                       CaptionScroll *scroll);

    /// Marks the hits in the texts of `slide`, which the widgets show. Where `marks` differ from
    /// the last ones and have a current hit, scrolls to it.
    void setMarks(const SearchMarks &marks, const QModelIndex &slide);
    /// Marks the same search again, after the widgets have been given other texts.
    void update(const QModelIndex &slide);

private:
    void scrollToCurrentHit();

    const CaptionTexts m_texts;
    ParallelText *const m_parallelText;
    CaptionScroll *const m_scroll;
    SearchMarks m_marks;
};

} // namespace ui
