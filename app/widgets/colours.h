// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/theme.h"

#include <QColor>
#include <QPalette>

class QApplication;

/// The window's colours: roles of the desktop's palette, and the few shades between them.
namespace widgets {

/// Vitrine's own colours, for a desktop that has none and for a theme chosen by the reader.
QPalette vitrinePalette(bool dark);

/// Takes the desktop's palette, or Vitrine's own where the desktop leaves Qt's plain default or the
/// reader chose light or dark.
void applyTheme(QApplication &application, settings::Theme theme);

/// The ground around the photo.
QColor stageColour(const QPalette &palette);
/// Thin lines between parts.
QColor lineColour(const QPalette &palette);
/// Text that is less than the caption but must still be readable (7:1).
QColor quietTextColour(const QPalette &palette);
/// The accent as text (7:1) on the caption's ground.
QColor accentTextColour(const QPalette &palette);
/// The ground of words that were found, the same on any palette; stronger where the reader is.
QColor markColour(bool isCurrent);
/// Text on that ground (7:1).
QColor markedTextColour();
/// The accent as a mark or an outline (3:1) on any ground of the window.
QColor accentColour(const QPalette &palette);

} // namespace widgets
