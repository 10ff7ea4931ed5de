// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QPainter;
class QPoint;
class QRect;
class QWidget;

namespace gallery {
class SlideModel;
}

namespace ui {

class OverviewLayout;

/// Paints the names of the chapters in the overview, each below a rule and above its slides.
struct OverviewChapters
{
    /// The height of a heading in a view of that font, in device-independent pixels.
    static int headingHeight(const QFont &viewFont);

    /// Paints the headings that intersect `exposed`, in viewport coordinates. The viewport's top
    /// left is at `offset` of the layout's content; `view` gives font, palette and direction.
    static void paint(QPainter &painter, const gallery::SlideModel &slides,
                      const OverviewLayout &layout, QPoint offset, const QRect &exposed,
                      const QWidget &view);
};

} // namespace ui
