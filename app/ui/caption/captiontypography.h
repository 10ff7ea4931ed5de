// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/caption/captiontexts.h"
#include "ui/caption/paralleltext.h"

#include <QFont>
#include <QSize>

class QPalette;

namespace ui {

/// Sets fonts, colours and the spacing below the texts of the caption panel, for a text size and a
/// width of the panel. Lengths are in device-independent pixels.
class CaptionTypography
{
public:
    /// The widgets outlive this. `missing` says which translations are not available.
    CaptionTypography(const CaptionTexts &texts, HighlightedLabel *missing,
                      ParallelText *parallelText);

    /// Applies a text size, in percent of the desktop's, in a panel of that size and palette.
    /// Returns how wide the texts are then.
    ParallelText::Room apply(int textPercent, QSize panel, const QPalette &palette);

    /// The font of credit, details and links at a text size in percent, whatever their language.
    static QFont creditFont(int textPercent);
    /// Between the texts and the sides of a panel of that width.
    static int margin(int panelWidth);
    /// The width of a panel whose captions have lines of that many characters.
    int panelWidth(int characters) const;
    /// The height in which a caption can still be read: a few lines and the margin above them.
    double smallestReadableHeight() const;

private:
    void applyTitleFonts(int textPercent, QSize panel, int room);

    const CaptionTexts m_texts;
    HighlightedLabel *const m_missing;
    ParallelText *const m_parallelText;
};

} // namespace ui
