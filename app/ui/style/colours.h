// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

/// The window's colours: roles of the palette, and the few shades between them. Whatever palette
/// there is, text stands out from its ground at 7:1, marks and the edges of controls at 3:1
/// (WCAG 2.2, 1.4.6 and 1.4.11).
namespace ui {

/// Vitrine's own colours.
enum class Look { Light, Dark, HighContrast, HighContrastLight };

/// For a desktop that has no colours of its own, and for a theme chosen by the reader.
QPalette vitrinePalette(Look look);

/// A palette of the desktop's in which text that is too faint for its ground is not. Only the roles
/// that had to move are set on top of it.
QPalette readablePalette(const QPalette &desktops);

/// Black and white with nothing between: lines are as strong as text, and thicker.
bool isHighContrast(const QPalette &palette);

/// The ground around the photo.
QColor stageColour(const QPalette &palette);
/// Thin lines between parts, which tell nothing.
QColor lineColour(const QPalette &palette);
/// The edge of a control, and what of a measure is not filled (3:1).
QColor edgeColour(const QPalette &palette);
/// How wide that edge is, in device-independent pixels.
double edgeWidth(const QPalette &palette);
/// How wide the outline of what has the focus is.
double focusWidth(const QPalette &palette);
/// Text that is less than the caption but must still be readable (7:1).
QColor quietTextColour(const QPalette &palette);
/// The accent as text (7:1) on any ground of the window.
QColor accentTextColour(const QPalette &palette);
/// The ground of words that were found, the same on any palette; stronger where the reader is.
QColor markColour(bool isCurrent);
/// Text on that ground (7:1).
QColor markedTextColour();
/// The accent as a mark or an outline (3:1) on any ground of the window.
QColor accentColour(const QPalette &palette);

} // namespace ui
