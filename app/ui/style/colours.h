// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

/// The window's colours: roles of the palette, and a few shades between them. In any palette, text
/// has a contrast of at least 7:1 to its background, marks and edges of controls 3:1 (WCAG 2.2,
/// 1.4.6 and 1.4.11).
namespace ui {

/// Vitrine's own palettes.
enum class Look { Light, Dark, HighContrast, HighContrastLight };

/// A palette for a theme that the reader chose, or for a desktop without colours of its own.
QPalette vitrinePalette(Look look);

/// The desktop's palette with every text colour whose contrast is too low replaced. Only the
/// replaced roles are set in the result.
QPalette readablePalette(const QPalette &desktops);

/// Whether a palette is almost black and white. Lines are then as strong as text, and thicker.
bool isHighContrast(const QPalette &palette);

/// The background around the photo.
QColor photoBackgroundColour(const QPalette &palette);
/// Thin decorative lines between parts of the window.
QColor lineColour(const QPalette &palette);
/// The edge of a control, and the empty part of a progress bar (3:1).
QColor edgeColour(const QPalette &palette);
/// The width of that edge, in device-independent pixels.
double edgeWidth(const QPalette &palette);
/// The width of the focus outline, in device-independent pixels.
double focusWidth(const QPalette &palette);
/// Less prominent text (7:1).
QColor quietTextColour(const QPalette &palette);
/// The accent as text (7:1) on any background of the window.
QColor accentTextColour(const QPalette &palette);
/// The background of search hits, the same in every palette; stronger for the current hit.
QColor markColour(bool isCurrent);
/// Text on that background (7:1).
QColor markedTextColour();
/// The accent as a mark or an outline (3:1) on any background of the window.
QColor accentColour(const QPalette &palette);

} // namespace ui
